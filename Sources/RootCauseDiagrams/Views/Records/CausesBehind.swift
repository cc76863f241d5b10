/// What lies behind some nodes of a graph, in causal order, with its loops cut open.
struct CausesBehind {
  /// The nodes, causes first.
  private(set) var order: [Int] = []
  /// Which edges do not lead back to where a loop was entered.
  private(set) var isKept: [Bool]
  private var isSeen: [Bool]
  private let edges: [(from: Int, to: Int)]
  private let into: [[Int]]

  init(nodes count: Int, edges: [(from: Int, to: Int)]) {
    self.edges = edges
    var into = Array(repeating: [Int](), count: count)
    for (index, edge) in edges.enumerated() { into[edge.to].append(index) }
    self.into = into
    isKept = Array(repeating: true, count: edges.count)
    isSeen = Array(repeating: false, count: count)
  }

  func contains(_ node: Int) -> Bool { isSeen[node] }

  /// Walks back from some nodes over what was not met before. Linear, with a stack of its own.
  mutating func walk(from starts: [Int]) {
    var isOpen = Array(repeating: false, count: isSeen.count)
    var stack: [(node: Int, next: Int)] = []
    for start in starts where !isSeen[start] {
      isSeen[start] = true
      isOpen[start] = true
      stack.append((start, 0))
      while let (node, next) = stack.last {
        guard next < into[node].count else {
          stack.removeLast()
          isOpen[node] = false
          order.append(node)
          continue
        }
        stack[stack.count - 1].next += 1
        let edge = into[node][next]
        let cause = edges[edge].from
        if isOpen[cause] {
          isKept[edge] = false
        } else if !isSeen[cause] {
          isSeen[cause] = true
          isOpen[cause] = true
          stack.append((cause, 0))
        }
      }
    }
  }
}
