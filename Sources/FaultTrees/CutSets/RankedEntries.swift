/// Sets as chains of elements that share their tails, linked to lists.
struct RankedEntries {
  struct Entry {
    var weight: Double
    var size: Int32
    /// The least event of the set.
    var least: Int32
    /// The event that is added to `rest`; negative if it is the set `part`.
    var event: Int32
    var part: Int32
    var rest: Int32
    /// The next set of the list.
    var next = RankedEntries.unknown
  }

  /// The empty set; the only one of its list.
  static var emptySet: Int32 { 0 }
  /// There is no next set.
  static var end: Int32 { -1 }
  /// Nobody has asked yet.
  static var unknown: Int32 { -2 }

  private var entries = [
    Entry(weight: 0, size: 0, least: .max, event: -1, part: emptySet, rest: emptySet, next: end)
  ]

  mutating func reserveCapacity(_ count: Int) { entries.reserveCapacity(count) }

  subscript(entry: Int32) -> Entry { entries[Int(entry)] }

  mutating func append(_ entry: Entry) -> Int32 {
    entries.append(entry)
    entries[entries.count - 1].next = RankedEntries.unknown
    return Int32(entries.count - 1)
  }

  mutating func link(_ entry: Int32, to next: Int32) { entries[Int(entry)].next = next }

  func entry(event: Int32, weight: Double, rest: Int32) -> Entry {
    let tail = self[rest]
    return Entry(
      weight: weight + tail.weight, size: tail.size + 1, least: min(event, tail.least), event: event,
      part: RankedEntries.emptySet, rest: rest)
  }

  func entry(part: Int32, rest: Int32) -> Entry {
    let (head, tail) = (self[part], self[rest])
    return Entry(
      weight: head.weight + tail.weight, size: head.size + tail.size, least: min(head.least, tail.least), event: -1,
      part: part, rest: rest)
  }

  /// The events of a set in ascending order. O(*s* log *s*)
  func events(of entry: Entry) -> [Int32] {
    var events: [Int32] = []
    events.reserveCapacity(Int(entry.size))
    var waiting = [entry]
    while let entry = waiting.popLast() {
      guard entry.size > 0 else { continue }
      if entry.event >= 0 {
        events.append(entry.event)
      } else {
        waiting.append(self[entry.part])
      }
      waiting.append(self[entry.rest])
    }
    events.sort()
    return events
  }

  /// Whether a set comes before another: by weight, then by size, then by events.
  func precedes(_ some: Entry, _ other: Entry) -> Bool {
    if some.weight != other.weight { return some.weight < other.weight }
    if some.size != other.size { return some.size < other.size }
    if some.least != other.least { return some.least < other.least }
    return events(of: some).lexicographicallyPrecedes(events(of: other))
  }

  /// Inserts a set into a list whose first comes last. O(log *n*) comparisons
  func insert(_ entry: Entry, in list: inout [Entry]) {
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if precedes(entry, list[middle]) { low = middle + 1 } else { high = middle }
    }
    list.insert(entry, at: low)
  }
}
