import RootCause

/// The causal graph of what occurred, read off an investigation in the plainest way, and all its paths.
struct ChainOracle {
  let outcome: Factor.ID
  private(set) var edges: [Edge] = []
  private(set) var starts: [Vertex] = []

  enum Vertex: Hashable {
    case factor(Factor.ID)
    case failure(Control.ID)
  }

  struct Edge {
    let from: Vertex
    let to: Vertex
    let connection: CausalConnection
  }

  init(to outcome: Factor.ID, _ oracle: Oracle) {
    self.outcome = outcome
    guard let world = oracle.actual[oracle.worst] else { return }
    let investigation = oracle.investigation
    let failed = investigation.controls.filter { $0.status.isFailure && !world.working.contains($0.id) }
    for factor in investigation.factors where world.factors.contains(factor.id) {
      if factor.because.map({ oracle.holds($0) { _ in false } }) ?? true { starts.append(.factor(factor.id)) }
      let passes = { (cause: Factor.ID) in world.links.contains(Link.ID(cause, factor.id)) }
      for cause in factor.because.map({ oracle.parts(of: $0, passes) }) ?? [] {
        let link = Link.ID(cause, factor.id)
        edges.append(Edge(from: .factor(cause), to: .factor(factor.id), connection: .link(link)))
        for control in failed where oracle.stoppers(of: .link(link)).contains(where: { $0.id == control.id }) {
          open(control.id, .link(link), factor.id)
        }
      }
      for control in failed where oracle.stoppers(of: .factor(factor.id)).contains(where: { $0.id == control.id }) {
        open(control.id, .factor(factor.id), factor.id)
      }
    }
    for control in failed {
      if control.whyFailed.map({ oracle.holds($0) { _ in false } }) ?? true { starts.append(.failure(control.id)) }
      for reason in control.whyFailed.map({ oracle.parts(of: $0, world.factors.contains) }) ?? [] {
        edges.append(
          Edge(from: .factor(reason), to: .failure(control.id), connection: .reason(reason, for: control.id)))
      }
    }
    edges.removeAll { $0.from == .factor(outcome) }
    var behind: Set<Vertex> = [.factor(outcome)]
    while let edge = edges.first(where: { behind.contains($0.to) && !behind.contains($0.from) }) {
      behind.insert(edge.from)
    }
    edges.removeAll { !behind.contains($0.to) }
    starts.removeAll { !behind.contains($0) }
  }

  private mutating func open(_ control: Control.ID, _ target: Control.Target, _ effect: Factor.ID) {
    edges.append(Edge(from: .failure(control), to: .factor(effect), connection: .opening(by: control, of: target)))
  }

  /// Whether an edge lies on a loop of edges that a test lets through.
  func isOnLoop(_ edge: Edge, _ isIncluded: (Edge) -> Bool) -> Bool {
    var reached: Set<Vertex> = [edge.to]
    while let next = edges.first(where: { isIncluded($0) && reached.contains($0.from) && !reached.contains($0.to) }) {
      reached.insert(next.to)
    }
    return reached.contains(edge.from)
  }

  /// Every path to the outcome that visits nothing twice; each edge as its connection, so that none is taken for another.
  func chains(without leftOut: [CausalConnection]) -> [CausalChain] {
    var result: [CausalChain] = []
    func extend(_ head: Vertex, _ steps: [CausalChain.Step], _ seen: Set<Vertex>) {
      if starts.contains(head) { result.append(CausalChain(steps)) }
      for edge in edges where edge.to == head && !seen.contains(edge.from) && !leftOut.contains(edge.connection) {
        let step: CausalChain.Step =
          switch edge.connection {
          case .link(let id): .factor(id.cause)
          case .reason(let id, _): .factor(id)
          case .opening(let control, let target): .failure(of: control, letting: target)
          }
        extend(edge.from, [step] + steps, seen.union([edge.from]))
      }
    }
    extend(.factor(outcome), [.factor(outcome)], [.factor(outcome)])
    return result
  }

  /// Whether the outcome is still reached when something is taken out.
  func isReached(without vertex: Vertex) -> Bool {
    var reached = Set(starts.filter { $0 != vertex })
    while let next = edges.first(where: { reached.contains($0.from) && !reached.contains($0.to) && $0.to != vertex }) {
      reached.insert(next.to)
    }
    return reached.contains(.factor(outcome))
  }
}

extension Oracle {
  /// The factors in those parts of a formula that hold, all parts around them included.
  fileprivate func parts(of formula: Formula, _ leaf: (Factor.ID) -> Bool) -> [Factor.ID] {
    var result: [Factor.ID] = []
    func walk(_ formula: Formula) {
      guard holds(formula, leaf) else { return }
      if case .factor(let id) = formula, !result.contains(id) { result.append(id) }
      formula.inputs.forEach(walk)
    }
    walk(formula)
    return result
  }
}
