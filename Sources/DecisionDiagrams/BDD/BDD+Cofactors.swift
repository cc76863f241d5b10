extension BDD {
  /// The function with some variables settled; it no longer depends on them (its *cofactor*).
  ///
  /// - Parameter values: what the variables are settled to.
  /// - Precondition: every key is one of `0..<variableCount`.
  /// - Complexity: O(variables + *n*) for a diagram of *n* nodes
  public func restricted(to values: [Int: Bool]) throws(LimitReached) -> BDD {
    var settled = [Bool?](repeating: nil, count: forest.variableCount)
    for (variable, value) in values { settled[Int(forest.order.level(of: variable))] = value }
    let index = try forest.perform { store throws(LimitReached) in
      try store.fold(root.index, zero: .zero, one: .one) {
        store, index, low, high throws(LimitReached) in
        let level = store.level(index)
        return switch settled[Int(level)] {
        case true?: high
        case false?: low
        case nil: try store.functionNode(level, low, high)
        }
      }
    }
    return withExtendedLifetime(self) { BDD(index, in: forest, isKnownMonotone: isKnownMonotone) }
  }

  /// The dual: what the function says when true and false change places, inside and out.
  ///
  /// The minimal solutions of a monotone function's dual are the minimal hitting sets of its own minimal solutions:
  /// minimal path sets from the function of minimal cut sets, without listing either.
  ///
  /// - Complexity: O(*n*) for a diagram of *n* nodes
  public func dual() throws(LimitReached) -> BDD {
    let index = try forest.perform { store throws(LimitReached) in
      try store.fold(root.index, zero: .one, one: .zero) { store, index, low, high throws(LimitReached) in
        try store.functionNode(store.level(index), high, low)
      }
    }
    return withExtendedLifetime(self) { BDD(index, in: forest, isKnownMonotone: isKnownMonotone) }
  }
}
