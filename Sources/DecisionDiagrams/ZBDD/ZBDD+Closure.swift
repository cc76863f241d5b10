extension ZBDD {
  /// The function that is true where all variables of some set are: whose minimal solutions are the minimal sets of the
  /// family.
  ///
  /// - Complexity: *n* disjunctions for a diagram of *n* nodes
  public func upwardClosure() throws(LimitReached) -> BDD {
    let index = try forest.perform { store throws(LimitReached) in
      try store.fold(root.index, zero: .zero, one: .one) { store, index, low, high throws(LimitReached) in
        let either = try store.apply(Disjunction.self, low, high)
        return try store.functionNode(store.level(index), low, either)
      }
    }
    return withExtendedLifetime(self) { BDD(index, in: forest, isKnownMonotone: true) }
  }
}
