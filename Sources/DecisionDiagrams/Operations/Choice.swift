extension NodeStore {
  /// `then` where `condition` holds, `otherwise` where it does not (Brace, Rudell & Bryant,
  /// "Efficient implementation of a BDD package", 1990). At most one step for every triple of nodes while the cache
  /// holds.
  mutating func choose(
    _ condition: NodeIndex, then: NodeIndex, otherwise: NodeIndex
  ) throws(LimitReached) -> NodeIndex {
    let base = stack.count
    var call = (condition, then, otherwise)
    while true {
      var result = try enterChoice(&call)
      if result == .none { continue }
      while true {
        if stack.count == base { return result }
        let frame = stack.top
        if frame.pointee.low == .none {
          frame.pointee.low = result
          call = (frame.pointee.firstHigh, frame.pointee.secondHigh, frame.pointee.thirdHigh)
          break
        }
        result = try functionNode(frame.pointee.level, frame.pointee.low, result)
        cache.remember(frame.pointee.first, frame.pointee.second, frame.pointee.third, result)
        stack.pop()
      }
    }
  }

  private mutating func enterChoice(
    _ call: inout (NodeIndex, NodeIndex, NodeIndex)
  ) throws(LimitReached) -> NodeIndex {
    let (condition, then, otherwise) = call
    if condition <= .one { return condition == .one ? then : otherwise }
    if then == otherwise { return then }
    if then == .one && otherwise == .zero { return condition }
    // With two operands the pair operations do the same and share their results with everybody else.
    if then == .one || then == condition { return try apply(Disjunction.self, condition, otherwise) }
    if otherwise == .zero || otherwise == condition { return try apply(Conjunction.self, condition, then) }
    let remembered = cache.result(condition, then, otherwise)
    if remembered != .none { return remembered }
    try step()
    let nodes = (self.nodes[Int(condition)], self.nodes[Int(then)], self.nodes[Int(otherwise)])
    let level = min(nodes.0.level, nodes.1.level, nodes.2.level)
    let frame = stack.push()
    frame.pointee.first = condition
    frame.pointee.second = then
    frame.pointee.third = otherwise
    frame.pointee.level = level
    frame.pointee.low = .none
    frame.pointee.firstHigh = nodes.0.level == level ? nodes.0.high : condition
    frame.pointee.secondHigh = nodes.1.level == level ? nodes.1.high : then
    frame.pointee.thirdHigh = nodes.2.level == level ? nodes.2.high : otherwise
    if nodes.0.level == level { call.0 = nodes.0.low }
    if nodes.1.level == level { call.1 = nodes.1.low }
    if nodes.2.level == level { call.2 = nodes.2.low }
    return .none
  }
}
