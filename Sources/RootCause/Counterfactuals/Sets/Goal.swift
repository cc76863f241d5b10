import FaultTrees

/// What the best of several sets of controls is best at.
public enum Goal: String, Hashable, Sendable, CaseIterable {
  /// The fewest controls.
  case size
  /// The least total cost.
  case cost
  /// The set that is complete soonest: the lead time of a set is that of its slowest control.
  case leadTime = "lead-time"
  /// The set whose weakest control is strongest, by the strength of the actions that implement it (the action hierarchy of
  /// RCA2).
  case strength
}

/// A set of controls that together leave no way to an outcome, with what it is ranked by.
public struct Prevention: Hashable, Sendable {
  /// The controls, in the order of the records.
  public var controls: [Control.ID]
  /// What they cost together, in the investigation's unit; nil if that of one is not known.
  public var cost: Double?
  /// How long until the last of them can be in place, in days; nil if that of one is not known.
  public var leadTime: Double?
  /// The strength of the weakest; nil if nothing implements one, or nobody said how strong that is.
  public var strength: CorrectiveAction.Strength?

  public init(
    controls: [Control.ID], cost: Double? = nil, leadTime: Double? = nil, strength: CorrectiveAction.Strength? = nil
  ) {
    self.controls = controls
    self.cost = cost
    self.leadTime = leadTime
    self.strength = strength
  }
}

extension Counterfactuals {
  /// The best sets of controls against an outcome.
  ///
  /// A set with a control whose cost, lead time or strength is not known comes after all others, the more of them the
  /// later. Among equals come smaller sets first, then the order of the records.
  ///
  /// - Parameters:
  ///   - count: How many sets at most; the answer was cut short if there are more.
  ///   - sets: The sets to choose from.
  ///   - goal: What they are to be best at.
  public func best(
    _ count: Int, of sets: MinimalSets<Control.ID>, by goal: Goal = .size
  ) -> Bounded<[Prevention]> {
    let controls = sets.elements.map { investigation[$0] }
    let values: [Double?] =
      switch goal {
      case .size: controls.map { _ in 1 }
      case .cost: controls.map { $0?.cost }
      case .leadTime: controls.map { $0?.leadTime }
      case .strength: sets.elements.map { strength(of: $0).map(Self.rank) }
      }
    // More than all that is known together: a set with one unknown more is heavier whatever else it holds.
    let unknown = values.reduce(1) { $0 + abs($1 ?? 0) }
    let aggregate: CutSets.Aggregate = goal == .size || goal == .cost ? .sum : .maximum
    let found = sets.lightest(count, by: aggregate, values.map { $0 ?? unknown })
    return Bounded(found.value.map(prevention), cutShortBy: found.limit)
  }

  private func prevention(_ ids: [Control.ID]) -> Prevention {
    let controls = ids.compactMap { investigation[$0] }
    let costs = controls.compactMap(\.cost)
    let leadTimes = controls.compactMap(\.leadTime)
    let strengths = ids.compactMap(strength)
    return Prevention(
      controls: ids,
      cost: costs.count == ids.count ? costs.reduce(0, +) : nil,
      leadTime: leadTimes.count == ids.count ? leadTimes.max() : nil,
      strength: strengths.count == ids.count ? strengths.max { Self.rank($0) < Self.rank($1) } : nil)
  }

  /// The strength of the strongest action that implements a control, and was not turned down.
  func strength(of control: Control.ID) -> CorrectiveAction.Strength? {
    investigation.actions.lazy
      .filter { $0.implements.contains(control) && $0.status != .rejected && $0.status != .riskAccepted }
      .compactMap(\.strength)
      .min { Self.rank($0) < Self.rank($1) }
  }

  private static func rank(_ strength: CorrectiveAction.Strength) -> Double {
    switch strength {
    case .stronger: 1
    case .intermediate: 2
    case .weaker: 3
    }
  }
}
