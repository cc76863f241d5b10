import RootCause

extension CausesView {
  /// Whether anything comes along a line in a world.
  func state(of flow: Flow, in world: World) -> State {
    let controls = flow.past.map { id -> State in
      switch world.state(of: id) {
      case .works: .doesNotOccur
      case .undetermined(let questions): .undetermined(dependsOn: questions)
      case .doesNotWork, nil: .occurs
      }
    }
    if flow.isWholeLink, case .factor(let cause) = flow.source, let effect = flow.effect {
      return world.state(of: Link.ID(cause, effect)) ?? .occurs
    }
    return .all([state(of: flow.source, isLink: false, flow.effect, in: world)] + controls)
  }

  /// Whether a formula holds: of links into its effect, or of the factors themselves where it explains a control.
  private func state(of formula: Formula, isLink: Bool, _ effect: Factor.ID?, in world: World) -> State {
    switch formula {
    case .factor(let id):
      if isLink, let effect { return world.state(of: Link.ID(id, effect)) ?? .occurs }
      return world.state(of: id) ?? .occurs
    case .all(let inputs): return .all(inputs.map { state(of: $0, isLink: true, effect, in: world) })
    case .any(let inputs): return .atLeast(1, inputs.map { state(of: $0, isLink: true, effect, in: world) })
    case .atLeast(let count, let inputs):
      return .atLeast(count, inputs.map { state(of: $0, isLink: true, effect, in: world) })
    }
  }
}
