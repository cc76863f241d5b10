extension Rule {
  /// A report says which version it is, and of which day.
  static let undatedVersion = Rule(
    name: "undated-version",
    family: .record,
    severity: Severities(draft: nil, inReview: .warning, finished: .error),
    title: "the report has no version or no date",
    rationale: """
      Reports change after they were read. With a version and a day, two readers can tell whether they speak of the same \
      one. A draft changes too often for that and is not asked; a finished record without them is an error.
      """,
    source: "ISO 9001, control of documented information",
    failing: """
      status: in-review
      #       ^^^^^^^^^
      version: 1
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [no-limit] }
        no-limit: { kind: condition, statement: The queue took any number of requests, role: root }
      questions: { who: Customers, what: No orders, when: On 1 March, where: Web shop, why: No limit, how: A burst }
      """,
    passing: """
      status: in-review
      version: 1
      date: 2026-03-08
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [no-limit] }
        no-limit: { kind: condition, statement: The queue took any number of requests, role: root }
      questions: { who: Customers, what: No orders, when: On 1 March, where: Web shop, why: No limit, how: A burst }
      """
  ) { context in
    let investigation = context.investigation
    let missing = [("version", investigation.version.isBlank), ("date", investigation.date == nil)].filter(\.1).map(\.0)
    guard !missing.isEmpty else { return }
    context.report(
      Place(.investigation, .status),
      "the report has no \(missing.joined(separator: " and no "))",
      suggestion: missing.map { $0 == "date" ? "date: 2026-03-08" : "version: 1" }.joined(separator: ", "))
  }
}
