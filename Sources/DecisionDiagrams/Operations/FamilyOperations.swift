/// Operations of two families that give a family (Minato, "Zero-suppressed BDDs for set manipulation in combinatorial
/// problems", 1993).
protocol FamilyOperation: PairOperation {}

extension FamilyOperation {
  static var givesFamily: Bool { true }
  static func absentHigh(_ index: NodeIndex) -> NodeIndex { .zero }
}

enum Union: FamilyOperation {
  static var code: UInt32 { OperationCache.firstCode + 3 }
  static var isCommutative: Bool { true }
  static func align(_ store: borrowing NodeStore, _ first: inout NodeIndex, _ second: inout NodeIndex) {}
  @inline(__always)
  static func settle(_ first: NodeIndex, _ second: NodeIndex) -> NodeIndex {
    if first == second || second == .zero { return first }
    return first == .zero ? second : .none
  }
}

enum Intersection: FamilyOperation {
  static var code: UInt32 { OperationCache.firstCode + 4 }
  static var isCommutative: Bool { true }
  /// A set in both holds no variable that one of them does not mention.
  @inline(__always)
  static func align(_ store: borrowing NodeStore, _ first: inout NodeIndex, _ second: inout NodeIndex) {
    while true {
      let one = store.level(first)
      let other = store.level(second)
      if one < other {
        first = store.nodes[Int(first)].low
      } else if other < one {
        second = store.nodes[Int(second)].low
      } else {
        return
      }
    }
  }
  @inline(__always)
  static func settle(_ first: NodeIndex, _ second: NodeIndex) -> NodeIndex {
    if first == second { return first }
    return first <= .one || second <= .one ? .zero : .none
  }
}

enum Difference: FamilyOperation {
  static var code: UInt32 { OperationCache.firstCode + 5 }
  static var isCommutative: Bool { false }
  /// Sets with a variable that the first family does not mention take nothing from it.
  @inline(__always)
  static func align(_ store: borrowing NodeStore, _ first: inout NodeIndex, _ second: inout NodeIndex) {
    let level = store.level(first)
    while store.level(second) < level { second = store.nodes[Int(second)].low }
  }
  @inline(__always)
  static func settle(_ first: NodeIndex, _ second: NodeIndex) -> NodeIndex {
    if first == .zero || first == second { return .zero }
    return second == .zero ? first : .none
  }
}

/// The sets of a family for which a function is false, a set standing for "these variables true, all others false".
///
/// For a monotone function these are the sets that hold none of its solutions: Rauzy's `without`, a single descent
/// along both diagrams.
enum Falsifying: PairOperation {
  static var code: UInt32 { OperationCache.firstCode + 6 }
  static var isCommutative: Bool { false }
  static var givesFamily: Bool { true }
  static func absentHigh(_ index: NodeIndex) -> NodeIndex { index }
  /// Variables that no set of the family holds are false.
  @inline(__always)
  static func align(_ store: borrowing NodeStore, _ first: inout NodeIndex, _ second: inout NodeIndex) {
    let level = store.level(first)
    while store.level(second) < level { second = store.nodes[Int(second)].low }
  }
  @inline(__always)
  static func settle(_ first: NodeIndex, _ second: NodeIndex) -> NodeIndex {
    if first == .zero || second == .one { return .zero }
    return second == .zero ? first : .none
  }
}
