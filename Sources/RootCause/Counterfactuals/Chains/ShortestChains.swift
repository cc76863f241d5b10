import HeapModule

/// The chains of a graph, the shortest first.
///
/// The search is best-first over beginnings of chains, each valued by its own length and the least that leads from its end
/// to the outcome. Since that is exact, no beginning is followed in vain.
struct ShortestChains: Sequence, Sendable {
  private let chains: CausalChains
  /// The fewest steps from each vertex to the outcome; nil if none lead there.
  private let remaining: [Int?]

  init(_ chains: CausalChains) {
    self.chains = chains
    let graph = chains.graph
    var remaining = [Int?](repeating: nil, count: graph.nodes.count)
    remaining[graph.outcome] = 0
    var queue = [graph.outcome]
    var next = 0
    while next < queue.count {
      let vertex = queue[next]
      next += 1
      for number in graph.edges(into: vertex) where graph.isKept[number] {
        let source = Int(graph.edges[number].source)
        guard remaining[source] == nil, let steps = remaining[vertex] else { continue }
        remaining[source] = steps + 1
        queue.append(source)
      }
    }
    self.remaining = remaining
  }

  func makeIterator() -> Iterator { Iterator(self) }

  struct Iterator: IteratorProtocol {
    private let source: ShortestChains
    private var candidates = Heap<Candidate>()
    /// Edges taken, each with the one taken before it on the same chain.
    private var taken: [Taken] = []
    private var offered = 0

    fileprivate init(_ source: ShortestChains) {
      self.source = source
      for start in source.chains.graph.starts.reversed() { offer(start, length: 0, trail: nil) }
    }

    private mutating func offer(_ vertex: Int, length: Int, trail: Int?) {
      guard let remaining = source.remaining[vertex] else { return }
      offered += 1
      candidates.insert(
        Candidate(bound: length + remaining, turn: -offered, length: length, vertex: vertex, trail: trail))
    }

    mutating func next() -> CausalChain? {
      guard let candidate = candidates.popMin() else { return nil }
      let graph = source.chains.graph
      var (vertex, length, trail) = (candidate.vertex, candidate.length, candidate.trail)
      while vertex != graph.outcome {
        var best: Int?
        for number in graph.outgoing[vertex].lazy.map(Int.init).reversed() where graph.isKept[number] {
          let target = Int(graph.edges[number].target)
          // Of the best edges the first is followed; all others wait.
          guard let steps = source.remaining[target] else { continue }
          if length + 1 + steps == candidate.bound {
            if let other = best { wait(other, length, trail) }
            best = number
          } else {
            wait(number, length, trail)
          }
        }
        guard let best else { return nil }
        taken.append(Taken(edge: best, before: trail))
        trail = taken.count - 1
        vertex = Int(graph.edges[best].target)
        length += 1
      }
      return chain(trail)
    }

    private mutating func wait(_ edge: Int, _ length: Int, _ trail: Int?) {
      taken.append(Taken(edge: edge, before: trail))
      offer(Int(source.chains.graph.edges[edge].target), length: length + 1, trail: taken.count - 1)
    }

    /// The chain that a trail of edges makes.
    private func chain(_ trail: Int?) -> CausalChain {
      let (chains, graph) = (source.chains, source.chains.graph)
      var steps = [CausalChain.Step.factor(chains.outcome)]
      var trail = trail
      while let place = trail {
        steps.append(graph.step(before: taken[place].edge, in: chains.base))
        trail = taken[place].before
      }
      return CausalChain(steps.reversed())
    }
  }

  private struct Taken {
    let edge: Int
    let before: Int?
  }

  /// The beginning of a chain, and the least length of one that begins so.
  private struct Candidate: Comparable {
    let bound: Int
    /// Of equal ones the latest comes first, so that chains with a long common beginning follow each other.
    let turn: Int
    let length: Int
    let vertex: Int
    let trail: Int?

    static func < (left: Candidate, right: Candidate) -> Bool { (left.bound, left.turn) < (right.bound, right.turn) }
  }
}

extension ChainGraph {
  /// The step that an edge leads from.
  func step(before edge: Int, in base: Counterfactuals) -> CausalChain.Step {
    switch connection(edge, in: base) {
    case .link(let id): .factor(id.cause)
    case .reason(let id, _): .factor(id)
    case .opening(let control, let target): .failure(of: control, letting: target)
    }
  }

  func connection(_ number: Int, in base: Counterfactuals) -> CausalConnection {
    let edge = edges[number]
    let (source, target) = (nodes[Int(edge.source)], nodes[Int(edge.target)])
    let link = edge.link.map { base.link(Int($0 - base.network.link(0))) }
    guard source < base.network.factorCount else {
      return .opening(by: base.control(source), of: link.map(Control.Target.link) ?? .factor(base.factor(target)))
    }
    return link.map(CausalConnection.link) ?? .reason(base.factor(source), for: base.control(target))
  }
}
