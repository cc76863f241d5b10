extension FlatDiagram {
  /// The probability that a function is true, its variables being independent.
  ///
  /// - Parameter p: how probable it is that a variable is true, by level.
  /// - Complexity: O(nodes)
  package func probability(_ p: [Double]) -> Double { probabilitiesBelow(p)[root] }

  /// How probable it is to get from each node to 1.
  private func probabilitiesBelow(_ p: [Double]) -> [Double] {
    var below = [0.0, 1.0]
    below.reserveCapacity(nodes.count)
    for node in nodes.dropFirst(2) {
      let own = p[Int(node.level)]
      below.append(own * below[Int(node.high)] + (1 - own) * below[Int(node.low)])
    }
    return below
  }

  /// How much more probable a function is with a variable true than with it false, by level: the partial derivatives of
  /// ``probability(_:)``.
  ///
  /// One pass up, for the probability below each node, and one down, for the probability of getting there.
  ///
  /// - Complexity: O(levels + nodes)
  package func slopes(at p: [Double]) -> [Double] {
    let below = probabilitiesBelow(p)
    var slopes = [Double](repeating: 0, count: p.count)
    var reached = [Double](repeating: 0, count: nodes.count)
    reached[root] = 1
    for index in stride(from: nodes.count - 1, through: 2, by: -1) {
      let node = nodes[index]
      let level = Int(node.level)
      slopes[level] += reached[index] * (below[Int(node.high)] - below[Int(node.low)])
      reached[Int(node.high)] += reached[index] * p[level]
      reached[Int(node.low)] += reached[index] * (1 - p[level])
    }
    return slopes
  }
}
