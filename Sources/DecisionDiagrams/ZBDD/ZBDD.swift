/// A family of sets of a forest's variables, as a zero-suppressed decision diagram.
///
/// Every family has one diagram, so `==` asks whether two families hold the same sets and takes O(1).
/// A family of billions of sets may need a few thousand nodes; it can be counted, combined and searched without
/// being listed. Sets are given and returned as variables in any and in ascending order, respectively.
///
/// Operations that build diagrams throw ``LimitReached`` when they are cut short. Both operands of an operation
/// must come from the same forest.
public struct ZBDD: Hashable {
  let root: Root

  init(_ index: NodeIndex, in forest: Forest) { root = Root(index, in: forest) }

  /// The forest the family belongs to.
  public var forest: Forest { root.forest }

  /// Whether the family has no set, not even the empty one. O(1).
  public var isEmpty: Bool { root.index == .zero }

  /// The index, when the other family lives in the same forest; a programming error otherwise.
  func index(within forest: Forest) -> NodeIndex {
    precondition(root.forest === forest, "families of different forests don't combine")
    return root.index
  }
}

extension Forest {
  /// The family without any set. O(1).
  public var emptyFamily: ZBDD { ZBDD(.zero, in: self) }

  /// The family of the given sets.
  ///
  /// - Parameter sets: sets of variables; repetitions, of sets and within a set, count once.
  /// - Precondition: every element is one of `0..<variableCount`.
  /// - Complexity: about O(*s* log *s*) for *s* elements in all sets together
  public func family(of sets: some Sequence<some Sequence<Int>>) throws(LimitReached) -> ZBDD {
    let levels = sets.map { set in Set(set.map { order.level(of: $0) }).sorted(by: >) }
    let index = try perform { store throws(LimitReached) in
      // Halves are joined, not one set after the other: a union costs as much as its operands are large.
      var families: [NodeIndex] = []
      for set in levels {
        var index = NodeIndex.one
        for level in set { index = try store.familyNode(level, .zero, index) }
        families.append(index)
      }
      while families.count > 1 {
        var joined: [NodeIndex] = []
        for place in stride(from: 0, to: families.count, by: 2) {
          let other = place + 1 < families.count ? families[place + 1] : .zero
          joined.append(try store.apply(Union.self, families[place], other))
        }
        families = joined
      }
      return families.first ?? .zero
    }
    return ZBDD(index, in: self)
  }
}
