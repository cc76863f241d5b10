import RootCause

/// The milestones of an incident, as they were or as a control would have moved them.
struct Milestones {
  var times: [Milestone: TimePoint]
  /// What would have come earlier.
  var shifts: [Milestone: Trajectory.Shift] = [:]

  /// In the order of their times, those at one time in the order of the milestones.
  var inOrder: [(milestone: Milestone, time: TimePoint)] {
    Milestone.allCases.compactMap { milestone in times[milestone].map { (milestone, $0) } }
      .enumerated().sorted { ($0.element.time.nominal, $0.offset) < ($1.element.time.nominal, $1.offset) }
      .map(\.element)
  }

  /// How long each took; what the record has before the beginning is left out.
  var durations: [MilestoneDuration] { MilestoneDuration.all(in: times).filter { $0.length >= .zero } }

  init(of investigation: Investigation) { times = investigation.milestones }

  /// The milestones in a world; nil if nothing moves them.
  init?(of investigation: Investigation, in world: World) {
    guard let trajectory = world.trajectory else { return nil }
    times = investigation.milestones
    for shift in trajectory.shifts {
      times[shift.milestone] = shift.moved
      shifts[shift.milestone] = shift
    }
  }

  /// How much earlier a milestone would have come, in words.
  func saved(_ milestone: Milestone) -> String? {
    guard let shift = shifts[milestone] else { return nil }
    let isExact = shift.actual.isExact && shift.moved.isExact
    return (isExact ? "" : "~") + (shift.actual.nominal - shift.moved.nominal).lengthInWords + " sooner"
  }
}

extension Milestone {
  /// The milestone in words.
  var words: String { self == .impactStart ? "impact starts" : rawValue }

  /// What the time to it is the time to do.
  var verb: String {
    switch self {
    case .onset, .impactStart: words
    case .detected: "detect"
    case .acknowledged: "acknowledge"
    case .mitigated: "mitigate"
    case .resolved: "resolve"
    }
  }
}

extension MilestoneDuration {
  /// The duration in words: `about 5 h 27 min to detect`.
  var words: String { "\(isApproximate ? "about " : "")\(length.words) to \(milestone.verb)" }
}
