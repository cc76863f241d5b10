extension BDD {
  /// The minimal solutions: the sets of variables that make the function true while all others are false, and of which
  /// no proper subset does.
  ///
  /// For a monotone (coherent) function these are its prime implicants: minimal cut sets. For any other function they
  /// are not. There the answer is what the definition above says, the minimal *p*-cuts of Rauzy: what has to
  /// happen at least, given that the variables left out may be held false. They are the prime implicants of the
  /// function's ``coherentHull()``. A prime implicant may also demand that
  /// something does *not* happen; that demand is dropped.
  ///
  /// Computed on the diagrams, without listing: from the solutions that need a variable those are taken away that
  /// do without it (Rauzy, "New algorithms for fault trees analysis", 1993; "Mathematical foundation of minimal
  /// cutsets", 2001).
  ///
  /// - Complexity: *n* subsumptions for a diagram of *n* nodes. For a function built without negation each is a single
  ///   descent along two diagrams; for any other it is one call of ``ZBDD/withoutSupersets(of:)``.
  public func minimalSolutions() throws(LimitReached) -> ZBDD {
    let index = try forest.perform { store throws(LimitReached) in
      isKnownMonotone
        ? try store.minimalSolutions(ofMonotone: root.index) : try store.minimalSets(of: root.index)
    }
    return withExtendedLifetime(self) { ZBDD(index, in: forest) }
  }

  /// The least monotone function that is true wherever this one is: true as soon as some of the true variables
  /// alone make the function true. A monotone function is its own hull.
  ///
  /// - Complexity: *n* calls of ``or(_:)`` for a diagram of *n* nodes
  public func coherentHull() throws(LimitReached) -> BDD {
    let index = try forest.perform { store throws(LimitReached) in
      try store.fold(root.index, zero: .zero, one: .one) { store, index, low, high throws(LimitReached) in
        let either = try store.apply(Disjunction.self, low, high)
        return try store.functionNode(store.level(index), low, either)
      }
    }
    return withExtendedLifetime(self) { BDD(index, in: forest, isKnownMonotone: true) }
  }
}

extension NodeStore {
  /// Whether a set holds a solution, a monotone function tells by itself: no family of solutions is searched.
  mutating func minimalSolutions(ofMonotone root: NodeIndex) throws(LimitReached) -> NodeIndex {
    try fold(root, zero: .zero, one: .one) { store, index, low, high throws(LimitReached) in
      let node = store.nodes[Int(index)]
      return try store.familyNode(node.level, low, try store.apply(Falsifying.self, high, node.low))
    }
  }

  /// The minimal models of any function, or the minimal sets of a family: a variable that the diagram leaves out,
  /// because both edges are the same or because the high one is empty, is in no minimal set either way.
  ///
  /// Going through the coherent hull would give the same for a function, at many times the cost.
  mutating func minimalSets(of root: NodeIndex) throws(LimitReached) -> NodeIndex {
    try fold(root, zero: .zero, one: .one) { store, index, low, high throws(LimitReached) in
      let kept = try store.apply(triple: WithoutSupersets.self, high, low)
      return try store.familyNode(store.level(index), low, kept)
    }
  }
}
