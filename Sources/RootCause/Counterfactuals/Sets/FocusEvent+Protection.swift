extension FocusEvent {
  /// A minimal set of causes that brings the outcome about though every control that stops anything does its work; nil if
  /// there is none for certain. Linear, but for what is unknown.
  func causesPastEveryControl(_ evaluation: inout Evaluation) -> [Cause]? {
    let controls = base.investigation.controls.enumerated().filter { !$0.element.stops.isEmpty }
    let world = world(without: controls.map { network.control($0.offset) }, &evaluation)
    guard case .occurs = base.state(of: node, in: world.extremes, fit) else { return nil }
    return causes(in: world, &evaluation)
  }

  /// A minimal set of causes that brings the outcome about with some nodes off.
  func causes(without nodes: [Network.Node], _ evaluation: inout Evaluation) -> [Cause] {
    causes(in: world(without: nodes, &evaluation), &evaluation)
  }

  private func causes(in world: World, _ evaluation: inout Evaluation) -> [Cause] {
    base.way(to: node, in: world, isFewest: false, &evaluation).elements.map(base.cause)
  }

  /// The world with some nodes off, which nobody gets to see: it names no interventions.
  private func world(without nodes: [Network.Node], _ evaluation: inout Evaluation) -> World {
    let changes = Changes(off: nodes)
    return World(
      base: base, interventions: [], changes: changes, fit: fit,
      extremes: evaluation.extremes(network, changes, fit))
  }
}
