import RootCause

/// The set of controls that best prevents an outcome.
struct BestPrevention {
  let outcome: Factor.ID
  private let goal: Goal
  /// The set; nil if none prevents the outcome, or none is known to be good at what it is to be best at.
  let prevention: Prevention?
  /// How many sets are as good, this one among them.
  private let equals: Int
  /// What the picture can't say.
  let notes: [String]

  /// How many sets are compared, at most.
  private static let most = 20

  init(against outcome: Factor.ID, by goal: Goal, in counterfactuals: Counterfactuals) throws(CounterfactualError) {
    self.outcome = outcome
    self.goal = goal
    let sets = try counterfactuals.preventionSets(against: outcome)
    let ranked = counterfactuals.best(Self.most + 1, of: sets, by: goal).value
    let best = ranked.first
    let isKnown = best.map(goal.isKnown(of:)) ?? false
    prevention = isKnown ? best : nil
    equals = ranked.count { set in best.map { goal.ranks($0, like: set) } ?? false }
    var notes: [String] = []
    if let limit = sets.limit { notes.append("Not every prevention set against “\(outcome)” was found: \(limit).") }
    if best != nil, !isKnown {
      notes.append("No set that prevents “\(outcome)” is pointed out: of none is the \(goal.measure) known.")
    }
    self.notes = notes
  }

  /// The controls of the set.
  var controls: [Control.ID]? { prevention?.controls }

  /// The set by name as far as it is small, and how many others are as good.
  var words: String {
    guard let controls else { return "none" }
    let names =
      controls.count <= 3 ? controls.map(\.rawValue).joined(separator: " with ") : "\(controls.count) controls"
    return equalWords.map { "\(names) (\($0))" } ?? names
  }

  /// How many sets it is one of that are equally good; nil if it is alone.
  var equalWords: String? {
    equals <= 1 ? nil : "one of \(equals > Self.most ? "more than \(Self.most)" : "\(equals)")"
  }
}

extension Goal {
  /// What the set is called that is best at it.
  var superlative: String {
    switch self {
    case .size: "smallest"
    case .cost: "cheapest"
    case .leadTime: "soonest"
    case .strength: "strongest"
    }
  }

  fileprivate var measure: String {
    switch self {
    case .size: "size"
    case .cost: "cost"
    case .leadTime: "lead time"
    case .strength: "strength"
    }
  }

  /// Whether it is known how good a set is at it.
  fileprivate func isKnown(of set: Prevention) -> Bool {
    switch self {
    case .size: true
    case .cost: set.cost != nil
    case .leadTime: set.leadTime != nil
    case .strength: set.strength != nil
    }
  }

  /// Whether two sets are equally good at it.
  fileprivate func ranks(_ one: Prevention, like other: Prevention) -> Bool {
    switch self {
    case .size: one.controls.count == other.controls.count
    case .cost: one.cost == other.cost
    case .leadTime: one.leadTime == other.leadTime
    case .strength: one.strength == other.strength
    }
  }
}
