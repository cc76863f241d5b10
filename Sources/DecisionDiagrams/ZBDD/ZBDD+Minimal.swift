extension ZBDD {
  /// The sets that hold no other set of the family.
  ///
  /// - Complexity: *n* calls of ``withoutSupersets(of:)`` for a diagram of *n* nodes
  public func minimal() throws(LimitReached) -> ZBDD {
    let index = try forest.perform { store throws(LimitReached) in
      try store.minimalSets(of: root.index)
    }
    return withExtendedLifetime(self) { ZBDD(index, in: forest) }
  }

  /// The minimal sets that share a variable with every set of the family (its transversal hypergraph).
  ///
  /// The family without any set is hit by the empty set; a family with the empty set is hit by none. For a family of
  /// minimal sets, the minimal hitting sets of the minimal hitting sets are the family itself.
  ///
  /// First all hitting sets, as a function, then the minimal ones (Toda, "Hypergraph transversal computation with
  /// binary decision diagrams", 2013). Where the family was made from a function, ``BDD/dual()`` is quicker still.
  ///
  /// - Complexity: *n* conjunctions for a diagram of *n* nodes; no polynomial bound, and none is known for this problem
  public func minimalHittingSets() throws(LimitReached) -> ZBDD {
    let index = try forest.perform { store throws(LimitReached) in
      let hitting = try store.fold(root.index, zero: .one, one: .zero) {
        store, index, low, high throws(LimitReached) in
        let both = try store.apply(Conjunction.self, low, high)
        return try store.functionNode(store.level(index), both, low)
      }
      return try store.minimalSolutions(ofMonotone: hitting)
    }
    return withExtendedLifetime(self) { ZBDD(index, in: forest) }
  }
}
