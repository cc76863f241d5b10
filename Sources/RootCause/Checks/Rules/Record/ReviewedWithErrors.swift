extension Rule {
  /// A reviewed record has no open errors.
  static let reviewedWithErrors = Rule(
    name: "reviewed-with-errors",
    family: .record,
    severity: .error,
    stage: .concluding,
    title: "the investigation is reviewed or closed with open errors or reservations",
    rationale: """
      Reviewed means that somebody looked and found nothing in the way. An open error or an unanswered reservation says \
      otherwise. Errors that are accepted by a waiver are not open.
      """,
    source: "gsn2x",
    failing: """
      status: reviewed
      #       ^^^^^^^^
      version: 1
      date: 2026-03-08
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [no-limit] }
        no-limit: { kind: condition, statement: The queue took any number of requests, stop: Not ours to change }
      questions: { who: Customers, what: No orders, when: On 1 March, where: Web shop, why: No limit, how: A burst }
      reservations:
        R1: { category: additional-cause, about: outage, statement: The fallback was not looked at, by: reviewer }
      """,
    passing: """
      status: reviewed
      version: 1
      date: 2026-03-08
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [no-limit] }
        no-limit: { kind: condition, statement: The queue took any number of requests, stop: Not ours to change }
      questions: { who: Customers, what: No orders, when: On 1 March, where: Web shop, why: No limit, how: A burst }
      reservations:
        R1:
          category: additional-cause
          about: outage
          statement: The fallback was not looked at
          by: reviewer
          answer: There is none for orders
      """
  ) { context in
    let investigation = context.investigation
    guard Profile(investigation.status) == .finished else { return }
    let open = investigation.reservations.filter { $0.answer.isBlank }
    let errors = context.conclusion.errors.count
    guard errors > 0 || !open.isEmpty else { return }
    let counts = [
      errors > 0 ? counted(errors, "open error") : nil,
      open.isEmpty ? nil : counted(open.count, "open reservation"),
    ].compactMap { $0 }
    context.report(
      Place(.investigation, .status),
      "the investigation is \(investigation.status.rawValue), with \(counts.joined(separator: " and "))",
      notes: open.prefix(5).map {
        Diagnostic.Note("the reservation “\($0.id)” has no answer", at: Place(.record($0.id)))
      },
      suggestion: "mend or answer them, or set the status back to in-review")
  }
}
