extension Rule {
  /// The timeline begins before somebody noticed.
  static let lateStart = Rule(
    name: "late-start",
    family: .time,
    severity: .note,
    title: "the timeline begins only when somebody noticed",
    rationale: """
      What made an incident possible lies before its detection. A timeline that starts with the alarm tells the story of \
      the response and leaves out that of the cause.
      """,
    source: "PagerDuty, postmortem guide",
    failing: """
      milestones: { detected: 2026-03-01T10:00Z }
      #             ^^^^^^^^
      factors:
        outage: { kind: outcome, statement: Checkout failed, at: 2026-03-01T10:05Z, because: [spike] }
        spike: { kind: event, statement: Traffic tripled within a minute, at: 2026-03-01T10:01Z, role: root }
      """,
    passing: """
      milestones: { detected: 2026-03-01T10:00Z }
      factors:
        outage: { kind: outcome, statement: Checkout failed, at: 2026-03-01T10:05Z, because: [spike] }
        spike: { kind: event, statement: Traffic tripled within a minute, at: 2026-03-01T09:40Z, role: root }
      """
  ) { context in
    guard let detected = context.investigation.milestones[.detected], !detected.isInverted else { return }
    let times = context.investigation.factors.compactMap(\.soundTime)
    guard !times.isEmpty, times.allSatisfy({ ($0.earliest ?? .min) >= detected.earliest }) else { return }
    context.report(
      Place(.investigation, .milestones, item: Milestone.detected.rawValue),
      "nothing on the timeline lies before \(detected), when it was noticed",
      suggestion: "ask what had happened, and what had held, up to then")
  }
}
