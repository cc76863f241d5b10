extension Rule {
  /// A report answers the six questions.
  static let incompleteReport = Rule(
    name: "incomplete-report",
    family: .record,
    severity: .warningAfterDraft,
    title: "one of who, what, when, where, why and how is not answered",
    rationale: """
      Whoever reads the report first wants to know these six things in a sentence each, before any diagram. They are \
      answered under `questions`. A draft is \
      asked once it has answered one of them.
      """,
    source: "the six questions of a report (5W1H)",
    failing: """
      questions:
      #^^^^^^^^
        who: Customers of the web shop
        what: Nobody could pay
        when: 2026-03-01, 10:00 to 10:40 UTC
        where: Web shop
        why: The queue took any number of orders
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [no-limit] }
        no-limit: { kind: condition, statement: The queue took any number of requests, role: root }
      """,
    passing: """
      questions:
        who: Customers of the web shop
        what: Nobody could pay
        when: 2026-03-01, 10:00 to 10:40 UTC
        where: Web shop
        why: The queue took any number of orders
        how: A burst of orders filled it faster than it was worked off
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [no-limit] }
        no-limit: { kind: condition, statement: The queue took any number of requests, role: root }
      """
  ) { context in
    let questions = context.investigation.questions
    let answers = [
      ("who", questions.who), ("what", questions.what), ("when", questions.when), ("where", questions.where),
      ("why", questions.why), ("how", questions.how),
    ]
    let missing = answers.filter { $0.1.isBlank }.map(\.0)
    guard !missing.isEmpty else { return }
    context.report(
      Place(.investigation, .questions),
      missing.count == answers.count
        ? "the report answers none of who, what, when, where, why and how"
        : "the report does not answer \(missing.quoted(limit: answers.count))",
      suggestion: "answer in a sentence each: questions: { \(missing[0]): … }",
      severities: missing.count == answers.count ? context.severities.silentInDraft : nil)
  }
}
