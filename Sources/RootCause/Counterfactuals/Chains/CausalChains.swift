public import DecisionDiagrams

/// All chains of causes that led to an outcome, kept as the graph they are the paths of.
///
/// A chain begins with a basic factor, or with the failure of a control that nothing explains, and follows what occurred:
/// over links that passed and had a part in their effect's formula, and over controls that were expected to hold and did
/// not, between what they failed for and what they let come about. What is not known counts as having occurred; a control
/// of unknown status begins no chain.
///
/// Chains visit nothing twice. To count such paths where causes run in circles is hard (#P-complete: Valiant, *The
/// Complexity of Enumeration and Reliability Problems*, 1979), so loops are cut open first: what is left out is named, and
/// chains over it are neither counted nor listed.
public struct CausalChains: Sendable {
  /// What the chains lead to.
  public let outcome: Factor.ID
  /// How many chains there are, exactly.
  public let count: Natural
  /// What was left out to cut loops open, in the order of the effects: links that are declared to feed back and do close a
  /// loop; where loops remain, what leads back in them to something that had to come about before.
  public let leftOut: [CausalConnection]
  /// The factors that every chain passes, causes first, without the outcome: see ``Counterfactuals/singlePoints(on:)``.
  public let singlePoints: [Factor.ID]

  let base: Counterfactuals
  let graph: ChainGraph

  init(to outcome: Factor.ID, in base: Counterfactuals, over graph: ChainGraph) {
    self.outcome = outcome
    self.base = base
    self.graph = graph
    count = graph.count()
    leftOut = graph.leftOut.map { graph.connection($0, in: base) }
    singlePoints = graph.singlePoints.lazy.map { graph.nodes[$0] }.filter { $0 < base.network.factorCount }
      .map(base.factor)
  }

  /// The chains, found one after the other: the shortest first, those of one length in an order that depends on the
  /// records alone.
  ///
  /// Each takes time in proportion to the causes of what is on it; no path is followed in vain.
  public var shortestFirst: some Sequence<CausalChain> & Sendable { ShortestChains(self) }

  /// The shortest chains.
  ///
  /// - Parameter most: How many at most. Where there are more the answer says so.
  public func shortest(_ most: Int) -> Bounded<[CausalChain]> {
    let found = Array(shortestFirst.prefix(max(most, 0)))
    return Bounded(found, cutShortBy: Natural(UInt64(found.count)) < count ? .chains(most) : nil)
  }

  /// How many chains these controls break if they are put in place together, exactly: those that pass what one of them
  /// stops, or that begin with or pass its failure. Linear in the graph, times the length of the numbers.
  ///
  /// That a control breaks all chains does not follow from its preventing the outcome, since an effect may need several
  /// causes; what breaks them all prevents it.
  ///
  /// - Throws: ``CounterfactualError/noSuchRecord(_:)``
  public func count(brokenBy controls: [Control.ID]) throws(CounterfactualError) -> Natural {
    graph.count(through: try cut(by: controls))
  }

  /// Whether one of these controls breaks a chain.
  ///
  /// - Throws: ``CounterfactualError/noSuchRecord(_:)``
  public func isBroken(_ chain: CausalChain, by controls: [Control.ID]) throws(CounterfactualError) -> Bool {
    let cut = try cut(by: controls)
    return base.nodes(of: chain).contains { cut.contains($0) }
  }

  /// What stands on the chains that the controls break: their failures, and what they stop.
  private func cut(by controls: [Control.ID]) throws(CounterfactualError) -> NodeSet {
    var cut = NodeSet(of: base.network.count)
    for control in controls {
      let node = try base.node(of: control)
      _ = cut.insert(node)
      for stopped in base.network.consumers(of: node) { _ = cut.insert(stopped) }
    }
    return cut
  }
}
