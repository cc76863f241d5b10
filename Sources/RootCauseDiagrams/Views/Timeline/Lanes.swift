import RootCause

/// Who or what each factor is told of: the stripes of a timeline.
///
/// A factor stands in the lane of its actor. Without one, a condition stands with the other conditions of its level, an
/// outcome or an impact with the others, and anything else in the lane of its place, or if nothing in the record has an
/// actor, of its level. What is left stands under “Events”.
struct Lanes {
  /// The lane of each factor, by its place in the list.
  private(set) var lanes: [Lane]

  /// What a lane is for.
  enum Lane: Hashable {
    case actor(String), place(String), level(Factor.Level), events, outcomes
    case conditions(Factor.Level?)
  }

  init(_ factors: [Factor]) {
    let hasActors = factors.contains { $0.actor?.plain().isEmpty == false }
    lanes = factors.map { factor in
      if let actor = factor.actor?.plain(), !actor.isEmpty { return .actor(actor) }
      switch factor.kind {
      case .condition: return .conditions(factor.level)
      case .outcome, .impact: return .outcomes
      case .event, .action, .omission:
        if !hasActors, let level = factor.level { return .level(level) }
        if let place = factor.place?.plain(), !place.isEmpty { return .place(place) }
        return .events
      }
    }
  }

  /// The lanes that are used, from the top: actors, places and levels as they first come in, what came of it, and the
  /// conditions, higher levels first.
  ///
  /// - Parameter columns: The first column of each factor.
  func ordered(by columns: [Int]) -> [Lane] {
    var first: [Lane: Int] = [:]
    for (lane, column) in zip(lanes, columns) { first[lane] = min(first[lane] ?? .max, column) }
    return first.keys.sorted { left, right in
      if left.rank != right.rank { return left.rank < right.rank }
      let columns = (first[left] ?? 0, first[right] ?? 0)
      return columns.0 != columns.1 ? columns.0 < columns.1 : left.name < right.name
    }
  }
}

extension Lanes.Lane {
  /// What stands beside the lane.
  var name: String {
    switch self {
    case .actor(let name), .place(let name): name
    case .level(let level): "\(level.rawValue) level"
    case .events: "Events"
    case .outcomes: "Outcome and harm"
    case .conditions(let level?): "Conditions: \(level.rawValue)"
    case .conditions(nil): "Conditions"
    }
  }

  fileprivate var rank: Int {
    switch self {
    case .actor, .place, .level, .events: 0
    case .outcomes: 1
    case .conditions(let level): level.map { 20 - ($0.height) } ?? 30
    }
  }
}

extension Factor.Level {
  /// How far up in the organization it is.
  fileprivate var height: Int { Factor.Level.allCases.firstIndex(of: self) ?? 0 }
}
