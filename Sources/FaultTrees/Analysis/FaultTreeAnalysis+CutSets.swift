public import DecisionDiagrams

extension FaultTreeAnalysis {
  /// The minimal cut sets: the minimal sets of events that make the top true, if they alone happen.
  ///
  /// For a tree that is not coherent, minimal p-cuts (see ``FaultTreeAnalysis``). If the top is always true there is one
  /// set, the empty one; if it never is, there is none.
  ///
  /// Rauzy's minimal solutions, part by part (Rauzy, "New algorithms for fault trees analysis", 1993).
  ///
  /// - Complexity: no polynomial bound; often near O(*n*) for diagrams of *n* nodes if the tree is coherent
  public func minimalCutSets() throws(LimitReached) -> CutSets {
    var families: [CutSets.Family] = []
    var heldNodes = modules.reduce(0) { $0 + $1.heldNodes }
    for module in modules {
      heldNodes -= module.heldNodes
      let diagram = try limits.holding(heldNodes) { limits throws(LimitReached) in
        try module.minimalSolutions(limits: limits).flattened()
      }
      heldNodes += module.heldNodes + diagram.nodes.count
      families.append(CutSets.Family(diagram: diagram, elements: module.variables))
    }
    if isNegated {
      // True without any event: the empty set holds nothing, and every other set holds it.
      families = [CutSets.Family(diagram: FlatDiagram(terminal: true), elements: [])]
    }
    return CutSets(eventCount: eventCount, families: families)
  }
}

extension Module {
  /// The minimal solutions of the function, a variable being its level.
  func minimalSolutions(limits: Limits) throws(LimitReached) -> ZBDD {
    if let function {
      function.forest.limits = limits
      return try function.minimalSolutions()
    }
    let forest = Forest(variableCount: variables.count, limits: limits)
    return try forest.function(of: diagram, isMonotone: isMonotone).minimalSolutions()
  }
}
