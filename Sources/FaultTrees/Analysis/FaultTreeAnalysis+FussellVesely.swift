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
    let ofModules = try moduleProbabilities(probabilities)
    let ofTop = isNegated ? 1 - ofModules[modules.count - 1] : ofModules[modules.count - 1]
    var importance = [Double](repeating: 0, count: eventCount)
    if ofTop == 0 || isNegated { return importance }
    // How probable it is that what completes a module to a minimal cut set of the top has happened.
    var completed = [Double](repeating: 0, count: modules.count)
    completed[modules.count - 1] = 1
    for (index, module) in modules.enumerated().reversed() {
      let cutSets = try module.function.minimalSolutions()
      var p = module.probabilities(ofEvents: probabilities, ofModules: ofModules)
      for (variable, element) in module.variables.enumerated() {
        let own = p[variable]
        p[variable] = 1
        let others = try cutSets.holding(variable).upwardClosure().probability(p) * completed[index]
        p[variable] = own
        switch element {
        case .event(let event): importance[event] = own * others / ofTop
        case .module(let inner): completed[inner] = others
        }
      }
    }
    return importance
  }
}
