/// One way in which a node came on in a world: nodes that turned each other on, and need no others.
struct Support: Sendable {
  private let nodes: NodeSet

  /// Of a node's inputs those count that came on first, so that the support has a beginning, loops or not. Linear.
  ///
  /// - Parameters:
  ///   - node: What is on in the world that was worked out last.
  ///   - given: The nodes that are on whatever their inputs.
  init(of node: Network.Node, in network: Network, _ evaluation: Evaluation, given: [Network.Node]) {
    var rank = [Int32](repeating: .max, count: network.count)
    for (place, node) in evaluation.derivation.enumerated() { rank[Int(node)] = Int32(place) }
    for node in given { rank[Int(node)] = -1 }
    var nodes = NodeSet(of: network.count)
    _ = nodes.insert(node)
    var next = 0
    while next < nodes.members.count {
      let node = nodes.members[next]
      next += 1
      let need = Int(network.need[Int(node)])
      if rank[Int(node)] < 0 || need == 0 { continue }
      let inputs = network.inputs(of: node)
      let first = need == inputs.count ? inputs : inputs.sorted { rank[Int($0)] < rank[Int($1)] }.prefix(need)
      for input in first { _ = nodes.insert(input) }
    }
    self.nodes = nodes
  }

  func contains(_ node: Network.Node) -> Bool { nodes.contains(node) }
}
