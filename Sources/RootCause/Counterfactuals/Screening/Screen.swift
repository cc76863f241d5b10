/// Finds out, at one end of the unknowns, which nodes are decisive: each turned off alone turns a target off.
///
/// Two linear passes settle most of them. A node that has no part in one way to the target is not decisive, and one that
/// is needed by what needs all it has, from the target down, is. The rest is tried in lanes.
struct Screen {
  private let network: Network
  private let target: Network.Node
  private let changes: Changes

  init(_ network: Network, target: Network.Node, changes: Changes) {
    self.network = network
    self.target = target
    self.changes = changes
  }

  /// Those of some nodes that are decisive, in their order; all of them if the target is off anyway.
  func decisive(among candidates: [Network.Node], _ evaluation: inout Evaluation) -> [Network.Node] {
    evaluation.run(network, changes)
    guard evaluation.isOn[Int(target)] else { return candidates }
    let high = evaluation.isOn
    let derivation = Array(evaluation.derivation)
    let support = Support(of: target, in: network, evaluation, given: changes.on)
    var isDecisive = [Bool](repeating: false, count: network.count)
    for (node, _) in network.requirements(of: [target], where: high) { isDecisive[Int(node)] = true }
    let doubtful = candidates.filter { support.contains($0) && !isDecisive[Int($0)] }
    if !doubtful.isEmpty {
      evaluation.run(network, changes.with(off: doubtful))
      if !evaluation.isOn[Int(target)] {
        let lanes = LaneNetwork(
          to: target, trying: doubtful, from: high, to: evaluation.isOn, derivation: derivation, in: network)
        for node in lanes.decisive() { isDecisive[Int(node)] = true }
      }
    }
    return candidates.filter { isDecisive[Int($0)] && high[Int($0)] }
  }
}
