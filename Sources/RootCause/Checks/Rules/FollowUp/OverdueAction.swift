extension Rule {
  /// An action is done by its day.
  static let overdueAction = Rule(
    name: "overdue-action",
    family: .followUp,
    severity: .warning,
    title: "an action is past its due date and not done",
    rationale: """
      Most incidents that come again had an action that was late. Doing it, agreeing on another day, or rejecting it are \
      all answers; forgetting it is not. Checked only when the day is known.
      """,
    source: "RCA2 (IHI 2015)",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [no-limit] }
        no-limit: { kind: condition, statement: The queue took any number of requests, stop: Not ours }
      findings:
        F1: { statement: An unlimited queue let one burst of orders stop the checkout, rests-on: [no-limit] }
      metrics:
        M1: { statement: Longest queue of the day, unit: requests }
      actions:
        A1: { statement: Limit the queue, owner: checkout team, due: 2026-03-20, addresses: [F1], metric: M1 }
      #                                                              ^^^^^^^^^^
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [no-limit] }
        no-limit: { kind: condition, statement: The queue took any number of requests, stop: Not ours }
      findings:
        F1: { statement: An unlimited queue let one burst of orders stop the checkout, rests-on: [no-limit] }
      metrics:
        M1: { statement: Longest queue of the day, unit: requests }
      actions:
        A1: { statement: Limit the queue, owner: checkout team, due: 2026-03-20, status: done, addresses: [F1], metric: M1 }
      """
  ) { context in
    for action in context.investigation.actions where action.status.isPending {
      guard let due = action.due else { continue }
      guard let today = context.today else {
        // Whether it is late cannot be told, but a waiver of it is no idle one.
        context.report(Place(.record(action.id), .due), "“\(action.id)” is not done", severities: .silent)
        continue
      }
      guard due < today else { continue }
      let days = today.daysSinceEpoch - due.daysSinceEpoch
      context.report(
        Place(.record(action.id), .due),
        "“\(action.id)” was due on \(due), \(counted(days, "day")) ago, and is not done",
        suggestion: "do it, agree on another day, or reject it with the reason")
    }
  }
}
