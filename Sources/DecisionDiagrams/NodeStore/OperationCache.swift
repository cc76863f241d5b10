/// Remembers results of operations; a newer one may push out an older one, so that it never outgrows its bound.
///
/// Direct mapped, sixteen bytes an entry: three operands and the result. An operation with fewer than three operands
/// puts its code where the third would be; codes lie above every possible node index.
struct OperationCache: ~Copyable {
  struct Entry {
    var first: NodeIndex
    var second: NodeIndex
    var third: UInt32
    var result: NodeIndex

    static var empty: Entry { Entry(first: .none, second: .none, third: 0, result: .none) }
  }

  private var entries: UnsafeMutablePointer<Entry>
  private(set) var count: Int

  /// 64 MB; past this a larger cache gained nothing on large fault trees.
  static var largestCount: Int { 1 << 22 }
  /// The smallest code of an operation; node indices stay below.
  static var firstCode: UInt32 { .max - 255 }

  init(entries wanted: Int) {
    count = 1 << (Int.bitWidth - max(wanted - 1, 255).leadingZeroBitCount)
    count = min(count, OperationCache.largestCount)
    entries = .allocateInLargePages(capacity: count)
    entries.initialize(repeating: .empty, count: count)
  }

  deinit { entries.deallocate() }

  @inline(__always)
  private func place(_ first: NodeIndex, _ second: NodeIndex, _ third: UInt32) -> Int {
    let pair = UInt64(first) &<< 32 | UInt64(second)
    let mixed = (pair ^ UInt64(third) &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: (mixed ^ mixed &>> 32) &* 0xD6E8_FEB8_6659_FD93 &>> 33) & (count &- 1)
  }

  /// The remembered result, or `none`. O(1).
  @inline(__always)
  func result(_ first: NodeIndex, _ second: NodeIndex, _ third: UInt32) -> NodeIndex {
    let entry = entries[place(first, second, third)]
    return entry.first == first && entry.second == second && entry.third == third ? entry.result : .none
  }

  @inline(__always)
  mutating func remember(_ first: NodeIndex, _ second: NodeIndex, _ third: UInt32, _ result: NodeIndex) {
    entries[place(first, second, third)] = Entry(first: first, second: second, third: third, result: result)
  }

  /// Grows to as many entries as asked for, within the bound, and keeps what it holds. O(entries).
  mutating func grow(toward wanted: Int) {
    let larger = min(wanted, OperationCache.largestCount)
    guard larger > count else { return }
    let old = entries
    let oldCount = count
    entries = .allocateInLargePages(capacity: larger)
    entries.initialize(repeating: .empty, count: larger)
    count = larger
    for place in 0..<oldCount where old[place].first != .none {
      let entry = old[place]
      remember(entry.first, entry.second, entry.third, entry.result)
    }
    old.deallocate()
  }

  /// Drops every entry that speaks of a free node. O(entries).
  mutating func forget(free nodes: UnsafeMutablePointer<Node>) {
    func isFree(_ index: NodeIndex) -> Bool { nodes[Int(index)].level == Node.freeLevel }
    for place in 0..<count where entries[place].first != .none {
      let entry = entries[place]
      let isStale =
        isFree(entry.first) || isFree(entry.second) || isFree(entry.result)
        || (entry.third < OperationCache.firstCode && isFree(entry.third))
      if isStale { entries[place] = .empty }
    }
  }
}
