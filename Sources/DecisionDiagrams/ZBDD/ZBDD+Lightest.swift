extension ZBDD {
  /// The sets by ascending total weight: `prefix(k)` are the *k* best.
  ///
  /// What the lightest continuation weighs is computed for each node at once, in one pass over the diagram. After that
  /// every set found costs O(variables · log *sets found*) time and O(variables) memory, however many there are.
  /// Sets of equal weight come in an order that is arbitrary but always the same.
  ///
  /// - Parameter weights: what a variable weighs, by variable; finite, negative ones allowed. Sums are those of
  ///   floating-point numbers: sets whose weights differ by rounding only may change places.
  /// - Precondition: there is one finite weight for each variable of the forest.
  /// - Throws: ``LimitReached`` if the time is up before the pass is done. The listing itself has no limit but
  ///   the caller's patience.
  /// - Complexity: O(*n*) before the first set, for a diagram of *n* nodes
  public func setsByWeight(_ weights: [Double]) throws(LimitReached) -> LightestSets {
    precondition(weights.allSatisfy(\.isFinite), "weights are finite numbers")
    return LightestSets(
      diagram: try forest.store.flattened(root.index), weights: forest.order.byLevel(weights), order: forest.order)
  }

  /// The sets by ascending size: the smallest ones first.
  ///
  /// - Throws: ``LimitReached`` if the time is up before the first set could be found.
  /// - Complexity: as ``setsByWeight(_:)``
  public func setsBySize() throws(LimitReached) -> some Sequence<[Int]> {
    try setsByWeight([Double](repeating: 1, count: forest.variableCount)).lazy.map(\.set)
  }
}
