extension Rule {
  /// Events happen; conditions last.
  static let eventThatLasts = Rule(
    name: "event-that-lasts",
    family: .time,
    severity: .warningAfterDraft,
    title: "an event lasts, or a condition has only an instant",
    rationale: """
      An event is what changed; a condition is what held. Something that went on for more than a day is a condition (and \
      what began it an event). A condition with only a clock time does not say over which stretch it held, so nobody can \
      see whether it still did when it mattered.
      """,
    source: "Events and Causal Factors Charting (DOE-HDBK-1208); NASA NPR 8621.1",
    parameters: [
      Rule.Parameter("longest-event", "how long an event or an action may last, in hours", 24)
    ],
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, at: 2026-03-01T10:00Z, because: [mute] }
        mute: { kind: event, statement: The queue alarm was muted, at: 2025-05-01/2026-03-01, role: root }
      #                                                                ^^^^^^^^^^^^^^^^^^^^^
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, at: 2026-03-01T10:00Z, because: [mute] }
        mute: { kind: condition, statement: The queue alarm was muted, at: 2025-05-01/2026-03-01, role: root }
      """
  ) { context in
    let longest = context.parameter("longest-event") * 3_600_000_000
    for factor in context.investigation.factors {
      switch (factor.kind, factor.soundTime) {
      case (.event, .during(let start?, let end?)?), (.action, .during(let start?, let end?)?):
        let length = end.earliest - start.latest
        guard Double(length) > longest else { continue }
        context.report(
          Place(.factor(factor.id), .at),
          "“\(factor.id)” is \(factor.kind == .event ? "an event" : "an action") that lasts \(durationText(length))",
          suggestion: "make it a `condition`, or give the moment at which it happened")
      case (.condition, .at(let point)?):
        guard point.timestamps.allSatisfy({ $0.precision >= .minute }), point.timestamps.count == 1 else { continue }
        context.report(
          Place(.factor(factor.id), .at), "“\(factor.id)” is a condition that holds for an instant only",
          suggestion: "say from when to when it held (\(point)/.. if it still does), or make it an `event`")
      default: continue
      }
    }
  }
}
