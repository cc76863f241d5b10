/// The world that some interventions would have made: what still occurs in it, what no longer does, and what depends on
/// what is not known.
///
/// Two worlds of one investigation are equal if the same interventions made them.
public struct World: Sendable {
  /// What made this world: each intervention once, in the order of the records.
  public let interventions: [Intervention]

  let base: Counterfactuals
  let changes: Changes
  let fit: Fit
  let extremes: Extremes

  init(base: Counterfactuals, interventions: [Intervention], changes: Changes, fit: Fit, extremes: Extremes) {
    self.base = base
    self.interventions = interventions
    self.changes = changes
    self.fit = fit
    self.extremes = extremes
  }

  /// Whether a factor occurs; nil if there is no such factor.
  ///
  /// Constant time, but for what is undetermined: there the combinations of the unknowns that matter are tried.
  public func state(of id: Factor.ID) -> State? {
    guard let node = try? base.node(of: id) else { return nil }
    return base.state(of: node, in: extremes, fit)
  }

  /// Whether a cause has its effect; nil if there is no such link. As fast as ``state(of:)-(Factor.ID)``, after a search
  /// through the links into the effect.
  public func state(of id: Link.ID) -> State? {
    guard let node = try? base.node(of: id) else { return nil }
    return base.state(of: node, in: extremes, fit)
  }

  /// Whether a control works; nil if there is no such control. As fast as ``state(of:)-(Factor.ID)``.
  public func state(of id: Control.ID) -> ControlState? {
    guard let node = try? base.node(of: id) else { return nil }
    return switch base.state(of: node, in: extremes, fit) {
    case .occurs: .doesNotWork
    case .doesNotOccur: .works
    case .undetermined(let unknowns): .undetermined(dependsOn: unknowns)
    }
  }

  /// The stops of working controls that were left out of account, because the control could only have acted after what it
  /// is said to stop.
  public var tooLate: [LateStop] { base.tooLate.filter { state(of: $0.control) != .doesNotWork } }
}

extension World: Equatable {
  public static func == (left: World, right: World) -> Bool {
    left.interventions == right.interventions && left.base.investigation == right.base.investigation
  }
}
