extension Rule {
  /// Every control acts on something.
  static let idleControl = Rule(
    name: "idle-control",
    family: .structure,
    severity: .warning,
    title: "a control stops nothing",
    rationale: """
      A control earns its place by what it keeps from happening. One that names neither a factor nor a link under `stops` \
      changes no what-if and stands in no diagram. A control that only makes the incident shorter says so under `moves`.
      """,
    source: "CCPS/EI, Bow Ties in Risk Management",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
      controls:
        rate-limit: { statement: Requests per client are limited, status: proposed }
      # ^^^^^^^^^^
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
      controls:
        rate-limit: { statement: Requests per client are limited, status: proposed, stops: [overload] }
      """
  ) { context in
    for control in context.investigation.controls where control.stops.isEmpty && control.moves.isEmpty {
      context.report(
        Place(.control(control.id)), "“\(control.id)” stops nothing",
        suggestion: "name what it would have kept from happening: stops: [factor] or [cause -> effect]")
    }
  }
}
