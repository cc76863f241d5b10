/// For each node the last one that every way from what matters back to it passes: its immediate dominator.
///
/// What a node dominates lies only behind it. Method: Lengauer and Tarjan, *A Fast Algorithm for Finding Dominators in a
/// Flowgraph*, 1979, the simple version, O(lines · log nodes), with stacks of its own, so that a chain of any length is
/// followed.
struct Dominators {
  /// The immediate dominator of each node; nil where nothing but the node itself is on every way.
  let immediate: [Int?]
  /// The nodes in an order in which dominators come first.
  let order: [Int]

  init(of graph: DiagramGraph) {
    var search = Search(graph)
    search.work()
    // Number 0 stands for the start of all ways.
    var immediate: [Int?] = Array(repeating: nil, count: graph.count)
    for number in search.nodes.indices.dropFirst() where search.dominator[number] > 0 {
      immediate[search.nodes[number]] = search.nodes[search.dominator[number]]
    }
    self.immediate = immediate
    order = Array(search.nodes.dropFirst())
  }
}

/// The state of the method, by the numbers that a walk in depth gives to nodes; 0 leads to all that matters.
private struct Search {
  private let graph: DiagramGraph
  /// The node of each number; that of 0 means nothing.
  private(set) var nodes = [-1]
  private(set) var dominator: [Int] = []
  private var number: [Int]
  private var parent = [0]
  private var isRoot: [Bool] = [true]
  private var semi: [Int] = []
  private var ancestor: [Int] = []
  private var label: [Int] = []

  init(_ graph: DiagramGraph) {
    self.graph = graph
    number = Array(repeating: -1, count: graph.count)
    for root in graph.roots { walk(from: root) }
    // What is left over are gates and plates that lead nowhere but round.
    for node in 0..<graph.count where number[node] < 0 { walk(from: node) }
    semi = Array(nodes.indices)
    label = semi
    ancestor = Array(repeating: -1, count: nodes.count)
    dominator = Array(repeating: 0, count: nodes.count)
  }

  private mutating func walk(from root: Int) {
    if number[root] >= 0 {
      isRoot[number[root]] = true
      return
    }
    var waiting = [(node: root, parent: 0)]
    while let (node, parent) = waiting.popLast() {
      guard number[node] < 0 else { continue }
      number[node] = nodes.count
      nodes.append(node)
      self.parent.append(parent)
      isRoot.append(parent == 0)
      for next in graph.neighbors(of: node, back: true) where number[next] < 0 {
        waiting.append((next, number[node]))
      }
    }
  }

  mutating func work() {
    var buckets: [[Int]] = Array(repeating: [], count: nodes.count)
    for here in stride(from: nodes.count - 1, to: 0, by: -1) {
      if isRoot[here] { semi[here] = 0 }
      for effect in graph.neighbors(of: nodes[here], back: false) {
        semi[here] = min(semi[here], semi[lowest(number[effect])])
      }
      buckets[semi[here]].append(here)
      let above = parent[here]
      ancestor[here] = above
      for other in buckets[above] {
        let low = lowest(other)
        dominator[other] = semi[low] < semi[other] ? low : above
      }
      buckets[above] = []
    }
    for here in nodes.indices.dropFirst() where dominator[here] != semi[here] {
      dominator[here] = dominator[dominator[here]]
    }
  }

  /// The node of the lowest semidominator on the way up from one, as far as it is linked. Shortens the way.
  private mutating func lowest(_ start: Int) -> Int {
    guard ancestor[start] >= 0 else { return label[start] }
    var way: [Int] = []
    var here = start
    while ancestor[here] >= 0, ancestor[ancestor[here]] >= 0 {
      way.append(here)
      here = ancestor[here]
    }
    for here in way.reversed() {
      let above = ancestor[here]
      if semi[label[above]] < semi[label[here]] { label[here] = label[above] }
      ancestor[here] = ancestor[above]
    }
    return label[start]
  }
}
