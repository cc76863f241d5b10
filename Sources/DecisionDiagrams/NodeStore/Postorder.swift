/// The nodes below some roots, each once, children before parents, terminals left out.
///
/// A node's mark says where it stands in the list, and the list says whether the mark is meant: nothing has to be
/// cleared, neither before nor after (Briggs & Torczon, "An efficient representation for sparse sets", 1993).
struct Postorder: ~Copyable {
  private var list: UnsafeMutablePointer<NodeIndex>
  private var capacity = 256
  private(set) var count = 0

  init() { list = .allocate(capacity: capacity) }

  deinit { list.deallocate() }

  subscript(place: Int) -> NodeIndex { list[place] }

  /// Whether the node with that mark is in the list.
  @inline(__always)
  func contains(_ index: NodeIndex, marked mark: UInt32) -> Bool {
    Int(mark) < count && list[Int(mark)] == index
  }

  fileprivate mutating func append(_ index: NodeIndex) {
    if count == capacity {
      let larger = UnsafeMutablePointer<NodeIndex>.allocate(capacity: capacity * 2)
      larger.moveInitialize(from: list, count: count)
      list.deallocate()
      list = larger
      capacity *= 2
    }
    (list + count).initialize(to: index)
    count += 1
  }
}

extension NodeStore {
  /// Lists what lies below the roots; valid until the next traversal. O(nodes reached).
  mutating func postorder(from roots: some Sequence<NodeIndex>) -> Postorder {
    var order = Postorder()
    let base = stack.count
    for root in roots {
      stack.push().pointee.first = root
      while stack.count > base {
        let index = stack.top.pointee.first
        let node = nodes[Int(index)]
        if index <= .one || order.contains(index, marked: node.mark) {
          stack.pop()
          continue
        }
        var isReady = true
        for child in [node.low, node.high] where child > .one {
          if !order.contains(child, marked: nodes[Int(child)].mark) {
            stack.push().pointee.first = child
            isReady = false
          }
        }
        guard isReady else { continue }
        nodes[Int(index)].mark = UInt32(order.count)
        order.append(index)
        stack.pop()
      }
    }
    return order
  }

  /// Computes a value for every node below `root` from those of its children. O(nodes below root) steps.
  ///
  /// - Parameter combine: given the node's index and its children's values; must not start another traversal.
  /// - Returns: the value of `root`.
  mutating func fold<Value>(
    _ root: NodeIndex, zero: Value, one: Value,
    combine: (inout NodeStore, NodeIndex, Value, Value) throws(LimitReached) -> Value
  ) throws(LimitReached) -> Value {
    if root <= .one { return root == .zero ? zero : one }
    let order = postorder(from: CollectionOfOne(root))
    let values = UnsafeMutablePointer<Value>.allocate(capacity: order.count + 2)
    var known = 2
    defer {
      values.deinitialize(count: known)
      values.deallocate()
    }
    values.initialize(to: zero)
    (values + 1).initialize(to: one)
    for place in 0..<order.count {
      try step()
      let index = order[place]
      let node = nodes[Int(index)]
      let low = node.low <= .one ? Int(node.low) : Int(nodes[Int(node.low)].mark) + 2
      let high = node.high <= .one ? Int(node.high) : Int(nodes[Int(node.high)].mark) + 2
      let value = try combine(&self, index, values[low], values[high])
      (values + known).initialize(to: value)
      known += 1
    }
    return values[known - 1]
  }
}
