extension BDD {
  /// The nodes of the diagram, both terminals included where they are reached.
  ///
  /// - Complexity: O(*n*) for a diagram of *n* nodes
  public var nodeCount: Int { withExtendedLifetime(self) { forest.store.nodeCount(below: root.index) } }

  /// The variables that the function depends on, in ascending order.
  ///
  /// - Complexity: O(*n* + variables) for a diagram of *n* nodes
  public var support: [Int] {
    withExtendedLifetime(self) {
      let levels = forest.store.levels(below: root.index)
      return levels.map { forest.order.variable(at: $0) }.sorted()
    }
  }

  /// What the function says for one assignment.
  ///
  /// - Parameter isTrue: whether a variable is true; asked of at most one variable a level.
  /// - Complexity: O(variables)
  public func evaluate(_ isTrue: (_ variable: Int) throws -> Bool) rethrows -> Bool {
    var index = root.index
    while index > .one {
      let node = forest.store.nodes[Int(index)]
      index = try isTrue(forest.order.variable(at: node.level)) ? node.high : node.low
    }
    return withExtendedLifetime(self) { index == .one }
  }
}

extension NodeStore {
  mutating func nodeCount(below root: NodeIndex) -> Int {
    if root <= .one { return 1 }
    // A diagram with a decision has both terminals as a BDD; as a ZBDD it may lack the empty family.
    var terminals: Set<NodeIndex> = []
    let order = postorder(from: CollectionOfOne(root))
    for place in 0..<order.count where terminals.count < 2 {
      let node = nodes[Int(order[place])]
      for child in [node.low, node.high] where child <= .one { terminals.insert(child) }
    }
    return order.count + terminals.count
  }

  /// The levels that occur below a node, from the top.
  mutating func levels(below root: NodeIndex) -> [UInt32] {
    let order = postorder(from: CollectionOfOne(root))
    var levels: Set<UInt32> = []
    for place in 0..<order.count { levels.insert(nodes[Int(order[place])].level) }
    return levels.sorted()
  }
}
