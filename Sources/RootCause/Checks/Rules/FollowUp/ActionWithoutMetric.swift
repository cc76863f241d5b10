extension Rule {
  /// Something will show that an action worked.
  static let actionWithoutMetric = Rule(
    name: "action-without-metric",
    family: .followUp,
    severity: .warningAfterDraft,
    telling: .onceInDraft,
    title: "nothing will show whether an action worked",
    rationale: """
      That an action was done says nothing of whether it helps. A metric with a target, read after the due date, does; it \
      is best chosen together with the action. Rejected actions and accepted risks are not asked.
      """,
    source: "RCA2 (IHI 2015), measures of success",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [no-limit] }
        no-limit: { kind: condition, statement: The queue took any number of requests, stop: Not ours }
      findings:
        F1: { statement: An unlimited queue let one burst of orders stop the checkout, rests-on: [no-limit] }
      actions:
        A1: { statement: Limit the queue, owner: checkout team, due: 2026-05-01, addresses: [F1] }
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
        A1: { statement: Limit the queue, owner: checkout team, due: 2026-05-01, addresses: [F1], metric: M1 }
      """
  ) { context in
    for action in context.investigation.actions
    where action.metrics.isEmpty && action.status != .rejected && action.status != .riskAccepted {
      context.report(
        Place(.record(action.id)), "nothing will show whether “\(action.id)” worked",
        suggestion: "declare under `metrics` what will be measured, and name it: metric: M1")
    }
  }
}
