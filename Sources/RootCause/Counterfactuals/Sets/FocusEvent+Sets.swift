import DecisionDiagrams
import FaultTrees

// Every set is a minimal cut set of some tree: what suffices for an outcome, of the tree itself; what prevents it, of its
// dual, which is true if the outcome does not occur, over what is not there.
extension FocusEvent {
  /// The minimal sets of causes that suffice for the outcome.
  ///
  /// What suffices whatever the unknowns turn out to be does so at their best; what possibly suffices, at their worst.
  func causalSets(_ assurance: Assurance) -> MinimalSets<Cause> {
    sets(of: causes, assurance, atWorst: assurance == .possible, isDual: false, base.cause) {
      var evaluation = Evaluation(network)
      let way = base.way(to: node, in: actual, &evaluation)
      if assurance == .robust && !way.isCertain || way.witness.limit != nil { return [] }
      return [way.elements]
    }
  }

  /// The minimal sets of causes without which the outcome does not occur.
  func removalSets(_ assurance: Assurance) -> MinimalSets<Cause> {
    sets(of: causes, assurance, atWorst: assurance == .robust, isDual: true, base.cause) { [] }
  }

  /// The minimal sets of controls that leave no way to the outcome.
  func preventionSets(_ assurance: Assurance) -> MinimalSets<Control.ID> {
    sets(of: controls, assurance, atWorst: assurance == .robust, isDual: true, base.control) {
      if assurance == .possible { return [] }
      var evaluation = Evaluation(network)
      return PreventionSearch(against: self, &evaluation).sets
    }
  }

  /// - Parameter instead: some of the sets, if the engine can't find them all.
  private func sets<Element>(
    of nodes: [Network.Node], _ assurance: Assurance, atWorst isWorst: Bool, isDual: Bool,
    _ element: (Network.Node) -> Element, instead: () -> [[Network.Node]]
  ) -> MinimalSets<Element> {
    var family = CutSets(eventCount: nodes.count)
    var limit: Limit?
    do throws(Limit) {
      let tree = try tree(varying: nodes, atWorst: isWorst)
      family = try base.limits.engine { limits throws(LimitReached) in
        let tree = isDual ? try tree.withFeedbackWrittenOut(limits: limits).dual() : tree
        return try FaultTreeAnalysis(of: tree, limits: limits).minimalCutSets()
      }
    } catch {
      limit = error
      let few = FaultTree(ofSets: instead(), over: nodes)
      if let found = try? FaultTreeAnalysis(of: few).minimalCutSets() { family = found }
    }
    return MinimalSets(id, assurance, elements: nodes.map(element), family: family, limit: limit)
  }
}

extension FaultTree {
  /// The tree whose minimal cut sets are these sets, none of which holds another.
  fileprivate init(ofSets sets: [[Network.Node]], over nodes: [Network.Node]) {
    self.init()
    var events: [Network.Node: Node] = [:]
    for node in nodes { events[node] = addEvent() }
    let gates = sets.map { set in addGate(.and, of: set.compactMap { events[$0] }) }
    top = addGate(.or, of: gates)
  }
}
