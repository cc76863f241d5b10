extension Rule {
  /// The way to the outcome has no long silence.
  static let silentGap = Rule(
    name: "silent-gap",
    family: .time,
    severity: .note,
    title: "a long stretch on the way to the outcome has nothing recorded in it",
    rationale: """
      When more than half of the time from the first event to the outcome is silent, and no condition is said to have held \
      over it, something happened there that nobody has asked about yet: a warning that went unread, a second chance to \
      notice. Told of the longest silence, from an hour up, once four things are dated.
      """,
    source: "Events and Causal Factors Charting (DOE-HDBK-1208)",
    parameters: [
      Rule.Parameter("shortest-gap", "how long a silence must be to be told, in minutes", 60),
      Rule.Parameter(
        "share", "how much of the time from the first event to the outcome it must take up, from 0 to 1", 0.5),
      Rule.Parameter("fewest-dated", "how many dated factors the way to the outcome must have", 4),
    ],
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, at: 2026-03-01T10:00Z, because: [overload] }
        overload: { kind: event, statement: The queue filled up, at: 2026-03-01T09:50Z, because: [push] }
      #                                                              ^^^^^^^^^^^^^^^^^
        push: { kind: event, statement: Orders began to pile up, at: 2026-03-01T02:10Z, because: [deploy] }
        deploy: { kind: action, actor: release bot, statement: Version 7 went out, at: 2026-03-01T02:00Z, role: root }
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, at: 2026-03-01T10:00Z, because: [overload] }
        overload: { kind: event, statement: The queue filled up, at: 2026-03-01T09:50Z, because: [push, no-alarm] }
        push: { kind: event, statement: Orders began to pile up, at: 2026-03-01T02:10Z, because: [deploy] }
        deploy: { kind: action, actor: release bot, statement: Version 7 went out, at: 2026-03-01T02:00Z, role: root }
        no-alarm: { kind: condition, statement: The queue alarm was muted, at: 2026-03-01T02:05Z/09:55Z, role: root }
      """
  ) { context in
    let end = context.investigation.factors(of: .outcome).compactMap { $0.soundTime?.start?.latest }.max()
    guard let end else { return }
    let dated = context.factorsOnPath.compactMap { factor -> (factor: Factor, from: Int64, to: Int64)? in
      guard factor.kind != .impact, let time = factor.soundTime, let from = time.start?.latest ?? time.latest,
        from <= end
      else { return nil }
      return (factor, from, max(from, time.latest ?? end))
    }
    let sorted = dated.enumerated().sorted { ($0.element.from, $0.offset) < ($1.element.from, $1.offset) }.map(
      \.element)
    guard Double(sorted.count) >= context.parameter("fewest-dated"), let first = sorted.first else { return }
    var reached = first.to
    var longest: (length: Int64, before: Factor, after: Factor)?
    var last = first.factor
    for next in sorted.dropFirst() {
      if next.from - reached > (longest?.length ?? 0) { longest = (next.from - reached, last, next.factor) }
      if next.to >= reached { (reached, last) = (next.to, next.factor) }
    }
    guard let longest, Double(longest.length) > context.parameter("shortest-gap") * 60_000_000,
      Double(longest.length) > context.parameter("share") * Double(end - first.from)
    else { return }
    context.report(
      Place(.factor(longest.after.id), .at),
      "nothing is recorded in the \(durationText(longest.length)) between “\(longest.before.id)” and “\(longest.after.id)”",
      suggestion: "ask what could be seen or done in that time, and by whom")
  }
}
