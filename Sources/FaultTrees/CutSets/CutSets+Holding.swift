internal import DecisionDiagrams

extension CutSets {
  /// The sets that hold an event.
  ///
  /// - Precondition: `event` is one of `0..<eventCount`.
  /// - Complexity: O(*n*) for diagrams of *n* nodes
  public func holding(_ event: Int) -> CutSets {
    precondition((0..<eventCount).contains(event), "there is no event \(event) among \(eventCount)")
    var families = families
    var wanted = Module.Variable.event(event)
    for index in families.indices {
      guard let level = families[index].elements.firstIndex(of: wanted) else { continue }
      families[index].diagram = families[index].diagram.holding(level: UInt32(level))
      wanted = .module(index)
    }
    if wanted != .module(families.count - 1) {
      families = [Family(diagram: FlatDiagram(terminal: false), elements: [])]
    }
    return CutSets(eventCount: eventCount, families: families)
  }
}

extension FlatDiagram {
  /// The sets that hold the element of a level.
  fileprivate func holding(level: UInt32) -> FlatDiagram {
    var restricted = FlatDiagram(terminal: false)
    var all: [Int32] = [0, 1]
    // What lies below the level, or skips it, does not hold its element.
    var holding: [Int32] = [0, 0]
    for node in nodes.dropFirst(2) {
      let isAbove = node.level < level
      let low = isAbove ? 0 : all[Int(node.low)]
      let high = isAbove ? 0 : all[Int(node.high)]
      all.append(isAbove ? 0 : restricted.familyNode(level: node.level, low: low, high: high))
      if node.level == level {
        holding.append(restricted.familyNode(level: level, low: 0, high: high))
      } else if isAbove {
        holding.append(
          restricted.familyNode(level: node.level, low: holding[Int(node.low)], high: holding[Int(node.high)]))
      } else {
        holding.append(0)
      }
    }
    restricted.root = Int(holding[root])
    return restricted
  }
}
