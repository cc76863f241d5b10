extension Rule {
  /// The milestones come in their order.
  static let milestonesOutOfOrder = Rule(
    name: "milestones-out-of-order",
    family: .time,
    severity: .error,
    title: "the milestones are out of order",
    rationale: """
      Trouble begins before it does harm or is noticed; it is noticed, taken on, contained and resolved in this order. \
      The durations of the incident are computed from these moments and would be negative.
      """,
    source: "Morgue; incident metrics (time to detect, acknowledge, mitigate, resolve)",
    failing: """
      milestones: { onset: 2026-03-01T10:00Z, detected: 2026-03-01T10:20Z, mitigated: 2026-03-01T10:10Z }
      #                                                                    ^^^^^^^^^
      factors:
        outage: { kind: outcome, statement: Checkout failed, at: 2026-03-01T10:00Z, because: [spike] }
        spike: { kind: condition, statement: Traffic was three times the usual, role: root }
      """,
    passing: """
      milestones: { onset: 2026-03-01T10:00Z, detected: 2026-03-01T10:20Z, mitigated: 2026-03-01T10:30Z }
      factors:
        outage: { kind: outcome, statement: Checkout failed, at: 2026-03-01T10:00Z, because: [spike] }
        spike: { kind: condition, statement: Traffic was three times the usual, role: root }
      """
  ) { context in
    let milestones = context.investigation.milestones.filter { !$0.value.isInverted }
    let orders: [[Milestone]] = [
      [.onset, .impactStart, .mitigated], [.onset, .detected, .acknowledged, .mitigated, .resolved],
    ]
    for order in orders {
      let written = order.compactMap { milestone in milestones[milestone].map { (milestone, $0) } }
      for ((earlier, start), (later, end)) in zip(written, written.dropFirst()) where start.isProvenLater(than: end) {
        context.report(
          Place(.investigation, .milestones, item: later.rawValue),
          "`\(later.rawValue)` at \(end) lies before `\(earlier.rawValue)` at \(start)",
          notes: [
            Diagnostic.Note(
              "`\(earlier.rawValue)` is given here", at: Place(.investigation, .milestones, item: earlier.rawValue))
          ],
          suggestion: "correct one of the two")
      }
    }
  }
}
