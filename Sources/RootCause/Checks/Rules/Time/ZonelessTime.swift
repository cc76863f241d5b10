extension Rule {
  /// A clock time names its zone.
  static let zonelessTime = Rule(
    name: "zoneless-time",
    family: .time,
    severity: .warning,
    telling: .onceInDraft,
    title: "a clock time names no zone",
    rationale: """
      Logs, chat and people keep different clocks, and an hour's shift turns causes into effects. A time without an offset \
      is compared as if it were UTC, and proves no order against one that has an offset.
      """,
    source: "ISO 8601; this project",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, at: 2026-03-01T10:00, because: [spike] }
      #                                                          ^^^^^^^^^^^^^^^^
        spike: { kind: condition, statement: Traffic was three times the usual, role: root }
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, at: 2026-03-01T10:00+01:00, because: [spike] }
        spike: { kind: condition, statement: Traffic was three times the usual, role: root }
      """
  ) { context in
    func check(_ times: [Timestamp], _ place: Place) {
      guard let time = times.first(where: \.isZoneless) else { return }
      context.report(place, "\(time) names no zone", suggestion: "add the offset: \(time)Z, or \(time)+01:00")
    }
    let investigation = context.investigation
    for milestone in Milestone.allCases {
      guard let point = investigation.milestones[milestone] else { continue }
      check(point.timestamps, Place(.investigation, .milestones, item: milestone.rawValue))
    }
    for factor in investigation.factors { check(factor.time?.timestamps ?? [], Place(.factor(factor.id), .at)) }
    for control in investigation.controls {
      check(control.actsBy?.timestamps ?? [], Place(.control(control.id), .actsBy))
      for milestone in Milestone.allCases {
        guard let point = control.moves[milestone] else { continue }
        check(point.timestamps, Place(.control(control.id), .moves, item: milestone.rawValue))
      }
    }
    for item in investigation.evidence {
      check(item.time?.timestamps ?? [], Place(.record(item.id), .at))
      check(item.collected.map { [$0] } ?? [], Place(.record(item.id), .collected))
    }
  }
}
