public import DecisionDiagrams

extension FaultTreeAnalysis {
  /// The probability that the top is true, the events being independent of each other.
  ///
  /// - Parameter probabilities: how probable each event is, from 0 to 1, by event.
  /// - Precondition: there is one probability for each event of the tree.
  /// - Complexity: O(events + *n*) for diagrams of *n* nodes
  public func probability(_ probabilities: [Double]) throws(LimitReached) -> Double {
    let ofModules = try moduleProbabilities(probabilities)
    let whole = ofModules[ofModules.count - 1]
    return isNegated ? 1 - whole : whole
  }

  /// How probable each module is.
  func moduleProbabilities(_ ofEvents: [Double]) throws(LimitReached) -> [Double] {
    precondition(
      ofEvents.count == eventCount, "\(ofEvents.count) probabilities were given for \(eventCount) events")
    var ofModules: [Double] = []
    for module in modules {
      try limits.checkTime()
      ofModules.append(
        module.diagram.probability(module.probabilities(ofEvents: ofEvents, ofModules: ofModules)))
    }
    return ofModules
  }
}

extension Module {
  /// How probable each level's variable is.
  func probabilities(ofEvents: [Double], ofModules: [Double]) -> [Double] {
    variables.map { variable in
      switch variable {
      case .event(let event): ofEvents[event]
      case .module(let module): ofModules[module]
      }
    }
  }
}
