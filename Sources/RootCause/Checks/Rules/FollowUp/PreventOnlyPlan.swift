extension Rule {
  /// A plan expects that it happens again.
  static let preventOnlyPlan = Rule(
    name: "prevent-only-plan",
    family: .followUp,
    severity: .note,
    title: "every action prevents, and none improves detection or mitigation",
    rationale: """
      Prevention is aimed at the last incident; the next one will come another way. Noticing sooner, limiting the harm and \
      recovering faster help against those as well. Only a plan whose actions all name a control with its function is \
      judged, and only from two such controls up.
      """,
    source: "PagerDuty, postmortem guide; Google, Site Reliability Engineering (mitigation and detection items)",
    parameters: [Rule.Parameter("fewest-controls", "how many controls a plan must have before it is judged", 2)],
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [no-limit] }
        no-limit: { kind: condition, statement: The queue took any number of requests, stop: Not ours }
      controls:
        limit: { statement: The queue refuses what it cannot hold, function: prevent, status: proposed, stops: [outage] }
        quota: { statement: Each client has a quota, function: prevent, status: proposed, stops: [outage] }
      findings:
        F1: { statement: An unlimited queue let one burst of orders stop the checkout, rests-on: [no-limit] }
      metrics:
        M1: { statement: Longest queue of the day, unit: requests }
      actions:
      #^^^^^^
        A1: { statement: Limit the queue, owner: checkout team, due: 2026-05-01, addresses: [F1], metric: M1, implements: [limit] }
        A2: { statement: Add quotas, owner: checkout team, due: 2026-05-01, addresses: [F1], metric: M1, implements: [quota] }
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [no-limit] }
        no-limit: { kind: condition, statement: The queue took any number of requests, stop: Not ours }
      controls:
        limit: { statement: The queue refuses what it cannot hold, function: prevent, status: proposed, stops: [outage] }
        alarm: { statement: An alarm goes off when the queue is half full, function: detect, status: proposed, stops: [outage] }
      findings:
        F1: { statement: An unlimited queue let one burst of orders stop the checkout, rests-on: [no-limit] }
      metrics:
        M1: { statement: Longest queue of the day, unit: requests }
      actions:
        A1: { statement: Limit the queue, owner: checkout team, due: 2026-05-01, addresses: [F1], metric: M1, implements: [limit] }
        A2: { statement: Add an alarm, owner: checkout team, due: 2026-05-01, addresses: [F1], metric: M1, implements: [alarm] }
      """
  ) { context in
    let investigation = context.investigation
    let plan = investigation.actions.filter { $0.status != .rejected && $0.status != .riskAccepted }
    guard plan.allSatisfy({ !$0.implements.isEmpty }) else { return }
    let controls = Set(plan.flatMap(\.implements))
    guard Double(controls.count) >= max(1, context.parameter("fewest-controls")),
      controls.allSatisfy({ investigation[$0]?.function == .prevent })
    else { return }
    context.report(
      Place(.investigation, .actions),
      "the \(counted(plan.count, "action")) put in place \(counted(controls.count, "control")), all of them to prevent",
      suggestion: "ask what would have shown it sooner, and what would have kept the harm small")
  }
}
