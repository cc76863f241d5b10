extension ZBDD {
  /// Whether the family has the set.
  ///
  /// - Precondition: every element is one of `0..<variableCount`.
  /// - Complexity: O(*s* log *s* + variables) for a set of *s* elements
  public func contains(_ set: some Sequence<Int>) -> Bool {
    var index = root.index
    for level in Set(set.map { forest.order.level(of: $0) }).sorted() {
      while forest.store.level(index) < level { index = forest.store.nodes[Int(index)].low }
      let node = forest.store.nodes[Int(index)]
      guard node.level == level else { return false }
      index = node.high
    }
    while index > .one { index = forest.store.nodes[Int(index)].low }
    return withExtendedLifetime(self) { index == .one }
  }

  /// The sets that hold the variable.
  ///
  /// - Precondition: `variable` is one of `0..<variableCount`.
  /// - Complexity: O(*n*) for a diagram of *n* nodes
  public func holding(_ variable: Int) throws(LimitReached) -> ZBDD {
    let wanted = forest.order.level(of: variable)
    let index = try forest.perform { store throws(LimitReached) in
      try store.fold(root.index, zero: .zero, one: .zero) { store, index, low, high throws(LimitReached) in
        let node = store.nodes[Int(index)]
        if node.level > wanted { return .zero }
        return node.level == wanted
          ? try store.familyNode(wanted, .zero, node.high) : try store.familyNode(node.level, low, high)
      }
    }
    return withExtendedLifetime(self) { ZBDD(index, in: forest) }
  }

  /// The sets that do not hold the variable.
  ///
  /// - Precondition: `variable` is one of `0..<variableCount`.
  /// - Complexity: O(*n*) for a diagram of *n* nodes
  public func avoiding(_ variable: Int) throws(LimitReached) -> ZBDD {
    let unwanted = forest.order.level(of: variable)
    let index = try forest.perform { store throws(LimitReached) in
      try store.fold(root.index, zero: .zero, one: .one) { store, index, low, high throws(LimitReached) in
        let node = store.nodes[Int(index)]
        return node.level == unwanted ? node.low : try store.familyNode(node.level, low, high)
      }
    }
    return withExtendedLifetime(self) { ZBDD(index, in: forest) }
  }
}
