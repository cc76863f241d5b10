/// Lists the sets of a graph by total weight, then size, then events.
///
/// Each node has a list of its own sets in that order, which grows when a node above asks for more. It is merged from
/// those below: the sets without the node's element, and those with it.
struct RankedSets {
  private let graph: SetGraph
  private let weights: [Double]
  private var entries = RankedEntries()
  private var lists: [List] = []
  /// Of nodes whose element is a part: the sets that are to come of it, the next one last.
  private var pairs: [Int32: [RankedEntries.Entry]] = [:]
  /// The set that came last.
  private var emitted: Int32?

  /// How far the list of a node has got.
  private struct List {
    /// The first and the last set found.
    var first: Int32
    var last: Int32
    /// The set of `low` and of `high` that is next, or was taken last.
    var low: Int32
    var high: Int32
    /// From where the last set found was taken.
    var taken = Side.none
  }

  private enum Side { case none, low, high }

  /// Finds the first set of each node. O(*n*) comparisons of sets
  init(of graph: SetGraph, weights: [Double]) {
    self.graph = graph
    self.weights = weights
    entries.reserveCapacity(graph.nodes.count)
    lists.reserveCapacity(graph.nodes.count)
    for terminal in [RankedEntries.end, RankedEntries.emptySet] {
      lists.append(List(first: terminal, last: terminal, low: RankedEntries.end, high: RankedEntries.end))
    }
    for (index, node) in graph.nodes.enumerated().dropFirst(2) {
      let (low, high) = (lists[Int(node.low)].first, lists[Int(node.high)].first)
      lists.append(List(first: RankedEntries.unknown, last: RankedEntries.unknown, low: low, high: high))
      if node.element < 0 {
        pairs[Int32(index)] = [entries.entry(part: lists[Int(~node.element)].first, rest: high)]
      }
      extend(Int32(index))
    }
  }

  /// The next set. Amortized O(levels) comparisons of sets
  mutating func next() -> (set: [Int], weight: Double)? {
    let root = Int(graph.root)
    if let emitted, emitted != RankedEntries.end {
      if entries[emitted].next == RankedEntries.unknown { extend(graph.root) }
      self.emitted = entries[emitted].next
    } else if emitted == nil {
      emitted = lists[root].first
    }
    guard let emitted, emitted != RankedEntries.end else { return nil }
    return (entries.events(of: entries[emitted]).map(Int.init), entries[emitted].weight)
  }

  /// Finds one more set of a node, or that there is none.
  private mutating func extend(_ node: Int32) {
    var work = [node]
    while let node = work.last {
      if let lacking = passTaken(Int(node)) {
        work.append(lacking)
        continue
      }
      append(to: Int(node))
      work.removeLast()
    }
  }

  /// Moves past the set that was taken last.
  ///
  /// - Returns: a node whose list has to be extended first.
  private mutating func passTaken(_ index: Int) -> Int32? {
    let node = graph.nodes[index]
    switch lists[index].taken {
    case .none:
      return nil
    case .low:
      let next = entries[lists[index].low].next
      if next == RankedEntries.unknown { return node.low }
      lists[index].low = next
    case .high where node.element >= 0:
      let next = entries[lists[index].high].next
      if next == RankedEntries.unknown { return node.high }
      lists[index].high = next
    case .high:
      // Of the pairs (part, rest) those come next that are one step on; in the rest only from the first part's.
      let taken = entries[lists[index].last]
      let part = ~node.element
      let isFirst = taken.part == lists[Int(part)].first
      if entries[taken.part].next == RankedEntries.unknown { return part }
      if isFirst && entries[taken.rest].next == RankedEntries.unknown { return node.high }
      var waiting = pairs[Int32(index)] ?? []
      let nextPart = entries[taken.part].next
      if nextPart != RankedEntries.end { entries.insert(entries.entry(part: nextPart, rest: taken.rest), in: &waiting) }
      let nextRest = isFirst ? entries[taken.rest].next : RankedEntries.end
      if nextRest != RankedEntries.end { entries.insert(entries.entry(part: taken.part, rest: nextRest), in: &waiting) }
      pairs[Int32(index)] = waiting
    }
    lists[index].taken = .none
    return nil
  }

  /// Takes the better of the next sets with and without the element.
  private mutating func append(to index: Int) {
    let list = lists[index]
    let element = graph.nodes[index].element
    var best: RankedEntries.Entry?
    if element < 0 {
      best = pairs[Int32(index)]?.last
    } else if list.high != RankedEntries.end {
      best = entries.entry(event: element, weight: weights[Int(element)], rest: list.high)
    }
    var taken = Side.high
    if list.low != RankedEntries.end {
      let without = entries[list.low]
      let isBetter = best.map { entries.precedes(without, $0) } ?? true
      if isBetter { (best, taken) = (without, .low) }
    }
    guard let best else {
      entries.link(list.last, to: RankedEntries.end)
      return
    }
    if element < 0 && taken == .high { pairs[Int32(index)]?.removeLast() }
    let new = entries.append(best)
    if list.last == RankedEntries.unknown {
      lists[index].first = new
    } else {
      entries.link(list.last, to: new)
    }
    lists[index].last = new
    lists[index].taken = taken
  }
}
