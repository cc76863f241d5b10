extension Counterfactuals {
  /// The chains of causes that led to an outcome; any factor may be asked about. Linear in the investigation, times the
  /// length of the numbers that count them.
  ///
  /// - Throws: ``CounterfactualError`` if there is no such factor, it did not occur, or a fact that has a part in it is
  ///   ``unexplained``.
  public func chains(to outcome: Factor.ID) throws(CounterfactualError) -> CausalChains {
    CausalChains(to: outcome, in: self, over: try chainGraph(to: outcome))
  }

  /// The factors that every chain of causes to an outcome passes, causes first, without the outcome itself: the dominators
  /// of the outcome (Lengauer and Tarjan, *A Fast Algorithm for Finding Dominators in a Flowgraph*, 1979). Linear.
  ///
  /// Here paths through loops count as well. Every single point is a but-for cause (``butFor(_:)``): whatever comes about
  /// does so over some chain, and without it there is none. The converse fails, since an effect may need causes that lie on
  /// different chains; so single points are the narrow places of a story, and not all it takes to break it.
  ///
  /// - Throws: As ``chains(to:)`` does.
  public func singlePoints(on outcome: Factor.ID) throws(CounterfactualError) -> [Factor.ID] {
    let graph = try chainGraph(to: outcome)
    return graph.singlePoints.lazy.map { graph.nodes[$0] }.filter { $0 < network.factorCount }.map(factor)
  }

  private func chainGraph(to outcome: Factor.ID) throws(CounterfactualError) -> ChainGraph {
    _ = try cone(of: outcome)
    return ChainGraph(to: try node(of: outcome), in: self)
  }

  /// The nodes that a chain passes, links included, as far as they exist.
  func nodes(of chain: CausalChain) -> [Network.Node] {
    var nodes: [Network.Node] = []
    var last: CausalChain.Step?
    for step in chain.steps {
      switch (last, step) {
      case (.factor(let cause), .factor(let effect)):
        if let link = try? node(of: Link.ID(cause, effect)) { nodes.append(link) }
      case (.failure(_, .link(let id)), _):
        if let link = try? node(of: id) { nodes.append(link) }
      case (.failure(_, .factor), _), (.factor, .failure), (nil, _): break
      }
      switch step {
      case .factor(let id): if let factor = try? node(of: id) { nodes.append(factor) }
      case .failure(let id, _): if let control = try? node(of: id) { nodes.append(control) }
      }
      last = step
    }
    return nodes
  }
}
