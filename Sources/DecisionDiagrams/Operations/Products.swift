/// Every union of a set of the first family with one of the second (Knuth's `f ⊔ g`,
/// "The Art of Computer Programming" 4A, 7.1.4, exercise 203).
enum Product: TripleOperation {
  static var code: UInt32 { OperationCache.firstCode + 7 }
  static var isCommutative: Bool { true }
  static func align(_ store: borrowing NodeStore, _ first: inout NodeIndex, _ second: inout NodeIndex) {}
  static func settle(_ first: NodeIndex, _ second: NodeIndex) -> NodeIndex {
    if first == .zero || second == .zero { return .zero }
    if first == .one { return second }
    return second == .one ? first : .none
  }
  static func second(
    _ store: inout NodeStore, _ first: Edges, _ second: Edges
  ) throws(LimitReached) -> Operands {
    Operands(first: first.high, second: try store.apply(Union.self, second.low, second.high))
  }
  static func third(_ result: NodeIndex, _ first: Edges, _ second: Edges) -> Operands {
    Operands(first: first.low, second: second.high)
  }
  static func join(
    _ store: inout NodeStore, _ second: NodeIndex, _ third: NodeIndex
  ) throws(LimitReached) -> NodeIndex {
    try store.apply(Union.self, second, third)
  }
}

/// The sets of the first family that hold no set of the second (Knuth's `f ↘ g`, exercise 236).
enum WithoutSupersets: TripleOperation {
  static var code: UInt32 { OperationCache.firstCode + 8 }
  static var isCommutative: Bool { false }
  /// A set with a variable that the first family does not mention lies in none of its sets.
  static func align(_ store: borrowing NodeStore, _ first: inout NodeIndex, _ second: inout NodeIndex) {
    let level = store.level(first)
    while store.level(second) < level { second = store.nodes[Int(second)].low }
  }
  static func settle(_ first: NodeIndex, _ second: NodeIndex) -> NodeIndex {
    if first == .zero || second == .one || first == second { return .zero }
    return second == .zero ? first : .none
  }
  static func second(
    _ store: inout NodeStore, _ first: Edges, _ second: Edges
  ) throws(LimitReached) -> Operands {
    Operands(first: first.high, second: second.high)
  }
  static func third(_ result: NodeIndex, _ first: Edges, _ second: Edges) -> Operands {
    Operands(first: result, second: second.low)
  }
  static func join(
    _ store: inout NodeStore, _ second: NodeIndex, _ third: NodeIndex
  ) throws(LimitReached) -> NodeIndex { third }
}
