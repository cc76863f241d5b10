extension Network {
  /// The nodes that lie behind some nodes, these included, as far as all nodes between satisfy a condition. Linear.
  func nodes(behind roots: [Node], where condition: (Int) -> Bool) -> NodeSet {
    var seen = NodeSet(of: count)
    for root in roots where condition(Int(root)) { _ = seen.insert(root) }
    var next = 0
    while next < seen.members.count {
      let node = seen.members[next]
      next += 1
      for input in inputs(of: node) where condition(Int(input)) { _ = seen.insert(input) }
    }
    return seen
  }

  /// The nodes that a node leads to, itself included. Linear.
  func nodes(following root: Node) -> NodeSet { nodes(following: [root]) }

  /// The nodes that some nodes lead to, these included. Linear.
  func nodes(following roots: [Node]) -> NodeSet {
    var seen = NodeSet(of: count)
    for root in roots { _ = seen.insert(root) }
    var next = 0
    while next < seen.members.count {
      let node = seen.members[next]
      next += 1
      for consumer in consumers(of: node) { _ = seen.insert(consumer) }
    }
    return seen
  }

  /// The nodes that some nodes can't be on without, each with the first that needs it: as far as that can be seen from
  /// nodes that need all of what they have. Linear.
  ///
  /// - Parameter given: The nodes that are on whatever their inputs.
  func requirements(
    of roots: [Node], where isOn: [Bool], given: Set<Node> = []
  ) -> [(node: Node, root: Node)] {
    var isRequired = [Bool](repeating: false, count: count)
    var result: [(node: Node, root: Node)] = []
    var stack: [Node] = []
    for root in roots where !isRequired[Int(root)] {
      isRequired[Int(root)] = true
      stack.append(root)
      while let node = stack.popLast() {
        result.append((node, root))
        if given.contains(node) { continue }
        let inputs = inputs(of: node)
        guard inputs.count(where: { isOn[Int($0)] }) == Int(need[Int(node)]) else { continue }
        for input in inputs where isOn[Int(input)] && !isRequired[Int(input)] {
          isRequired[Int(input)] = true
          stack.append(input)
        }
      }
    }
    return result
  }

  /// Whether some node leads back to itself. Linear: nodes are taken away that nothing left leads to, until none is.
  var hasLoops: Bool {
    var left = (0..<Node(count)).map { inputs(of: $0).count }
    var free = (0..<Node(count)).filter { left[Int($0)] == 0 }
    var taken = 0
    while taken < free.count {
      for consumer in consumers(of: free[taken]) {
        left[Int(consumer)] -= 1
        if left[Int(consumer)] == 0 { free.append(consumer) }
      }
      taken += 1
    }
    return taken < count
  }
}
