extension BDD {
  /// For how many of the 2^*v* assignments of the forest's *v* variables the function is true, exactly.
  ///
  /// - Complexity: O(*n* · *v* / 64) for a diagram of *n* nodes; a number is kept only until it was last needed
  public func modelCount() throws(LimitReached) -> Natural {
    let bottom = UInt32(forest.variableCount)
    func depth(_ level: UInt32) -> UInt32 { min(level, bottom) }
    let count = try forest.store.foldCounts(root.index) { store, node, low, high in
      // Each variable left out between a node and its child doubles the models.
      (low << Int(depth(store.level(node.low)) - node.level - 1))
        + (high << Int(depth(store.level(node.high)) - node.level - 1))
    }
    return withExtendedLifetime(self) { count << Int(depth(forest.store.level(root.index))) }
  }
}

extension NodeStore {
  /// Folds natural numbers, zero and one at the terminals, and lets go of each as soon as its last parent had it.
  ///
  /// - Throws: ``LimitReached/nodes(_:)`` if the numbers alive together outgrow the memory of that many nodes.
  mutating func foldCounts(
    _ root: NodeIndex, combine: (borrowing NodeStore, Node, Natural, Natural) -> Natural
  ) throws(LimitReached) -> Natural {
    if root <= .one { return root == .zero ? 0 : 1 }
    let order = postorder(from: CollectionOfOne(root))
    var parents = [UInt32](repeating: 0, count: order.count)
    func place(of index: NodeIndex) -> Int { Int(nodes[Int(index)].mark) }
    for place in 0..<order.count {
      let node = nodes[Int(order[place])]
      for child in [node.low, node.high] where child > .one { parents[Int(nodes[Int(child)].mark)] += 1 }
    }
    var values = [Natural](repeating: 0, count: order.count)
    let terminals: [Natural] = [0, 1]
    let mostWords = limits.nodes * (MemoryLayout<Node>.stride / 8)
    var words = 0
    for step in 0..<order.count {
      try self.step()
      let node = nodes[Int(order[step])]
      func value(_ child: NodeIndex) -> Natural {
        child <= .one ? terminals[Int(child)] : values[Int(nodes[Int(child)].mark)]
      }
      values[step] = combine(self, node, value(node.low), value(node.high))
      words += values[step].wordCount
      guard words <= mostWords else { throw .nodes(limits.nodes) }
      for child in [node.low, node.high] where child > .one {
        let place = Int(nodes[Int(child)].mark)
        parents[place] -= 1
        if parents[place] == 0 {
          words -= values[place].wordCount
          values[place] = 0
        }
      }
    }
    return values[order.count - 1]
  }
}
