/// Keeps a node and all below it alive for as long as it lives itself.
final class Root {
  let forest: Forest
  let index: NodeIndex
  private let slot: Int

  init(_ index: NodeIndex, in forest: Forest) {
    self.forest = forest
    self.index = index
    slot = forest.roots.insert(index)
  }

  deinit { forest.roots.remove(slot) }
}

/// The nodes that handles stand for.
struct RootTable {
  private var slots: [NodeIndex] = []
  private var freeSlots: [Int] = []

  /// O(1) amortized.
  mutating func insert(_ index: NodeIndex) -> Int {
    if let slot = freeSlots.popLast() {
      slots[slot] = index
      return slot
    }
    slots.append(index)
    return slots.count - 1
  }

  /// O(1) amortized.
  mutating func remove(_ slot: Int) {
    slots[slot] = .zero
    freeSlots.append(slot)
  }

  /// Every node held, some more than once, and terminals.
  var indices: some Sequence<NodeIndex> { slots }
}

extension Root: Equatable {
  /// The same node of the same forest.
  static func == (left: Root, right: Root) -> Bool {
    left.index == right.index && left.forest === right.forest
  }
}

extension Root: Hashable {
  func hash(into hasher: inout Hasher) { hasher.combine(index) }
}
