/// Operations of two functions that give a function (Bryant, "Graph-based algorithms for Boolean function
/// manipulation", 1986).
protocol Connective: PairOperation {}

extension Connective {
  static var isCommutative: Bool { true }
  static var givesFamily: Bool { false }
  static func absentHigh(_ index: NodeIndex) -> NodeIndex { index }
  static func align(_ store: borrowing NodeStore, _ first: inout NodeIndex, _ second: inout NodeIndex) {}
}

enum Conjunction: Connective {
  static var code: UInt32 { OperationCache.firstCode }
  @inline(__always)
  static func settle(_ first: NodeIndex, _ second: NodeIndex) -> NodeIndex {
    if first == second || second == .one { return first }
    if first <= .one { return first == .one ? second : .zero }
    return second == .zero ? .zero : .none
  }
}

enum Disjunction: Connective {
  static var code: UInt32 { OperationCache.firstCode + 1 }
  @inline(__always)
  static func settle(_ first: NodeIndex, _ second: NodeIndex) -> NodeIndex {
    if first == second || second == .zero { return first }
    if first <= .one { return first == .zero ? second : .one }
    return second == .one ? .one : .none
  }
}

enum ExclusiveDisjunction: Connective {
  static var code: UInt32 { OperationCache.firstCode + 2 }
  @inline(__always)
  static func settle(_ first: NodeIndex, _ second: NodeIndex) -> NodeIndex {
    if first == second { return .zero }
    if first == .zero { return second }
    // "True" against a node is taken down to the terminals: that is negation.
    return second == .zero ? first : .none
  }
}
