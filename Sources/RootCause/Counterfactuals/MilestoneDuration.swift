/// How long it took from the start of an incident to one of its milestones: time to detect, to acknowledge, to mitigate, to
/// resolve.
package struct MilestoneDuration: Hashable, Sendable {
  /// What it ends at.
  package var milestone: Milestone
  /// What it begins at: ``Milestone/onset``, or ``Milestone/impactStart`` where no onset is recorded.
  package var start: Milestone
  /// How long it took, going by the times as written; of two bounds the first counts. Negative where the record has the
  /// milestone before the start.
  package var length: Duration
  /// Whether one of the times is only approximate or bounded.
  package var isApproximate: Bool

  /// The durations that these milestones tell, in the order of the milestones they end at.
  package static func all(in milestones: [Milestone: TimePoint]) -> [MilestoneDuration] {
    let start: Milestone = milestones[.onset] == nil ? .impactStart : .onset
    guard let begin = milestones[start] else { return [] }
    return [Milestone.detected, .acknowledged, .mitigated, .resolved].compactMap { milestone in
      guard let end = milestones[milestone] else { return nil }
      return MilestoneDuration(
        milestone: milestone, start: start, length: .microseconds(end.nominal - begin.nominal),
        isApproximate: !begin.isExact || !end.isExact)
    }
  }
}

extension TimePoint {
  /// The time as written, in microseconds since 1970-01-01T00:00Z; of two bounds the first.
  package var nominal: Int64 {
    switch self {
    case .exact(let time), .approximate(let time, _), .between(let time, _): time.earliest
    }
  }

  /// Whether it is neither approximate nor bounded.
  package var isExact: Bool {
    if case .exact = self { true } else { false }
  }
}
