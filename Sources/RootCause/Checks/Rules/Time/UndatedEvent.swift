extension Rule {
  /// What happened has a time, or at least an order.
  static let undatedEvent = Rule(
    name: "undated-event",
    family: .time,
    severity: .warningAfterDraft,
    telling: .onceInDraft,
    title: "an event or action has neither a time nor an order",
    rationale: """
      An event without a time cannot be placed on the timeline, and no one can see whether it came before what it is said \
      to have caused. An approximate time (`~2026-03-01`), an interval or `after: [factor]` will do; being named in \
      another's `after` will, too. In a draft this is advice, given once.
      """,
    source: "Events and Causal Factors Charting (DOE-HDBK-1208)",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, at: 2026-03-01T10:00Z, because: [deploy] }
        deploy: { kind: action, actor: release bot, statement: Version 7 went out, role: root }
      # ^^^^^^
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, at: 2026-03-01T10:00Z, because: [deploy] }
        deploy: { kind: action, actor: release bot, statement: Version 7 went out, at: ~2026-03-01, role: root }
      """
  ) { context in
    let factors = context.investigation.factors
    let ordered = Set(factors.flatMap(\.after))
    for factor in factors where factor.kind == .event || factor.kind == .action {
      guard factor.time == nil, factor.after.isEmpty, !ordered.contains(factor.id), factor.certainty != .refuted else {
        continue
      }
      context.report(
        Place(.factor(factor.id)),
        "“\(factor.id)” is \(factor.kind == .event ? "an event" : "an action") without a time",
        suggestion: "add `at`, be it approximate (~2026-03-01), or `after` where only the order is known")
    }
  }
}
