import DecisionDiagrams
import FaultTrees

/// The outcome that a question is about, and what the facts leave open once it is taken for one of them: the focus event
/// of IEC 62740.
struct FocusEvent {
  let base: Counterfactuals
  let id: Factor.ID
  let node: Network.Node
  /// What the facts leave open, the outcome taken for one of them.
  let fit: Fit
  /// The nodes that causes lead from to the outcome.
  let cone: NodeSet

  /// - Throws: ``CounterfactualError`` if there can be no verdict on the outcome.
  init(
    _ outcome: Factor.ID, in base: Counterfactuals, _ evaluation: inout Evaluation
  ) throws(CounterfactualError) {
    self.base = base
    id = outcome
    cone = try base.cone(of: outcome)
    node = try base.node(of: outcome)
    fit = base.fit(holding: [node], &evaluation)
  }

  var network: Network { base.network }

  /// The world as it was.
  var actual: World { World(base: base, interventions: [], changes: Changes(), fit: fit, extremes: fit.actual) }

  /// What causal sets may be made of.
  var causes: [Network.Node] { network.elements.filter(isInvolved) }

  /// The controls that do not work and from whose failure something leads to the outcome.
  var controls: [Network.Node] { (0..<network.controlCount).map(network.control).filter(isInvolved) }

  private func isInvolved(_ node: Network.Node) -> Bool { cone.contains(node) && fit.actual.worst[Int(node)] }

  /// The outcome as a fault tree over nodes that may be off.
  ///
  /// - Parameter isWorst: whether the unknowns are at their worst, so that the tree is false only if the outcome does not
  ///   occur whatever they turn out to be; else it is false as soon as the outcome does not occur under some assignment.
  func tree(varying variables: [Network.Node], atWorst isWorst: Bool) throws(Limit) -> FaultTree {
    var causal = CausalTree(of: network, varying: variables)
    var tops: [FaultTree.Node] = []
    if isWorst {
      tops = [causal.grow(node, where: fit.actual.worst)]
      return causal.about(all: tops)
    }
    var evaluation = Evaluation(network)
    for off in try fit.leastAssignments(in: base) {
      evaluation.run(network, Changes(off: fit.settledOff + off))
      tops.append(causal.grow(node, where: evaluation.isOn))
    }
    return causal.about(all: tops)
  }
}

extension Fit {
  /// Of the assignments that fit the record those that no other lies below, each as the unknowns that are off in it.
  func leastAssignments(in base: Counterfactuals) throws(Limit) -> [[Network.Node]] {
    if hasLeast { return [open] }
    var causal = CausalTree(of: base.network, varying: open)
    let facts = pending.map { causal.grow($0, where: actual.worst) }
    let tree = causal.about(all: facts)
    let sets = try base.limits.engine { engine throws(LimitReached) in
      try FaultTreeAnalysis(of: tree, limits: engine).minimalCutSets()
    }
    guard let count = Int(exactly: sets.count), count <= base.limits.worlds else { throw .worlds(base.limits.worlds) }
    return sets.lightest().map { set, _ in
      let on = Set(set)
      return open.enumerated().filter { !on.contains($0.offset) }.map(\.element)
    }
  }
}
