extension BDD {
  /// True where both functions are.
  ///
  /// - Complexity: O(*n* · *m*) for diagrams of *n* and *m* nodes, as long as the operation cache holds what it is
  ///   told; often far less.
  public func and(_ other: BDD) throws(LimitReached) -> BDD {
    try combined(with: other, by: Conjunction.self, staysMonotone: true)
  }

  /// True where at least one of both functions is.
  ///
  /// - Complexity: as ``and(_:)``
  public func or(_ other: BDD) throws(LimitReached) -> BDD {
    try combined(with: other, by: Disjunction.self, staysMonotone: true)
  }

  /// True where exactly one of both functions is.
  ///
  /// - Complexity: as ``and(_:)``
  public func exclusiveOr(_ other: BDD) throws(LimitReached) -> BDD {
    try combined(with: other, by: ExclusiveDisjunction.self, staysMonotone: false)
  }

  /// True where the function is false.
  ///
  /// - Complexity: O(*n*) for a diagram of *n* nodes
  public func not() throws(LimitReached) -> BDD {
    try combined(with: forest.constant(true), by: ExclusiveDisjunction.self, staysMonotone: false)
  }

  /// `then` where this function is true, `otherwise` where it is false.
  ///
  /// - Complexity: O(*n* · *m* · *k*) for diagrams of *n*, *m* and *k* nodes, as long as the operation cache holds
  ///   what it is told; often far less.
  public func choose(then: BDD, otherwise: BDD) throws(LimitReached) -> BDD {
    let thenIndex = then.index(within: forest)
    let otherwiseIndex = otherwise.index(within: forest)
    let index = try forest.perform { store throws(LimitReached) in
      try store.choose(root.index, then: thenIndex, otherwise: otherwiseIndex)
    }
    return withExtendedLifetime((self, then, otherwise)) {
      BDD(index, in: forest, isKnownMonotone: false)
    }
  }

  private func combined<Operation: Connective>(
    with other: BDD, by operation: Operation.Type, staysMonotone: Bool
  ) throws(LimitReached) -> BDD {
    let otherIndex = other.index(within: forest)
    let index = try forest.perform { store throws(LimitReached) in
      try store.apply(operation, root.index, otherIndex)
    }
    return withExtendedLifetime((self, other)) {
      BDD(index, in: forest, isKnownMonotone: staysMonotone && isKnownMonotone && other.isKnownMonotone)
    }
  }
}

extension Forest {
  /// True where all the functions are; always, if there are none.
  ///
  /// Functions that begin deeper in the order are combined first: variables alone take O(*k* log *k*) for *k* of them.
  public func all(of functions: [BDD]) throws(LimitReached) -> BDD {
    return try joined(functions, empty: constant(true)) { some, other throws(LimitReached) in try some.and(other) }
  }

  /// True where at least one of the functions is; never, if there are none.
  ///
  /// Functions that begin deeper in the order are combined first: variables alone take O(*k* log *k*) for *k* of them.
  public func any(of functions: [BDD]) throws(LimitReached) -> BDD {
    return try joined(functions, empty: constant(false)) { some, other throws(LimitReached) in try some.or(other) }
  }

  private func joined(
    _ functions: [BDD], empty: BDD, by join: (BDD, BDD) throws(LimitReached) -> BDD
  ) throws(LimitReached) -> BDD {
    var remaining = deepestFirst(functions)
    if remaining.isEmpty { return empty }
    while remaining.count > 1 {
      var joined: [BDD] = []
      for place in stride(from: 0, to: remaining.count - 1, by: 2) {
        joined.append(try join(remaining[place + 1], remaining[place]))
      }
      if remaining.count % 2 == 1 { joined.append(remaining[remaining.count - 1]) }
      remaining = joined
    }
    return remaining[0]
  }

  func deepestFirst(_ functions: [BDD]) -> [BDD] {
    functions.map { (level: store.level($0.index(within: self)), function: $0) }
      .sorted { $0.level > $1.level }
      .map(\.function)
  }
}
