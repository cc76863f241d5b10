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
  /// The impacts that occurred and follow from it, not counting itself, each with what the facts leave open if both came
  /// about.
  let impacts: [(node: Network.Node, fit: Fit)]

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
    var evaluation = Evaluation(network)
    func fit(holding more: [Network.Node]) -> Fit {
      let more = more.filter { !base.facts.contains($0) }
      if more.isEmpty { return base.fit }
      return Fit(base.facts + more, settled: [], in: network, limits: base.limits, &evaluation)
    }
    self.fit = fit(holding: [node])
    let following = network.nodes(following: node)
    impacts = base.investigation.factors.indices.compactMap { index in
      let impact = network.factor(index)
      guard base.investigation.factors[index].kind == .impact, impact != node, following.contains(impact),
        base.fit.actual.worst[index]
      else { return nil }
      return (impact, fit(holding: [node, impact]))
    }
  }
}
