/// A copy of one diagram: nodes numbered from the bottom, terminals first.
///
/// What is computed from it does not mind what happens in the forest, and may be given to another thread.
package struct FlatDiagram: Sendable {
  /// A decision: the level, and the numbers of both children.
  package struct Node: Sendable {
    package var level: UInt32
    package var low: Int32
    package var high: Int32
  }

  /// The nodes, children first; those of the terminals mean nothing.
  package private(set) var nodes = [Node(level: .max, low: 0, high: 0), Node(level: .max, low: 1, high: 1)]
  /// The topmost node: the last one, or a terminal.
  package var root: Int

  /// The diagram that is just a terminal.
  package init(terminal isOne: Bool) { root = isOne ? 1 : 0 }

  /// Adds a node above what is there; it is the root from now on.
  package mutating func append(level: UInt32, low: Int32, high: Int32) {
    root = nodes.count
    nodes.append(Node(level: level, low: low, high: high))
  }

  /// The node of a family: added only if some set holds its element.
  package mutating func familyNode(level: UInt32, low: Int32, high: Int32) -> Int32 {
    if high == 0 { return low }
    append(level: level, low: low, high: high)
    return Int32(root)
  }
}

extension FlatDiagram {
  /// Computes a value for every node from those of its children, and lets go of each as soon as its last parent had it.
  ///
  /// - Returns: the value of the root.
  /// - Complexity: O(nodes)
  package func fold<Value>(zero: Value, one: Value, combine: (Node, Value, Value) -> Value) -> Value {
    if root < 2 { return root == 0 ? zero : one }
    var parents = [Int32](repeating: 0, count: nodes.count)
    for node in nodes.dropFirst(2) {
      parents[Int(node.low)] += 1
      parents[Int(node.high)] += 1
    }
    var values = [Value](repeating: zero, count: nodes.count)
    values[1] = one
    for index in 2..<nodes.count {
      let node = nodes[index]
      values[index] = combine(node, values[Int(node.low)], values[Int(node.high)])
      for child in [Int(node.low), Int(node.high)] where child > 1 {
        parents[child] -= 1
        if parents[child] == 0 { values[child] = zero }
      }
    }
    return values[root]
  }
}

extension NodeStore {
  /// O(nodes below root)
  mutating func flattened(_ root: NodeIndex) throws(LimitReached) -> FlatDiagram {
    var diagram = FlatDiagram(terminal: root == .one)
    _ = try fold(root, zero: Int32(0), one: 1) { store, index, low, high throws(LimitReached) in
      diagram.append(level: store.level(index), low: low, high: high)
      return Int32(diagram.root)
    }
    return diagram
  }
}

extension BDD {
  /// The diagram by itself. O(*n*) for a diagram of *n* nodes
  package func flattened() throws(LimitReached) -> FlatDiagram {
    let diagram = try forest.store.flattened(root.index)
    return withExtendedLifetime(self) { diagram }
  }
}

extension ZBDD {
  /// The diagram by itself. O(*n*) for a diagram of *n* nodes
  package func flattened() throws(LimitReached) -> FlatDiagram {
    let diagram = try forest.store.flattened(root.index)
    return withExtendedLifetime(self) { diagram }
  }
}

extension Forest {
  /// The function that has this diagram, level by level.
  ///
  /// - Parameter isMonotone: whether the function is known to be monotone.
  /// - Complexity: O(nodes)
  package func function(of diagram: FlatDiagram, isMonotone: Bool) throws(LimitReached) -> BDD {
    let index = try perform { store throws(LimitReached) in
      var indices: [NodeIndex] = [.zero, .one]
      indices.reserveCapacity(diagram.nodes.count)
      for node in diagram.nodes.dropFirst(2) {
        try store.step()
        indices.append(try store.functionNode(node.level, indices[Int(node.low)], indices[Int(node.high)]))
      }
      return indices[diagram.root]
    }
    return BDD(index, in: self, isKnownMonotone: isMonotone)
  }
}
