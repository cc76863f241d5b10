import DecisionDiagrams
import FaultTrees

extension Counterfactuals {
  /// How much an outcome depends on each cause, every unknown at its worst, in the order of the records.
  ///
  /// - Parameter outcome: What occurred.
  /// - Returns: Nothing where the limits do not suffice.
  /// - Throws: As ``causalSets(of:_:)`` does.
  public func importance(of outcome: Factor.ID) throws(CounterfactualError) -> Bounded<[Importance<Cause>]> {
    let focus = try focus(on: outcome)
    let nodes = focus.causes
    let probabilities = nodes.map(probability)
    let known = probabilities.compactMap(\.self)
    return Bounded(else: []) { () throws(Limit) in
      let tree = try focus.tree(varying: nodes, atWorst: true)
      let analysis = try limits.engine { limits throws(LimitReached) in
        try FaultTreeAnalysis(of: tree, limits: limits)
      }
      let measures = try EventMeasures(of: analysis, known.count == nodes.count ? known : nil, limits)
      return measures.importance.map { found in
        Importance(
          element: cause(nodes[found.element]), structural: found.structural, probabilistic: found.probabilistic)
      }
    }
  }

  /// In which share of the ways in which the other controls may be in place or not each control decides, every unknown at
  /// its worst, in the order of the records.
  ///
  /// - Returns: Nothing where the limits do not suffice.
  /// - Throws: As ``causalSets(of:_:)`` does.
  public func controlImportance(
    against outcome: Factor.ID
  ) throws(CounterfactualError) -> Bounded<[Importance<Control.ID>]> {
    let focus = try focus(on: outcome)
    let nodes = focus.controls
    return Bounded(else: []) { () throws(Limit) in
      let tree = try focus.tree(varying: nodes, atWorst: true)
      return try limits.engine { limits throws(LimitReached) in
        let structural = try FaultTreeAnalysis(of: tree, limits: limits)
          .birnbaumImportance(nodes.map { _ in 0.5 })
        return zip(nodes, structural).map { Importance(element: control($0), structural: $1, probabilistic: nil) }
      }
    }
  }

  /// How likely an outcome is, with and without each control; nil where a cause's probability is not known
  /// (``withoutProbability(behind:)``), or the limits do not suffice.
  ///
  /// The causes are taken to be independent of each other.
  ///
  /// - Throws: As ``causalSets(of:_:)`` does.
  public func likelihood(of outcome: Factor.ID) throws(CounterfactualError) -> Bounded<Likelihood?> {
    let focus = try focus(on: outcome)
    let factors = focus.causes.filter { $0 < network.factorCount }
    let known = factors.compactMap(probability)
    guard known.count == factors.count else { return Bounded(nil) }
    let controls = focus.controls
    return Bounded(else: nil) { () throws(Limit) in
      let tree = try focus.tree(varying: factors + controls, atWorst: true)
      return try limits.engine { limits throws(LimitReached) in
        let analysis = try FaultTreeAnalysis(of: tree, limits: limits)
        // As it was, no control among these holds.
        let asItWas = known + controls.map { _ in 1 }
        let total = try analysis.probability(asItWas)
        let differences = try analysis.birnbaumImportance(asItWas).dropFirst(factors.count)
        return Likelihood(
          probability: total,
          withControl: zip(controls, differences).map { node, difference in
            let holding = 1 - (investigation[control(node)]?.failureProbability ?? 0)
            return ControlLikelihood(
              control: control(node), probability: min(max(0, total - holding * difference), 1))
          })
      }
    }
  }

  /// The basic factors behind an outcome whose probability is not known, in the order of the records.
  ///
  /// - Throws: As ``causalSets(of:_:)`` does.
  public func withoutProbability(behind outcome: Factor.ID) throws(CounterfactualError) -> [Factor.ID] {
    try focus(on: outcome).causes.filter { probability($0) == nil }.map(factor)
  }

  /// A control that did not hold does not hold, as things stand.
  private func probability(_ node: Network.Node) -> Double? {
    switch cause(node) {
    case .factor(let id): investigation[id]?.probability
    case .failure: 1
    }
  }
}
