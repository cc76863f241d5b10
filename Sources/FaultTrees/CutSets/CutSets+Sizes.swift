internal import DecisionDiagrams

extension CutSets {
  /// How many events the smallest set has that holds an event, by event; nil for an event that no set holds.
  ///
  /// - Complexity: O(events + *n*) for diagrams of *n* nodes: one pass up and one down
  public var smallestSizeHolding: [Int?] {
    var smallest: [Int] = []
    var costs: [[Int]] = []
    for family in families {
      let cost = family.elements.map { element in
        if case .module(let module) = element { smallest[module] } else { 1 }
      }
      smallest.append(family.leastBelow(cost)[family.diagram.root])
      costs.append(cost)
    }
    var holding = [Int?](repeating: nil, count: eventCount)
    // How many events it takes at least outside of a family to make a set with one of the family's.
    var outside = [Int](repeating: .unreachable, count: families.count)
    outside[families.count - 1] = 0
    for (index, family) in families.enumerated().reversed() {
      for (element, others) in zip(family.elements, family.leastOthers(costs[index], outside: outside[index])) {
        guard others < .unreachable else { continue }
        switch element {
        case .event(let event): holding[event] = others + 1
        case .module(let module): outside[module] = others
        }
      }
    }
    return holding
  }
}

extension Int {
  /// More than any set has events, and far from overflow.
  fileprivate static var unreachable: Int { .max / 4 }
}

extension CutSets.Family {
  /// What the cheapest set below each node costs.
  fileprivate func leastBelow(_ cost: [Int]) -> [Int] {
    var least = [Int.unreachable, 0]
    least.reserveCapacity(diagram.nodes.count)
    for node in diagram.nodes.dropFirst(2) {
      least.append(min(least[Int(node.low)], least[Int(node.high)] + cost[Int(node.level)], .unreachable))
    }
    return least
  }

  /// By level, what it takes besides the element to make a set that holds it.
  fileprivate func leastOthers(_ cost: [Int], outside: Int) -> [Int] {
    let below = leastBelow(cost)
    var above = [Int](repeating: .unreachable, count: diagram.nodes.count)
    above[diagram.root] = outside
    var others = [Int](repeating: .unreachable, count: elements.count)
    for index in stride(from: diagram.nodes.count - 1, through: 2, by: -1) {
      let node = diagram.nodes[index]
      let level = Int(node.level)
      others[level] = min(others[level], above[index] + below[Int(node.high)])
      above[Int(node.low)] = min(above[Int(node.low)], above[index])
      above[Int(node.high)] = min(above[Int(node.high)], above[index] + cost[level])
    }
    return others
  }
}
