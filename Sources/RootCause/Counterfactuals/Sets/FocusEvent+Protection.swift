extension FocusEvent {
  /// A minimal set of causes that brings the outcome about though every control that stops anything does its work; nil if
  /// there is none for certain. Linear, but for what is unknown.
  func causesPastEveryControl(_ evaluation: inout Evaluation) -> [Cause]? {
    let controls = base.investigation.controls.enumerated().filter { !$0.element.stops.isEmpty }
    let changes = Changes(off: controls.map { network.control($0.offset) })
    let world = World(
      base: base, interventions: controls.map { .putInPlace($0.element.id) }, changes: changes, fit: fit,
      extremes: evaluation.extremes(network, changes, fit))
    guard case .occurs = base.state(of: node, in: world.extremes, fit) else { return nil }
    return base.way(to: node, in: world, isFewest: false, &evaluation).elements.map(base.cause)
  }

  /// A minimal set of causes that brings the outcome about with some nodes off.
  func causes(without nodes: [Network.Node], _ evaluation: inout Evaluation) -> [Cause] {
    let changes = Changes(off: nodes)
    let world = World(
      base: base, interventions: [], changes: changes, fit: fit,
      extremes: evaluation.extremes(network, changes, fit))
    return base.way(to: node, in: world, isFewest: false, &evaluation).elements.map(base.cause)
  }
}
