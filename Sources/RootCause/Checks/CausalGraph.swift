import OrderedCollections

/// The causal story of an investigation as numbered nodes and edges, for questions about paths.
///
/// The first nodes are the factors, in their order; then come the controls, since a control that did not hold is itself a
/// cause: the factors behind its failure lead through it to what it should have stopped. Built in one pass.
struct CausalGraph {
  /// How one node leads to another.
  enum Relation {
    /// The cause is in the effect's formula.
    case cause
    /// The same, declared to close a feedback loop.
    case feedback
    /// The one made the other more likely or worse.
    case contribution
    /// A factor is why a control did not hold, or a control did not hold and let something happen.
    case failure
  }

  struct Edge {
    let from: Int
    let to: Int
    let relation: Relation
    /// Where the link's record stands among those of the investigation, if there is one.
    var record: Int?
  }

  let investigation: Investigation
  let edges: [Edge]
  /// The edges that lead to each node, by their place in ``edges``.
  let incoming: [[Int]]
  /// The edges that lead away from each node, by their place in ``edges``.
  let outgoing: [[Int]]
  /// Whether each node is an outcome or impact, or leads to one through causes and failed controls.
  let isOnPath: [Bool]

  var factorCount: Int { investigation.factors.count }

  init(_ investigation: Investigation) {
    self.investigation = investigation
    edges = Self.edges(of: investigation)
    var incoming: [[Int]] = Array(repeating: [], count: investigation.factors.count + investigation.controls.count)
    var outgoing = incoming
    for (index, edge) in edges.enumerated() {
      incoming[edge.to].append(index)
      outgoing[edge.from].append(index)
    }
    self.incoming = incoming
    self.outgoing = outgoing
    isOnPath = Self.paths(in: investigation, edges: edges, incoming: incoming)
  }

  private static func edges(of investigation: Investigation) -> [Edge] {
    let factors = investigation.factors
    var edges: [Edge] = []
    func add(_ from: Factor.ID, _ to: Int, _ relation: Relation, record: Int? = nil) {
      if let from = factors.index(of: from) {
        edges.append(Edge(from: from, to: to, relation: relation, record: record))
      }
    }
    for (effect, factor) in factors.enumerated() {
      for cause in factor.because?.factors ?? [] {
        let record = investigation.recordedLinks.index(forKey: Link.ID(cause, factor.id))
        let isFeedback = record.map { investigation.recordedLinks.values[$0].isFeedback } == true
        add(cause, effect, isFeedback ? .feedback : .cause, record: record)
      }
      for cause in factor.contributing { add(cause, effect, .contribution) }
    }
    for (index, control) in investigation.controls.enumerated() {
      let node = factors.count + index
      for reason in control.whyFailed?.factors ?? [] { add(reason, node, .failure) }
      for factor in control.guarded {
        if let effect = factors.index(of: factor) {
          edges.append(Edge(from: node, to: effect, relation: .failure))
        }
      }
    }
    return edges
  }

  private static func paths(in investigation: Investigation, edges: [Edge], incoming: [[Int]]) -> [Bool] {
    let factors = investigation.factors
    var isOnPath = Array(repeating: false, count: incoming.count)
    var waiting: [Int] = []
    func visit(_ node: Int) {
      guard !isOnPath[node] else { return }
      if node < factors.count {
        guard factors[node].certainty != .refuted else { return }
      } else {
        let status = investigation.controls[node - factors.count].status
        guard status.isFailure || status == .unknown else { return }
      }
      isOnPath[node] = true
      waiting.append(node)
    }
    for (node, factor) in factors.enumerated() where factor.kind == .outcome || factor.kind == .impact { visit(node) }
    while let node = waiting.popLast() {
      for index in incoming[node] where edges[index].relation != .contribution { visit(edges[index].from) }
    }
    return isOnPath
  }

  /// The edges from a factor's causes to it, in the order of its formula.
  func causes(of node: Int) -> [Edge] {
    incoming[node].compactMap { index in
      switch edges[index].relation {
      case .cause, .feedback: edges[index]
      case .contribution, .failure: nil
      }
    }
  }

  /// The link that an edge from a cause stands for, with what was recorded of it.
  func link(_ edge: Edge) -> Link {
    edge.record.map { investigation.recordedLinks.values[$0] } ?? Link(id(of: edge))
  }

  /// The two ends of an edge between factors.
  func id(of edge: Edge) -> Link.ID {
    Link.ID(investigation.factors[edge.from].id, investigation.factors[edge.to].id)
  }

  /// The id of a node, as a document writes it.
  func name(of node: Int) -> String {
    node < factorCount
      ? investigation.factors[node].id.rawValue : investigation.controls[node - factorCount].id.rawValue
  }
}

extension Control {
  /// The factors that should not have come about while the control held: those it stops, and the effects of the links it
  /// stops.
  var guarded: [Factor.ID] {
    stops.map { target in
      switch target {
      case .factor(let id): id
      case .link(let id): id.effect
      }
    }
  }
}
