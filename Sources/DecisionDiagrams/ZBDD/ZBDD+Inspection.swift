extension ZBDD {
  /// How many sets the family has, exactly.
  ///
  /// - Complexity: O(*n*) sums for a diagram of *n* nodes, each in the size of the numbers
  public func count() throws(LimitReached) -> Natural {
    let count = try forest.store.foldCounts(root.index) { _, _, low, high in low + high }
    return withExtendedLifetime(self) { count }
  }

  /// The nodes of the diagram, both terminals included where they are reached.
  ///
  /// - Complexity: O(*n*) for a diagram of *n* nodes
  public var nodeCount: Int { withExtendedLifetime(self) { forest.store.nodeCount(below: root.index) } }

  /// The variables that some set holds, in ascending order.
  ///
  /// - Complexity: O(*n* + variables) for a diagram of *n* nodes
  public var support: [Int] {
    withExtendedLifetime(self) {
      let levels = forest.store.levels(below: root.index)
      return levels.map { forest.order.variable(at: $0) }.sorted()
    }
  }
}
