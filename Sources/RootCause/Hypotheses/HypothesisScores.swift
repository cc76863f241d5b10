/// What speaks against each of several hypotheses, item by item, and what follows for which of them leads.
///
/// Hypotheses and items go by their numbers. A hypothesis that no item was held against has no total: it is not better
/// than the others, it was not tested.
struct HypothesisScores {
  /// What an item counts against a hypothesis; more than nothing.
  struct Mark {
    let hypothesis: Int
    let score: Int
  }

  /// By item, the hypotheses it speaks against.
  let items: [[Mark]]
  /// By hypothesis, the sum of what speaks against it; nil if it is not rated.
  let totals: [Int?]
  /// Those with the smallest sum, in order.
  let leaders: [Int]

  init(items: [[Mark]], isRated: [Bool]) {
    self.items = items
    var sums = isRated.map { $0 ? 0 : nil as Int? }
    for mark in items.joined() { sums[mark.hypothesis] = sums[mark.hypothesis].map { $0 + mark.score } }
    totals = sums
    let least = sums.lazy.compactMap(\.self).min()
    leaders = least == nil ? [] : sums.indices.filter { sums[$0] == least }
  }

  /// What becomes of the lead when one item is dropped.
  enum Change {
    /// These lead instead.
    case replaced([Int])
    /// These lead as well.
    case joined([Int])
  }

  /// What becomes of the lead without an item, or nil if it stays. Linear in the marks of the item.
  ///
  /// Sums only shrink, so that only those it speaks against can come to the front.
  func change(without item: Int) -> Change? {
    guard let least = leaders.first.flatMap({ totals[$0] }) else { return nil }
    let shrunk = items[item].compactMap { mark in totals[mark.hypothesis].map { (mark.hypothesis, $0 - mark.score) } }
    guard let best = shrunk.map(\.1).min(), best <= least else { return nil }
    let front = shrunk.filter { $0.1 == best }.map(\.0)
    if best == least { return .joined(front) }
    return front == leaders ? nil : .replaced(front)
  }

  /// The fewest items whose dropping takes the lead from the one that has it; empty if none or several lead.
  ///
  /// Against each rival the items are dropped that bring it nearest, until it has caught up; the rival that needs the
  /// fewest decides. Near linear in the marks.
  var fewestToFall: [Int] {
    guard leaders.count == 1, let leader = leaders.first, let least = totals[leader] else { return [] }
    var gains: [[(item: Int, gain: Int)]] = Array(repeating: [], count: totals.count)
    for (item, marks) in items.enumerated() {
      let own = marks.first { $0.hypothesis == leader }?.score ?? 0
      for mark in marks where mark.score > own { gains[mark.hypothesis].append((item, mark.score - own)) }
    }
    var fewest: [Int] = []
    for (rival, total) in totals.enumerated() where rival != leader {
      guard let total else { continue }
      var margin = total - least
      var dropped: [Int] = []
      let greatestFirst = gains[rival].sorted { ($1.gain, $0.item) < ($0.gain, $1.item) }
      for (item, gain) in greatestFirst where margin > 0 {
        dropped.append(item)
        margin -= gain
      }
      if fewest.isEmpty || dropped.count < fewest.count { fewest = dropped }
    }
    return fewest.sorted()
  }
}
