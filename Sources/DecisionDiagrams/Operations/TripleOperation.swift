/// An operation on two families whose high edge takes two calls, the second of which may build on the first.
protocol TripleOperation {
  static var code: UInt32 { get }
  static var isCommutative: Bool { get }
  static func align(_ store: borrowing NodeStore, _ first: inout NodeIndex, _ second: inout NodeIndex)
  static func settle(_ first: NodeIndex, _ second: NodeIndex) -> NodeIndex
  /// The operands of the second call, from the edges of both operands.
  static func second(_ store: inout NodeStore, _ first: Edges, _ second: Edges) throws(LimitReached) -> Operands
  /// The operands of the third call, from the edges of both operands and the second call's result.
  static func third(_ result: NodeIndex, _ first: Edges, _ second: Edges) -> Operands
  /// The high edge, from the results of the second and the third call.
  static func join(
    _ store: inout NodeStore, _ second: NodeIndex, _ third: NodeIndex
  ) throws(LimitReached) -> NodeIndex
}

/// A family divided by a variable: the sets without it, and those with it, which is then taken out.
struct Edges {
  var low: NodeIndex
  var high: NodeIndex
}

extension NodeStore {
  func edges(of family: NodeIndex, at level: UInt32) -> Edges {
    let node = nodes[Int(family)]
    return node.level == level ? Edges(low: node.low, high: node.high) : Edges(low: family, high: .zero)
  }

  /// Runs the operation.
  mutating func apply<Operation: TripleOperation>(
    triple: Operation.Type, _ first: NodeIndex, _ second: NodeIndex
  ) throws(LimitReached) -> NodeIndex {
    let base = stack.count
    var call = Operands(first: first, second: second)
    while true {
      var result = try enter(Operation.self, &call)
      if result == .none { continue }
      while true {
        if stack.count == base { return result }
        // Other operations may run in between and move the stack: the frame is found again after each of them.
        let frame = stack.top.pointee
        let one = edges(of: frame.first, at: frame.level)
        let other = edges(of: frame.second, at: frame.level)
        if frame.low == .none {
          stack.top.pointee.low = result
          call = try Operation.second(&self, one, other)
          break
        }
        if frame.third == .none {
          stack.top.pointee.third = result
          call = Operation.third(result, one, other)
          break
        }
        let high = try Operation.join(&self, frame.third, result)
        result = try familyNode(frame.level, frame.low, high)
        cache.remember(frame.first, frame.second, Operation.code, result)
        stack.pop()
      }
    }
  }

  private mutating func enter<Operation: TripleOperation>(
    _: Operation.Type, _ call: inout Operands
  ) throws(LimitReached) -> NodeIndex {
    Operation.align(self, &call.first, &call.second)
    let settled = Operation.settle(call.first, call.second)
    if settled != .none { return settled }
    if Operation.isCommutative && call.first > call.second { swap(&call.first, &call.second) }
    let remembered = cache.result(call.first, call.second, Operation.code)
    if remembered != .none { return remembered }
    try step()
    let level = min(self.level(call.first), self.level(call.second))
    let frame = stack.push()
    frame.pointee.first = call.first
    frame.pointee.second = call.second
    frame.pointee.third = .none
    frame.pointee.level = level
    frame.pointee.low = .none
    call = Operands(
      first: edges(of: call.first, at: level).low, second: edges(of: call.second, at: level).low)
    return .none
  }
}
