internal import DecisionDiagrams

extension Circuit {
  /// Whether each node is a module: a gate whose events are reached through it alone.
  ///
  /// A walk from the top, depth first, that enters each gate once gives every node the dates of its first and its last
  /// visit. A gate is a module if nothing below it was visited before the gate was entered or after it was left
  /// for the first time (Dutuit & Rauzy, "A linear-time algorithm to find modules of fault trees", 1996).
  ///
  /// - Complexity: O(gates + inputs)
  func areModules(check: inout TimeCheck) throws(LimitReached) -> [Bool] {
    var first = [Int32](repeating: 0, count: nodeCount)
    var last = [Int32](repeating: 0, count: nodeCount)
    var left = [Int32](repeating: 0, count: nodeCount)
    var date: Int32 = 0
    var path = [(node: top.node, next: Int32(0))]
    while let (node, next) = path.last {
      try check.step()
      if next == 0 {
        date += 1
        last[node] = date
        if first[node] != 0 || !isGate(node) {
          if first[node] == 0 { first[node] = date }
          path.removeLast()
          continue
        }
        first[node] = date
      }
      let inputs = inputs(of: node)
      if Int(next) == inputs.count {
        date += 1
        left[node] = date
        last[node] = date
        path.removeLast()
      } else {
        path[path.count - 1].next += 1
        path.append((inputs[inputs.startIndex + Int(next)].node, 0))
      }
    }
    // The earliest and the latest date below each gate; inputs come before the gates that they decide.
    var isModule = [Bool](repeating: false, count: nodeCount)
    var earliest = first
    var latest = last
    for node in gateNodes where first[node] != 0 {
      var below = (earliest: Int32.max, latest: Int32(0))
      for input in inputs(of: node) {
        below.earliest = min(below.earliest, earliest[input.node])
        below.latest = max(below.latest, latest[input.node])
      }
      isModule[node] = below.earliest > first[node] && below.latest < left[node]
      earliest[node] = min(first[node], below.earliest)
      latest[node] = max(last[node], below.latest)
    }
    return isModule
  }
}
