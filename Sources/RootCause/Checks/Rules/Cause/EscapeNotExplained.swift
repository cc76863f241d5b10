extension Rule {
  /// A story tells why it was not noticed, too.
  static let escapeNotExplained = Rule(
    name: "escape-not-explained",
    family: .cause,
    severity: .warningAfterDraft,
    title: "nothing explains why it went unnoticed",
    rationale: """
      A failure that nobody sees has two causes: what made it, and what let it pass. When harm went on for a while before \
      anybody noticed, the second is worth as much as the first: it is what would have made this one short, and the next \
      one of another kind. A factor of the category `monitoring-gap`, or a control that should have detected it and did \
      not hold, is the beginning of an answer. The time is counted from `impact-start`, or else from `onset`.
      """,
    source: "8D (Ford, Global 8D), escape root cause",
    parameters: [
      Rule.Parameter("longest-unnoticed", "how long it may go unnoticed without a word on why, in minutes", 30)
    ],
    failing: """
      milestones: { impact-start: 2026-03-01T08:00Z, detected: 2026-03-01T10:00Z }
      #                                              ^^^^^^^^
      factors:
        outage:
          kind: outcome
          statement: Checkout failed
          because: [spike, no-limit]
          tested: { necessary: yes, sufficient: yes }
        spike: { kind: event, statement: Traffic tripled within a minute, stop: Customers come when they like }
        no-limit: { kind: condition, statement: The queue took any number of requests, role: root, category: capacity }
      """,
    passing: """
      milestones: { impact-start: 2026-03-01T08:00Z, detected: 2026-03-01T10:00Z }
      factors:
        outage:
          kind: outcome
          statement: Checkout failed
          because: [spike, no-limit]
          tested: { necessary: yes, sufficient: yes }
        spike: { kind: event, statement: Traffic tripled within a minute, stop: Customers come when they like }
        no-limit: { kind: condition, statement: The queue took any number of requests, role: root, category: capacity }
        mute: { kind: condition, statement: The queue alarm was muted for maintenance, role: root, category: process-gap }
      controls:
        alarm:
          statement: An alarm goes off when the queue is half full
          function: detect
          status: failed
          stops: [outage]
          why-failed: mute
      """
  ) { context in
    let investigation = context.investigation
    guard let detected = investigation.milestones[.detected], !detected.isInverted,
      let beginning = investigation.milestones[.impactStart] ?? investigation.milestones[.onset], !beginning.isInverted
    else { return }
    let unnoticed = detected.earliest - beginning.latest
    guard Double(unnoticed) > context.parameter("longest-unnoticed") * 60_000_000 else { return }
    guard !investigation.factors.contains(where: { $0.category?.rawValue == "monitoring-gap" }),
      !investigation.controls.contains(where: { $0.function == .detect && $0.status.isFailure })
    else { return }
    context.report(
      Place(.investigation, .milestones, item: Milestone.detected.rawValue),
      "it went unnoticed for \(durationText(unnoticed)), and nothing explains why",
      suggestion: "name what should have noticed it as a control with `function: detect` and `why-failed`, "
        + "or the gap as a factor with `category: monitoring-gap`")
  }
}
