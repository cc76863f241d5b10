extension BDD {
  /// The probability that the function is true, its variables being independent. One pass over the diagram.
  ///
  /// - Parameter probabilities: how probable it is that a variable is true, by variable: from 0 to 1.
  /// - Precondition: there is one probability for each variable of the forest.
  /// - Complexity: O(variables + *n*) for a diagram of *n* nodes
  public func probability(_ probabilities: [Double]) throws(LimitReached) -> Double {
    let byLevel = forest.order.byLevel(probabilities)
    let probability = try forest.store.fold(root.index, zero: 0.0, one: 1.0) {
      store, index, low, high throws(LimitReached) in
      let p = byLevel[Int(store.level(index))]
      return p * high + (1 - p) * low
    }
    return withExtendedLifetime(self) { probability }
  }
}
