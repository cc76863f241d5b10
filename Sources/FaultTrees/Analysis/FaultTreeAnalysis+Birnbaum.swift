public import DecisionDiagrams

extension FaultTreeAnalysis {
  /// Birnbaum's importance of every event: how much more probable the top is with it than without it, which is the
  /// derivative of the top's probability by the event's (Birnbaum, "On the importance of different components in a
  /// multicomponent system", 1969).
  ///
  /// With 1/2 for every event it is the structural importance: the share of the states of the other events in which
  /// this one decides. An event that does not matter has 0; in a tree that is not coherent it may be negative.
  ///
  /// - Parameter probabilities: how probable each event is, from 0 to 1, by event.
  /// - Precondition: there is one probability for each event of the tree.
  /// - Complexity: O(events + *n*) for diagrams of *n* nodes: one pass up and one down, for all events together
  public func birnbaumImportance(_ probabilities: [Double]) throws(LimitReached) -> [Double] {
    let ofModules = try moduleProbabilities(probabilities)
    var importance = [Double](repeating: 0, count: eventCount)
    var moduleImportance = [Double](repeating: 0, count: modules.count)
    moduleImportance[modules.count - 1] = isNegated ? -1 : 1
    for (index, module) in modules.enumerated().reversed() {
      try limits.checkTime()
      let slopes = module.diagram.slopes(
        at: module.probabilities(ofEvents: probabilities, ofModules: ofModules))
      for (variable, slope) in zip(module.variables, slopes) {
        switch variable {
        case .event(let event): importance[event] = slope * moduleImportance[index]
        case .module(let inner): moduleImportance[inner] = slope * moduleImportance[index]
        }
      }
    }
    return importance
  }
}
