extension ZBDD {
  /// The sets of either family.
  ///
  /// - Complexity: O(*n* · *m*) for diagrams of *n* and *m* nodes, as long as the operation cache holds what it is
  ///   told; usually about O(*n* + *m*).
  public func union(_ other: ZBDD) throws(LimitReached) -> ZBDD {
    try combined(with: other, by: Union.self)
  }

  /// The sets of both families.
  ///
  /// - Complexity: as ``union(_:)``
  public func intersection(_ other: ZBDD) throws(LimitReached) -> ZBDD {
    try combined(with: other, by: Intersection.self)
  }

  /// The sets of this family that are not in the other.
  ///
  /// - Complexity: as ``union(_:)``
  public func subtracting(_ other: ZBDD) throws(LimitReached) -> ZBDD {
    try combined(with: other, by: Difference.self)
  }

  /// Every union of a set of this family with a set of the other. Sets that hold another may arise; ``minimal()``
  /// takes them out.
  ///
  /// - Complexity: no polynomial bound; the result may be as large as the product of both diagrams and more
  public func product(_ other: ZBDD) throws(LimitReached) -> ZBDD {
    try combined(with: other, byTriple: Product.self)
  }

  /// The sets of this family that hold no set of the other; equal sets hold each other.
  ///
  /// - Complexity: no polynomial bound; usually about O(*n* · *m*) for diagrams of *n* and *m* nodes
  public func withoutSupersets(of other: ZBDD) throws(LimitReached) -> ZBDD {
    try combined(with: other, byTriple: WithoutSupersets.self)
  }

  private func combined<Operation: FamilyOperation>(
    with other: ZBDD, by operation: Operation.Type
  ) throws(LimitReached) -> ZBDD {
    let otherIndex = other.index(within: forest)
    let index = try forest.perform { store throws(LimitReached) in
      try store.apply(operation, root.index, otherIndex)
    }
    return withExtendedLifetime((self, other)) { ZBDD(index, in: forest) }
  }

  private func combined<Operation: TripleOperation>(
    with other: ZBDD, byTriple operation: Operation.Type
  ) throws(LimitReached) -> ZBDD {
    let otherIndex = other.index(within: forest)
    let index = try forest.perform { store throws(LimitReached) in
      try store.apply(triple: operation, root.index, otherIndex)
    }
    return withExtendedLifetime((self, other)) { ZBDD(index, in: forest) }
  }
}
