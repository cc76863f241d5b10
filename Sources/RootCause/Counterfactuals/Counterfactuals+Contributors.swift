extension Counterfactuals {
  /// The factors that occurred and contribute to something that leads to a node, over causes or contributions, in the
  /// order of the records. Linear.
  func contributors(to node: Network.Node) -> [Network.Node] {
    var result = NodeSet(of: network.count)
    for node in nodes(reaching: node).members {
      for contributor in contributors(of: node) where fit.actual.worst[Int(contributor)] {
        _ = result.insert(contributor)
      }
    }
    return result.members.sorted()
  }

  /// The nodes that lead to a node over causes or contributions, itself included. Linear.
  func nodes(reaching node: Network.Node) -> NodeSet {
    var reached = NodeSet(of: network.count)
    _ = reached.insert(node)
    var next = 0
    while next < reached.members.count {
      let node = reached.members[next]
      next += 1
      for input in network.inputs(of: node) { _ = reached.insert(input) }
      for contributor in contributors(of: node) { _ = reached.insert(contributor) }
    }
    return reached
  }

  /// The factors that are said to contribute to a factor; none for another node.
  private func contributors(of node: Network.Node) -> [Network.Node] {
    guard node < network.factorCount else { return [] }
    return investigation.factors[Int(node)].contributing.compactMap { id in
      investigation.factors.index(of: id).map(network.factor)
    }
  }
}
