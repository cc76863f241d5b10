extension Network {
  /// The nodes that lie behind some nodes, these included, as far as all nodes between satisfy a condition. Linear.
  func nodes(behind roots: [Node], where condition: (Int) -> Bool) -> Set<Node> {
    var seen: Set<Node> = []
    var stack = roots.filter { condition(Int($0)) && seen.insert($0).inserted }
    while let node = stack.popLast() {
      for input in inputs(of: node) where condition(Int(input)) && seen.insert(input).inserted { stack.append(input) }
    }
    return seen
  }

  /// The nodes that a node leads to, itself included. Linear.
  func nodes(following root: Node) -> Set<Node> {
    var seen: Set<Node> = [root]
    var stack = [root]
    while let node = stack.popLast() {
      for consumer in consumers(of: node) where seen.insert(consumer).inserted { stack.append(consumer) }
    }
    return seen
  }

  /// The nodes that some nodes can't be on without, each with the first that needs it: as far as that can be seen from
  /// nodes that need all of what they have. Linear.
  func requirements(of roots: [Node], where isOn: [Bool]) -> [(node: Node, root: Node)] {
    var isRequired = [Bool](repeating: false, count: count)
    var result: [(node: Node, root: Node)] = []
    var stack: [Node] = []
    for root in roots where !isRequired[Int(root)] {
      isRequired[Int(root)] = true
      stack.append(root)
      while let node = stack.popLast() {
        result.append((node, root))
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
}
