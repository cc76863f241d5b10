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
  ///
  /// Nearly all the time goes into waiting for memory: for the cache's entry of a call, and for the table's slot of a
  /// node. So both calls below a pair are looked up side by side, before either is followed; half of all pairs need no
  /// more than that.
  mutating func apply<Operation: PairOperation>(
    _: Operation.Type, _ first: NodeIndex, _ second: NodeIndex
  ) throws(LimitReached) -> NodeIndex {
    let base = stack.count
    var call = Operands(first: first, second: second)
    var result = known(Operation.self, &call)
    if result != .none { return result }
    while true {
      try step()
      let one = nodes[Int(call.first)]
      let other = nodes[Int(call.second)]
      let level = min(one.level, other.level)
      var low = Operands(
        first: one.level == level ? one.low : call.first,
        second: other.level == level ? other.low : call.second)
      var high = Operands(
        first: one.level == level ? one.high : Operation.absentHigh(call.first),
        second: other.level == level ? other.high : Operation.absentHigh(call.second))
      let lowResult = known(Operation.self, &low)
      let highResult = known(Operation.self, &high)
      if lowResult == .none || highResult == .none {
        let frame = stack.push()
        frame.pointee.first = call.first
        frame.pointee.second = call.second
        frame.pointee.level = level
        frame.pointee.low = lowResult
        frame.pointee.firstHigh = high.first
        frame.pointee.secondHigh = high.second
        frame.pointee.third = highResult
        call = lowResult == .none ? low : high
        continue
      }
      result = try conclude(Operation.self, call, level, lowResult, highResult)
      guard let next = try climb(Operation.self, to: base, with: &result) else { return result }
      call = next
    }
  }

  /// Hands a result to the calls that wait for it, up to one that has its high edge still to follow.
  ///
  /// - Returns: the call to follow next; `nil` if the operation is done.
  @inline(__always)
  private mutating func climb<Operation: PairOperation>(
    _: Operation.Type, to base: Int, with result: inout NodeIndex
  ) throws(LimitReached) -> Operands? {
    while stack.count > base {
      let frame = stack.top
      if frame.pointee.low == .none {
        frame.pointee.low = result
        result = frame.pointee.third
        if result == .none {
          let high = Operands(first: frame.pointee.firstHigh, second: frame.pointee.secondHigh)
          // The low edge may have come across it.
          result = cache.result(high.first, high.second, Operation.code)
          if result == .none { return high }
        }
      }
      let call = Operands(first: frame.pointee.first, second: frame.pointee.second)
      result = try conclude(Operation.self, call, frame.pointee.level, frame.pointee.low, result)
      stack.pop()
    }
    return nil
  }

  @inline(__always)
  private mutating func conclude<Operation: PairOperation>(
    _: Operation.Type, _ call: Operands, _ level: UInt32, _ low: NodeIndex, _ high: NodeIndex
  ) throws(LimitReached) -> NodeIndex {
    let result = Operation.givesFamily ? try familyNode(level, low, high) : try functionNode(level, low, high)
    cache.remember(call.first, call.second, Operation.code, result)
    return result
  }

  /// The result of a call if it is settled or remembered, else `none`; puts the operands into the form they have in
  /// the cache.
  @inline(__always)
  private func known<Operation: PairOperation>(_: Operation.Type, _ call: inout Operands) -> NodeIndex {
    Operation.align(self, &call.first, &call.second)
    let settled = Operation.settle(call.first, call.second)
    if settled != .none { return settled }
    if Operation.isCommutative && call.first > call.second { swap(&call.first, &call.second) }
    return cache.result(call.first, call.second, Operation.code)
  }
}

/// The two operands of a call.
struct Operands {
  var first: NodeIndex
  var second: NodeIndex
}
