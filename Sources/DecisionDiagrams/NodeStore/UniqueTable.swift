/// Finds the node with a given level and edges: open addressing, linear probing, an entry of eight bytes.
///
/// An entry is the node's hash and its index. Most probes that miss are told by the hash and never touch the node;
/// and since a slot is given by the hash's leading bits, growing is one sequential pass over both tables.
struct UniqueTable: ~Copyable {
  /// Hash above, index below; 0 is empty (index 0 is a terminal, which is in no table).
  private(set) var slots: UnsafeMutablePointer<UInt64>
  private(set) var slotCount: Int
  private var shift: UInt32
  private var filled = 0
  private var crowded: Int

  init(expecting expected: Int) {
    slotCount = max(expected * 2 - 1, 256)
    slotCount = 1 << (Int.bitWidth - slotCount.leadingZeroBitCount)
    shift = UInt32(32 - slotCount.trailingZeroBitCount)
    crowded = slotCount / 8 * 5
    slots = .allocateInLargePages(capacity: slotCount)
    slots.initialize(repeating: 0, count: slotCount)
  }

  deinit { slots.deallocate() }

  @inline(__always)
  static func hash(_ level: UInt32, _ low: NodeIndex, _ high: NodeIndex) -> UInt32 {
    let edges = UInt64(low) &<< 32 | UInt64(high)
    let mixed = (edges ^ UInt64(level) &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
    let folded = (mixed ^ mixed &>> 32) &* 0xD6E8_FEB8_6659_FD93
    return UInt32(truncatingIfNeeded: folded &>> 32)
  }

  @inline(__always)
  func firstSlot(of hash: UInt32) -> Int { Int(hash &>> shift) }

  @inline(__always)
  func slot(after slot: Int) -> Int { (slot &+ 1) & (slotCount &- 1) }

  @inline(__always)
  mutating func fill(_ slot: Int, hash: UInt32, index: NodeIndex) {
    slots[slot] = UInt64(hash) &<< 32 | UInt64(index)
    filled &+= 1
  }

  /// Whether the table should grow before the next insertion.
  var isCrowded: Bool {
    @inline(__always) get { filled > crowded }
  }

  /// Enters a node known not to be there. Expected O(1).
  mutating func insertNew(_ hash: UInt32, index: NodeIndex) {
    var slot = firstSlot(of: hash)
    while slots[slot] != 0 { slot = self.slot(after: slot) }
    fill(slot, hash: hash, index: index)
  }

  mutating func removeAll() {
    slots.update(repeating: 0, count: slotCount)
    filled = 0
  }

  /// Up to so many slots the table grows fourfold at once: there memory is cheaper than moving it again.
  private static var smallCount: Int { 1 << 16 }

  /// Makes the table larger, at least twice. O(slots), without touching a node.
  mutating func grow() {
    let old = slots
    let oldCount = slotCount
    let doublings: UInt32 = slotCount <= UniqueTable.smallCount ? 2 : 1
    slotCount <<= Int(doublings)
    shift -= doublings
    crowded = slotCount / 8 * 5
    filled = 0
    slots = .allocateInLargePages(capacity: slotCount)
    slots.initialize(repeating: 0, count: slotCount)
    for place in 0..<oldCount where old[place] != 0 {
      insertNew(UInt32(truncatingIfNeeded: old[place] &>> 32), index: UInt32(truncatingIfNeeded: old[place]))
    }
    old.deallocate()
  }
}
