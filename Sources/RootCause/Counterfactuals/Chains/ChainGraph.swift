import OrderedCollections

/// What occurred and leads to an outcome, as the graph whose paths are the causal chains.
///
/// Its vertices are factors and failed controls, by their places in ``nodes``. An edge over a link knows it, so that there
/// may be several from one failed control to one effect. Built in one pass; memory linear in what leads to the outcome.
struct ChainGraph: Sendable {
  /// The vertices, in the order of the records.
  private(set) var nodes: [Network.Node] = []
  /// The vertices with which a chain may begin, in their order.
  private(set) var starts: [Int] = []
  /// The edges: those into vertex `v` are `incoming[v]..<incoming[v + 1]`.
  private(set) var edges: [Edge] = []
  private(set) var incoming: [Int32] = [0]
  /// The edges out of each vertex, in the order of their targets.
  private(set) var outgoing = Adjacency()
  let outcome: Int
  /// The edges that were left out to cut loops open, in their order.
  private(set) var leftOut: [Int] = []
  /// Whether each edge may be on a chain.
  private(set) var isKept: [Bool] = []
  /// The vertices, each after those that kept edges lead from to it.
  private(set) var order: [Int32] = []

  struct Edge: Sendable {
    let source: Int32
    let target: Int32
    /// The node of the link that it leads over; nil for a reason, and for a factor that a control stops.
    let link: Network.Node?
  }

  init(to outcome: Network.Node, in base: Counterfactuals) {
    let network = base.network
    var causes = OccurredCauses(in: base)
    var found = NodeSet(of: network.count)
    _ = found.insert(outcome)
    var next = 0
    while next < found.members.count {
      // A chain ends with the outcome, so nothing is looked for that follows from it.
      for (cause, _) in causes.causes(of: found.members[next]) { _ = found.insert(cause) }
      next += 1
    }
    nodes = found.members.sorted()
    var place = [Int32](repeating: -1, count: network.count)
    for (index, node) in nodes.enumerated() { place[Int(node)] = Int32(index) }
    self.outcome = Int(place[Int(outcome)])
    for (index, node) in nodes.enumerated() {
      if causes.isStart(node) { starts.append(index) }
      for (cause, link) in causes.causes(of: node) where cause != outcome {
        edges.append(Edge(source: place[Int(cause)], target: Int32(index), link: link))
      }
      incoming.append(Int32(edges.count))
    }
    outgoing = outgoingEdges()
    cutLoops(in: base)
  }

  /// The edges into a vertex.
  func edges(into vertex: Int) -> Range<Int> { Int(incoming[vertex])..<Int(incoming[vertex + 1]) }

  private func outgoingEdges() -> Adjacency {
    var byTarget = Adjacency()
    for vertex in nodes.indices { byTarget.append(edges(into: vertex).lazy.map { edges[$0].source }) }
    // Reversed, each source has its edges in the order of their targets, which is that of their numbers.
    let sizes = Adjacency(reversing: byTarget)
    var next = sizes.starts
    var numbers = [Int32](repeating: 0, count: edges.count)
    for (number, edge) in edges.enumerated() {
      numbers[Int(next[Int(edge.source)])] = Int32(number)
      next[Int(edge.source)] += 1
    }
    var result = Adjacency()
    for vertex in nodes.indices {
      result.append(numbers[Int(sizes.starts[vertex])..<Int(sizes.starts[vertex + 1])])
    }
    return result
  }
}

// Loops.
extension ChainGraph {
  private mutating func cutLoops(in base: Counterfactuals) {
    isKept = [Bool](repeating: true, count: edges.count)
    let components = StrongComponents(of: keptSources())
    order = components.order
    guard components.count < nodes.count || edges.contains(where: { $0.source == $0.target }) else { return }
    let declared = base.investigation.recordedLinks.values.filter(\.isFeedback)
    let feedback = Set(declared.compactMap { try? base.node(of: $0.id) })
    leaveOut { edge in
      components.joins(Int(edge.source), Int(edge.target)) && edge.link.map(feedback.contains) == true
    }
    let remaining = StrongComponents(of: keptSources())
    var evaluation = Evaluation(base.network)
    evaluation.run(base.network, Changes(off: base.fit.settledOff))
    var rank = [Int32](repeating: 0, count: base.network.count)
    for (place, node) in evaluation.derivation.enumerated() { rank[Int(node)] = Int32(place) }
    let place = nodes.map { rank[Int($0)] }
    leaveOut { edge in
      remaining.joins(Int(edge.source), Int(edge.target)) && place[Int(edge.source)] >= place[Int(edge.target)]
    }
    order = StrongComponents(of: keptSources()).order
  }

  private mutating func leaveOut(_ isLeftOut: (Edge) -> Bool) {
    for number in edges.indices where isKept[number] && isLeftOut(edges[number]) { isKept[number] = false }
    leftOut = edges.indices.filter { !isKept[$0] }
  }

  /// For each vertex those that kept edges lead from.
  private func keptSources() -> Adjacency {
    var result = Adjacency()
    for vertex in nodes.indices {
      result.append(edges(into: vertex).lazy.filter { isKept[$0] }.map { edges[$0].source })
    }
    return result
  }
}
