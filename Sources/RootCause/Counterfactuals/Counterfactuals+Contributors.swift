extension Counterfactuals {
  /// The factors that occurred and contribute to something that leads to a node, over causes or contributions, in the
  /// order of the records. Linear.
  func contributors(to node: Network.Node) -> [Network.Node] {
    var reached = NodeSet(of: network.count)
    _ = reached.insert(node)
    var result = NodeSet(of: network.count)
    var next = 0
    while next < reached.members.count {
      let node = reached.members[next]
      next += 1
      for input in network.inputs(of: node) { _ = reached.insert(input) }
      guard node < network.factorCount else { continue }
      for id in investigation.factors[Int(node)].contributing {
        guard let index = investigation.factors.index(of: id) else { continue }
        _ = reached.insert(network.factor(index))
        if fit.actual.worst[index] { _ = result.insert(network.factor(index)) }
      }
    }
    return result.members.sorted()
  }
}
