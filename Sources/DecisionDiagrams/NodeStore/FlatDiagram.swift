/// A copy of one diagram: nodes numbered from the bottom, terminals first.
///
/// What is computed from it does not mind what happens in the forest, and may be given to another thread.
struct FlatDiagram: Sendable {
  /// The level, the low and the high child of each node; those of the terminals mean nothing.
  private(set) var nodes: [(level: UInt32, low: Int32, high: Int32)] = [(.max, 0, 0), (.max, 1, 1)]
  /// The topmost node: the last one, or a terminal.
  private(set) var root = 0

  init(terminal: NodeIndex) { root = Int(terminal) }

  fileprivate mutating func append(level: UInt32, low: Int32, high: Int32) {
    root = nodes.count
    nodes.append((level, low, high))
  }
}

extension NodeStore {
  /// O(nodes below root)
  mutating func flattened(_ root: NodeIndex) throws(LimitReached) -> FlatDiagram {
    var diagram = FlatDiagram(terminal: root <= .one ? root : .zero)
    _ = try fold(root, zero: Int32(0), one: 1) { store, index, low, high throws(LimitReached) in
      diagram.append(level: store.level(index), low: low, high: high)
      return Int32(diagram.root)
    }
    return diagram
  }
}
