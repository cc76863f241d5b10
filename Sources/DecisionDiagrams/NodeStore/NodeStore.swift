/// Every node of a forest, each (level, low, high) at most once, in flat memory.
///
/// Memory is held by raw pointers: no reference counting, bounds or exclusivity checks lie in the paths that
/// run once a node. The store knows nothing of handles; ``Forest`` tells it what to keep.
///
/// No method recurses: a diagram may be as deep as it has variables, and a thread's stack may be small.
struct NodeStore: ~Copyable {
  /// The nodes, terminals first. Entries past `end` were never used.
  private(set) var nodes: UnsafeMutablePointer<Node>
  private var capacity: Int
  private(set) var end: Int
  /// Free nodes below `end`, linked by their marks; a terminal ends the list.
  private var firstFree = NodeIndex.zero
  /// Nodes in use, terminals included.
  private(set) var count: Int

  var unique: UniqueTable
  var cache: OperationCache
  var stack = FrameStack()

  var limits: Limits
  private var stepsToClock = NodeStore.stepsBetweenClocks
  /// Steps taken up to the last look at the clock, and how many there may be.
  private(set) var stepsTaken = 0
  var stepLimit = Int.max

  /// A clock is read every so many steps of an operation: some tenths of a millisecond.
  private static var stepsBetweenClocks: Int { 4096 }

  /// - Parameter expected: a number of nodes to make room for at once.
  init(expecting expected: Int, limits: Limits) {
    capacity = max(expected, 256)
    nodes = .allocateInLargePages(capacity: capacity)
    for terminal in [NodeIndex.zero, .one] {
      (nodes + Int(terminal)).initialize(
        to: Node(level: Node.terminalLevel, low: terminal, high: terminal, mark: 0))
    }
    end = 2
    count = 2
    unique = UniqueTable(expecting: capacity)
    cache = OperationCache(entries: capacity)
    self.limits = limits
  }

  deinit { nodes.deallocate() }

  func level(_ index: NodeIndex) -> UInt32 { nodes[Int(index)].level }

  /// The node of a function; its own child where both edges agree. Expected O(1).
  @inline(__always)
  mutating func functionNode(
    _ level: UInt32, _ low: NodeIndex, _ high: NodeIndex
  ) throws(LimitReached) -> NodeIndex {
    low == high ? low : try node(level, low, high)
  }

  /// The node of a family; its low child where no set holds the variable. Expected O(1).
  @inline(__always)
  mutating func familyNode(
    _ level: UInt32, _ low: NodeIndex, _ high: NodeIndex
  ) throws(LimitReached) -> NodeIndex {
    high == .zero ? low : try node(level, low, high)
  }

  @inline(__always)
  private mutating func node(
    _ level: UInt32, _ low: NodeIndex, _ high: NodeIndex
  ) throws(LimitReached) -> NodeIndex {
    let hash = UniqueTable.hash(level, low, high)
    var slot = unique.firstSlot(of: hash)
    while true {
      let entry = unique.slots[slot]
      if entry == 0 { break }
      if UInt32(truncatingIfNeeded: entry &>> 32) == hash {
        let index = UInt32(truncatingIfNeeded: entry)
        let node = nodes[Int(index)]
        if node.low == low && node.high == high && node.level == level { return index }
      }
      slot = unique.slot(after: slot)
    }
    let index = try freshIndex()
    nodes[Int(index)] = Node(level: level, low: low, high: high, mark: 0)
    unique.fill(slot, hash: hash, index: index)
    if unique.isCrowded { growTables() }
    return index
  }

  @inline(__always)
  private mutating func freshIndex() throws(LimitReached) -> NodeIndex {
    guard count < limits.nodes else { throw .nodes(limits.nodes) }
    count &+= 1
    if firstFree != .zero {
      let index = firstFree
      firstFree = nodes[Int(index)].mark
      return index
    }
    if end == capacity { growNodes() }
    let index = NodeIndex(truncatingIfNeeded: end)
    end &+= 1
    return index
  }

  @inline(never)
  private mutating func growNodes() {
    let larger = max(min(capacity * 2, limits.nodes), capacity + 256)
    let moved = UnsafeMutablePointer<Node>.allocateInLargePages(capacity: larger)
    moved.moveInitialize(from: nodes, count: end)
    nodes.deallocate()
    nodes = moved
    capacity = larger
  }

  @inline(never)
  private mutating func growTables() {
    unique.grow()
    cache.grow(toward: unique.slotCount)
  }

  /// One step of an operation: now and then a look at the clock.
  @inline(__always)
  mutating func step() throws(LimitReached) {
    stepsToClock &-= 1
    if stepsToClock == 0 { try readClock() }
  }

  @inline(never)
  mutating func readClock() throws(LimitReached) {
    stepsTaken += NodeStore.stepsBetweenClocks - stepsToClock
    stepsToClock = NodeStore.stepsBetweenClocks
    if stepsTaken >= stepLimit { throw .deadline }
    try limits.checkTime()
  }

  /// Frees every node that no root reaches; what stays keeps its index. O(nodes + cache).
  ///
  /// - Parameter least: frees nothing, if it would be fewer than this many nodes.
  mutating func sweep(keeping roots: some Sequence<NodeIndex>, freeing least: Int) {
    let alive = postorder(from: roots)
    guard count - 2 - alive.count >= least else { return }
    unique.removeAll()
    firstFree = .zero
    count = 2 + alive.count
    for place in stride(from: end - 1, through: 2, by: -1) {
      let node = nodes[place]
      if alive.contains(NodeIndex(place), marked: node.mark) {
        unique.insertNew(UniqueTable.hash(node.level, node.low, node.high), index: NodeIndex(place))
      } else {
        nodes[place].level = Node.freeLevel
        nodes[place].mark = firstFree
        firstFree = NodeIndex(place)
      }
    }
    cache.forget(free: nodes)
  }
}
