import DecisionDiagrams

// Paths are counted from the causes on: as many lead to a vertex as lead to those before it together. Numbers may get as
// long as chains are, so each is given up as soon as the last edge that needs it was looked at.
extension ChainGraph {
  /// How many chains there are.
  func count() -> Natural {
    var counts = Counts(of: self)
    return counts.atOutcome { _ in false }.all
  }

  /// How many chains pass some nodes, links included.
  func count(through cut: NodeSet) -> Natural {
    var counts = Counts(of: self)
    return counts.atOutcome { cut.contains($0) }.through
  }

  private struct Counts {
    let graph: ChainGraph
    /// How many paths lead to each vertex, and how many of them passed the cut.
    var known: [(all: Natural, through: Natural)]
    /// How many edges still need a vertex's number.
    var needed: [Int32]

    init(of graph: ChainGraph) {
      self.graph = graph
      known = Array(repeating: (0, 0), count: graph.nodes.count)
      needed = Array(repeating: 0, count: graph.nodes.count)
      for (number, edge) in graph.edges.enumerated() where graph.isKept[number] { needed[Int(edge.source)] += 1 }
      for start in graph.starts { known[start].all = 1 }
    }

    mutating func atOutcome(_ isCut: (Network.Node) -> Bool) -> (all: Natural, through: Natural) {
      for vertex in graph.order.lazy.map(Int.init) {
        var (all, through) = known[vertex]
        for number in graph.edges(into: vertex) where graph.isKept[number] {
          let edge = graph.edges[number]
          let source = Int(edge.source)
          all = all + known[source].all
          through = through + (edge.link.map(isCut) == true ? known[source].all : known[source].through)
          needed[source] -= 1
          if needed[source] == 0 { known[source] = (0, 0) }
        }
        known[vertex] = (all, isCut(graph.nodes[vertex]) ? all : through)
      }
      return known[graph.outcome]
    }
  }
}
