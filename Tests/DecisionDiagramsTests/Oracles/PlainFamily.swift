import DecisionDiagrams

/// A family of sets as Swift has it.
typealias PlainFamily = Set<Set<Int>>

extension PlainFamily {
  /// Up to `most` random sets of variables below `variables`.
  static func random(most: Int, variables: Int, using random: inout SplitMix) -> PlainFamily {
    let count = Int.random(in: 0...most, using: &random)
    return PlainFamily(
      (0..<count).map { _ in
        let share = Int.random(in: 1...3, using: &random)
        return Set<Int>((0..<variables).filter { _ in Int.random(in: 0..<4, using: &random) < share })
      })
  }

  func product(_ other: PlainFamily) -> PlainFamily {
    PlainFamily(flatMap { set in other.map { set.union($0) } })
  }

  func withoutSupersets(of other: PlainFamily) -> PlainFamily {
    filter { set in !other.contains { $0.isSubset(of: set) } }
  }

  var minimal: PlainFamily {
    filter { set in !contains { $0.isStrictSubset(of: set) } }
  }

  func minimalHittingSets(variables count: Int) -> PlainFamily {
    let hitting = (0..<(1 << count)).map { Set<Int>(variables(in: $0)) }
      .filter { candidate in allSatisfy { !$0.isDisjoint(with: candidate) } }
    return PlainFamily(hitting).minimal
  }
}

extension ZBDD {
  /// The family, listed.
  var plain: PlainFamily { PlainFamily(sets.map { Set($0) }) }
}
