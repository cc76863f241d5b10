public import DecisionDiagrams

extension FaultTreeAnalysis {
  /// Fussell and Vesely's importance of every event: the probability that some minimal cut set that holds the event has
  /// happened whole, given that the top is true (Fussell, "How to hand-calculate system reliability and safety
  /// characteristics", 1975).
  ///
  /// Exact, by the union of the cut sets, not by the usual sum over them. Some tools give the name to the *diagnosis
  /// importance*, how probable the event is given the top; that is another number.
  ///
  /// An event that is in no minimal cut set has 0; if the top is impossible all have 0.
  ///
  /// - Parameter probabilities: how probable each event is, from 0 to 1, by event.
  /// - Precondition: there is one probability for each event of the tree.
  /// - Complexity: for each event, as many disjunctions as the cut sets' diagram has nodes above the event
  public func fussellVesely(_ probabilities: [Double]) throws(LimitReached) -> [Double] {
    let ofTop = try probability(probabilities)
    var importance = [Double](repeating: 0, count: eventCount)
    if ofTop == 0 || isNegated { return importance }
    let ofModules = try cutSetProbabilities(probabilities)
    // How probable it is that what completes a module to a minimal cut set of the top has happened.
    var completed = [Double](repeating: 0, count: modules.count)
    completed[modules.count - 1] = 1
    for (index, module) in modules.enumerated().reversed() {
      let cutSets = try module.minimalSolutions(limits: limits)
      var p = module.probabilities(ofEvents: probabilities, ofModules: ofModules)
      for (level, variable) in module.variables.enumerated() {
        let own = p[level]
        p[level] = 1
        let others = try cutSets.holding(level).upwardClosure().flattened().probability(p) * completed[index]
        p[level] = own
        switch variable {
        case .event(let event): importance[event] = own * others / ofTop
        case .module(let inner): completed[inner] = others
        }
      }
    }
    return importance
  }

  /// How probable it is that a minimal cut set of each module has happened: as probable as the module is, if there are
  /// no negations.
  private func cutSetProbabilities(_ ofEvents: [Double]) throws(LimitReached) -> [Double] {
    var ofModules: [Double] = []
    for module in modules {
      try limits.checkTime()
      let p = module.probabilities(ofEvents: ofEvents, ofModules: ofModules)
      var diagram = module.diagram
      if !module.isMonotone { diagram = try module.minimalSolutions(limits: limits).upwardClosure().flattened() }
      ofModules.append(diagram.probability(p))
    }
    return ofModules
  }
}
