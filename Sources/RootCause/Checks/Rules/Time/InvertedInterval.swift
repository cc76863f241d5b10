extension Rule {
  /// An interval begins before it ends.
  static let invertedInterval = Rule(
    name: "inverted-interval",
    family: .time,
    severity: .error,
    title: "an interval ends before it begins",
    rationale: """
      The two ends are swapped, or one of them is wrong: often the day, where the interval passes midnight. Nothing is \
      concluded from such a time.
      """,
    source: "ISO 8601",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, at: 2026-03-01T10:00Z/09:00Z, because: [spike] }
      #                                                          ^^^^^^^^^^^^^^^^^^^^^^^^
        spike: { kind: condition, statement: Traffic was three times the usual, role: root }
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, at: 2026-03-01T09:00Z/10:00Z, because: [spike] }
        spike: { kind: condition, statement: Traffic was three times the usual, role: root }
      """
  ) { context in
    func check(_ isInverted: Bool?, _ text: String, _ place: Place) {
      guard isInverted == true else { return }
      context.report(place, "\(text) ends before it begins", suggestion: "swap the ends, or correct one of them")
    }
    func check(_ point: TimePoint?, _ place: Place) {
      check(point?.isInverted, "\(point.map { "\($0)" } ?? "")", place)
    }
    func check(_ span: TimeSpan?, _ place: Place) { check(span?.isInverted, "\(span.map { "\($0)" } ?? "")", place) }
    let investigation = context.investigation
    for milestone in Milestone.allCases {
      check(investigation.milestones[milestone], Place(.investigation, .milestones, item: milestone.rawValue))
    }
    for factor in investigation.factors { check(factor.time, Place(.factor(factor.id), .at)) }
    for control in investigation.controls {
      check(control.actsBy, Place(.control(control.id), .actsBy))
      for milestone in Milestone.allCases {
        check(control.moves[milestone], Place(.control(control.id), .moves, item: milestone.rawValue))
      }
    }
    for item in investigation.evidence { check(item.time, Place(.record(item.id), .at)) }
  }
}
