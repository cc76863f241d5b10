/// One way in which a node came on in a world: the nodes that turned each other on, and no others.
struct Support {
  /// The nodes, in the order of their numbers.
  let nodes: [Network.Node]

  /// Of a node's inputs those count that came on first, so that the support has a beginning, loops or not. Linear.
  ///
  /// - Parameters:
  ///   - node: What is on in the world that was worked out last.
  ///   - given: The nodes that are on whatever their inputs.
  init(of node: Network.Node, in network: Network, _ evaluation: Evaluation, given: [Network.Node]) {
    var rank = [Int32](repeating: .max, count: network.count)
    for (place, node) in evaluation.derivation.enumerated() { rank[Int(node)] = Int32(place) }
    let isGiven = Set(given)
    var seen: Set<Network.Node> = [node]
    var stack = [node]
    while let node = stack.popLast() {
      if isGiven.contains(node) { continue }
      let inputs = network.inputs(of: node)
      let need = Int(network.need[Int(node)])
      let first = need == inputs.count ? inputs : inputs.sorted { rank[Int($0)] < rank[Int($1)] }.prefix(need)
      for input in first where seen.insert(input).inserted { stack.append(input) }
    }
    nodes = seen.sorted()
  }
}
