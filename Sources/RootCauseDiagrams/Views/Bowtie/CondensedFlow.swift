/// A graph of what leads to what, from which nodes are taken out so that what they let through runs on without them.
///
/// What is left leads to the same places. A line that stands for several others remembers them, so that whether anything
/// comes along it in a world can still be told.
struct CondensedFlow {
  /// What a line stands for.
  enum Passage: Hashable {
    /// Something given from outside, by its number.
    case line(Int)
    /// One after the other, by their places in ``CondensedFlow/passages``.
    case both(Int, Int)
    /// One beside the other.
    case either(Int, Int)
  }

  struct Ends: Hashable {
    var from: Int
    var to: Int
  }

  /// The passages, each after those that it consists of.
  private(set) var passages: [Passage] = []
  private var passage: [Ends: Int] = [:]
  private var into: [[Int]]
  private var outOf: [[Int]]

  init(nodes count: Int) {
    into = Array(repeating: [], count: count)
    outOf = into
  }

  /// Adds a line.
  mutating func connect(_ from: Int, _ to: Int, line: Int) {
    passages.append(.line(line))
    connect(Ends(from: from, to: to), passages.count - 1)
  }

  /// Where lines come from that lead to a node.
  func sources(of node: Int) -> [Int] { into[node].filter { passage[Ends(from: $0, to: node)] != nil } }

  /// Where the lines lead to that begin at a node.
  func ends(of node: Int) -> [Int] { outOf[node].filter { passage[Ends(from: node, to: $0)] != nil } }

  /// What the line between two nodes stands for; nil if there is none.
  func passage(_ from: Int, _ to: Int) -> Int? { passage[Ends(from: from, to: to)] }

  /// The most ways that are told one by one before a node is kept to gather them.
  private static let mostWays = 24

  /// Takes nodes out.
  ///
  /// A node where many lines meet and many begin is kept all the same: without it every one of the first would be joined
  /// to every one of the second. So there are hardly more lines afterwards than there were.
  ///
  /// - Parameters:
  ///   - order: The nodes, causes first, without loops.
  ///   - kept: Which of them must stay.
  ///   - pathLike: Whether ways run through a kept node as they do through one that is taken out.
  /// - Returns: The nodes that stay, in the same order.
  mutating func condense(_ order: [Int], keeping kept: (Int) -> Bool, through pathLike: (Int) -> Bool) -> [Int] {
    var ways: [Int: Int] = [:]
    return order.filter { node in
      let sources = sources(of: node)
      let ends = ends(of: node)
      let count = sources.reduce(0) { min($0 + (ways[$1] ?? 1), 1_000_000) }
      if kept(node) {
        ways[node] = pathLike(node) ? max(count, 1) : 1
        return true
      }
      if sources.count * ends.count > sources.count + ends.count + 1 || ends.count > 1 && count > Self.mostWays {
        ways[node] = 1
        return true
      }
      for source in sources {
        for end in ends { join(source, node, end) }
      }
      for source in sources { passage[Ends(from: source, to: node)] = nil }
      for end in ends { passage[Ends(from: node, to: end)] = nil }
      return false
    }
  }

  private mutating func join(_ source: Int, _ node: Int, _ end: Int) {
    guard let first = passage(source, node), let second = passage(node, end) else { return }
    passages.append(.both(first, second))
    connect(Ends(from: source, to: end), passages.count - 1)
  }

  private mutating func connect(_ ends: Ends, _ added: Int) {
    guard let present = passage[ends] else {
      passage[ends] = added
      outOf[ends.from].append(ends.to)
      into[ends.to].append(ends.from)
      return
    }
    passages.append(.either(present, added))
    passage[ends] = passages.count - 1
  }
}
