/// The modules of a diagram: for each factor that something lies only behind, all of that.
struct Modules {
  private let graph: DiagramGraph
  private let dominators: Dominators
  /// How many factors each node dominates, itself not among them.
  private let sizes: [Int]
  /// The nodes that each node dominates immediately.
  private let inner: [[Int]]

  init(of graph: DiagramGraph) {
    self.graph = graph
    dominators = Dominators(of: graph)
    var sizes = Array(repeating: 0, count: graph.count)
    var inner: [[Int]] = Array(repeating: [], count: graph.count)
    for node in dominators.order.reversed() {
      guard let outer = dominators.immediate[node] else { continue }
      sizes[outer] += sizes[node] + (graph.isStep(node) ? 1 : 0)
      inner[outer].append(node)
    }
    self.sizes = sizes
    self.inner = inner
  }

  /// Everything that lies only behind a node.
  func members(of head: Int) -> [Int] {
    var members: [Int] = []
    var waiting = inner[head]
    while let node = waiting.popLast() {
      members.append(node)
      waiting += inner[node]
    }
    return members
  }

  /// Whether it is worth drawing as one node.
  private func canFold(_ node: Int) -> Bool {
    graph.diagram.nodes[node].form == .factor && !graph.matters(node) && sizes[node] > 1
  }

  /// The modules to be drawn as one node each so that as few as possible are, and about so many nodes are drawn: the largest
  /// are opened first.
  func folded(within limit: Int) -> [(head: Int, members: [Int])] {
    var isFolded = Array(repeating: false, count: graph.count)
    /// Shows nodes, with what can't be folded opened at once.
    func show(_ nodes: [Int]) -> (count: Int, folded: [Int]) {
      var count = 0
      var folded: [Int] = []
      var waiting = nodes
      while let node = waiting.popLast() {
        count += 1
        if canFold(node) { folded.append(node) } else { waiting += inner[node] }
      }
      return (count, folded)
    }
    let all = show(dominators.order.filter { dominators.immediate[$0] == nil })
    var count = all.count
    for head in all.folded { isFolded[head] = true }
    // What lies inside another is smaller than that, so it comes later.
    let candidates = (0..<graph.count).filter(canFold).sorted { (sizes[$1], $0) < (sizes[$0], $1) }
    for head in candidates where isFolded[head] {
      let opened = show(inner[head])
      guard count + opened.count <= limit else { continue }
      count += opened.count
      isFolded[head] = false
      for node in opened.folded { isFolded[node] = true }
    }
    return candidates.filter { isFolded[$0] }.sorted().map { ($0, members(of: $0)) }
  }
}
