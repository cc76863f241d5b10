extension Rule {
  /// An accepted action has a due date.
  static let undatedAction = Rule(
    name: "undated-action",
    family: .followUp,
    severity: .error,
    title: "an accepted action has no due date",
    rationale: """
      Without a day, an action is never late and never done. One that is accepted or in progress names the day it is due; \
      one that is only proposed need not yet.
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
        A1: { statement: Limit the queue, status: in-progress, owner: checkout team, addresses: [F1], metric: M1 }
      # ^^
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
        A1: { statement: Limit the queue, status: in-progress, owner: checkout team, due: 2026-05-01, addresses: [F1], metric: M1 }
      """
  ) { context in
    for action in context.investigation.actions where action.status.isPromised && action.due == nil {
      context.report(
        Place(.record(action.id)), "“\(action.id)” is \(action.status.words), but has no due date",
        suggestion: "name the day: due: 2026-05-01")
    }
  }
}
