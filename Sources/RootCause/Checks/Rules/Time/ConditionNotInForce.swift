extension Rule {
  /// A condition holds when what it enables begins.
  static let conditionNotInForce = Rule(
    name: "condition-not-in-force",
    family: .time,
    severity: .warning,
    title: "a condition had ended before its effect began",
    rationale: """
      A condition helps to cause something by holding at the time. One that had passed before the effect began cannot have \
      done that by itself: an end is wrong, or a step between the two is missing.
      """,
    source: "Apollo Root Cause Analysis, conditional causes exist at the same time",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, at: 2026-03-01T10:00Z, because: [mute] }
      #                                                                                       ^^^^
        mute: { kind: condition, statement: The queue alarm was muted, at: 2025-05-01/2025-12-31, role: root }
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, at: 2026-03-01T10:00Z, because: [mute] }
        mute: { kind: condition, statement: The queue alarm was muted, at: 2025-05-01/2026-03-01, role: root }
      """
  ) { context in
    let factors = context.investigation.factors
    for edge in context.graph.edges where edge.relation == .cause && edge.from != edge.to {
      let (cause, effect) = (factors[edge.from], factors[edge.to])
      guard cause.kind == .condition, case .during(_, let end?)? = cause.soundTime, let start = effect.soundTime?.start,
        start.isProvenLater(than: end)
      else { continue }
      context.report(
        Place(.link(Link.ID(cause.id, effect.id))),
        "“\(cause.id)” had ended at \(end), before “\(effect.id)” began at \(start)",
        notes: [Diagnostic.Note("the condition held then", at: Place(.factor(cause.id), .at))],
        suggestion: "correct the interval, or name what carried the effect on after it")
    }
  }
}
