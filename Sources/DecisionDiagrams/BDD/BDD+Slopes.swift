extension BDD {
  /// How much more probable the function is with a variable true than with it false, for every variable: the partial
  /// derivatives of ``probability(_:)``.
  ///
  /// One pass up, for the probability below each node, and one down, for the probability of getting there.
  ///
  /// - Parameter probabilities: how probable it is that a variable is true, by variable: from 0 to 1.
  /// - Precondition: there is one probability for each variable of the forest.
  /// - Returns: the derivatives by variable.
  /// - Complexity: O(variables + *n*) for a diagram of *n* nodes
  public func slopes(at probabilities: [Double]) throws(LimitReached) -> [Double] {
    let byLevel = forest.order.byLevel(probabilities)
    let diagram = try flattened()
    var below = [0.0, 1.0]
    below.reserveCapacity(diagram.nodes.count)
    for node in diagram.nodes.dropFirst(2) {
      let p = byLevel[Int(node.level)]
      below.append(p * below[Int(node.high)] + (1 - p) * below[Int(node.low)])
    }
    var slopes = [Double](repeating: 0, count: byLevel.count)
    var reached = [Double](repeating: 0, count: diagram.nodes.count)
    reached[diagram.root] = 1
    for index in stride(from: diagram.nodes.count - 1, through: 2, by: -1) {
      let node = diagram.nodes[index]
      let level = Int(node.level)
      slopes[level] += reached[index] * (below[Int(node.high)] - below[Int(node.low)])
      reached[Int(node.high)] += reached[index] * byLevel[level]
      reached[Int(node.low)] += reached[index] * (1 - byLevel[level])
    }
    var byVariable = slopes
    for level in slopes.indices { byVariable[forest.order.variable(at: UInt32(level))] = slopes[level] }
    return byVariable
  }
}
