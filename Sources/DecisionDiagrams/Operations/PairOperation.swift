/// An operation on two diagrams that works edge by edge: with the variable, without it, and a node over both results.
protocol PairOperation {
  /// Names the operation in the cache.
  static var code: UInt32 { get }
  static var isCommutative: Bool { get }
  /// What a diagram that does not mention a variable has on that variable's high edge:
  /// itself, when it is read as a function; nothing, when it is read as a family.
  static func absentHigh(_ index: NodeIndex) -> NodeIndex
  /// Whether the result is a family.
  static var givesFamily: Bool { get }
  /// Descends in the operand whose top variable does not matter to the result.
  static func align(_ store: borrowing NodeStore, _ first: inout NodeIndex, _ second: inout NodeIndex)
  /// The result where it is known without a look below, else `none`.
  static func settle(_ first: NodeIndex, _ second: NodeIndex) -> NodeIndex
}

extension NodeStore {
  /// Runs the operation. At most one step for every pair of nodes while the cache holds what it is told.
  mutating func apply<Operation: PairOperation>(
    _: Operation.Type, _ first: NodeIndex, _ second: NodeIndex
  ) throws(LimitReached) -> NodeIndex {
    let base = stack.count
    var first = first
    var second = second
    while true {
      var result = try enter(Operation.self, &first, &second)
      if result == .none { continue }
      while true {
        if stack.count == base { return result }
        let frame = stack.top
        if frame.pointee.low == .none {
          frame.pointee.low = result
          first = frame.pointee.firstHigh
          second = frame.pointee.secondHigh
          break
        }
        let level = frame.pointee.level
        let low = frame.pointee.low
        result =
          Operation.givesFamily ? try familyNode(level, low, result) : try functionNode(level, low, result)
        cache.remember(frame.pointee.first, frame.pointee.second, Operation.code, result)
        stack.pop()
      }
    }
  }

  /// The result of a call if it is settled or remembered; else suspends the call and turns the operands to its low
  /// edges.
  @inline(__always)
  private mutating func enter<Operation: PairOperation>(
    _: Operation.Type, _ first: inout NodeIndex, _ second: inout NodeIndex
  ) throws(LimitReached) -> NodeIndex {
    Operation.align(self, &first, &second)
    let settled = Operation.settle(first, second)
    if settled != .none { return settled }
    if Operation.isCommutative && first > second { swap(&first, &second) }
    let remembered = cache.result(first, second, Operation.code)
    if remembered != .none { return remembered }
    try step()
    let one = nodes[Int(first)]
    let other = nodes[Int(second)]
    let level = min(one.level, other.level)
    let frame = stack.push()
    frame.pointee.first = first
    frame.pointee.second = second
    frame.pointee.level = level
    frame.pointee.low = .none
    frame.pointee.firstHigh = one.level == level ? one.high : Operation.absentHigh(first)
    frame.pointee.secondHigh = other.level == level ? other.high : Operation.absentHigh(second)
    if one.level == level { first = one.low }
    if other.level == level { second = other.low }
    return .none
  }
}
