/// What a verdict is asked about.
struct Target {
  let id: Factor.ID
  let node: Network.Node
  /// Whether it is stated as a fact, so that the record holds it already.
  let isFact: Bool
  /// What the facts leave open, this one among them.
  let fit: Fit
  /// The nodes that causes lead from to it, over formulas, links, controls and their reasons.
  let cone: Set<Network.Node>
  /// The impacts that follow from it, not counting itself.
  let impacts: [Network.Node]

  init(_ id: Factor.ID, in base: Counterfactuals) throws(CounterfactualError) {
    let network = base.network
    let node = try base.node(of: id)
    self.id = id
    self.node = node
    let cone = network.nodes(behind: [node]) { _ in true }
    self.cone = cone
    let missing = base.unexplained.filter { fact in
      base.investigation.factors.index(of: fact.factor).map { cone.contains(network.factor($0)) } ?? false
    }
    guard missing.isEmpty else { throw .unexplained(id, missing) }
    guard base.fit.actual.worst[Int(node)] else { throw .didNotOccur(id) }
    isFact = base.facts.contains(node)
    if isFact {
      fit = base.fit
    } else {
      var evaluation = Evaluation(network)
      fit = Fit(base.facts + [node], settled: [], in: network, limits: base.limits, &evaluation)
    }
    let following = network.nodes(following: node)
    impacts = base.investigation.factors.indices.lazy.map { network.factor($0) }.filter {
      base.investigation.factors[Int($0)].kind == .impact && $0 != node && following.contains($0)
    }
  }
}
