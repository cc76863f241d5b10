internal import DecisionDiagrams

extension Circuit {
  /// How often each node is referred to by gates that the top depends on, and by the top.
  ///
  /// - Complexity: O(gates + inputs)
  var references: [Int32] {
    var references = [Int32](repeating: 0, count: nodeCount)
    references[top.node] = 1
    for node in gateNodes.reversed() where references[node] > 0 {
      for input in inputs(of: node) { references[input.node] += 1 }
    }
    return references
  }

  /// The top as a function of the forest's variables.
  ///
  /// Gates are worked off inputs first; what no gate needs any more is let go.
  ///
  /// - Parameter variables: the variable of each event that the top depends on.
  func diagram(in forest: Forest, variables: [Int]) throws(LimitReached) -> BDD {
    var references = references
    var diagrams = [BDD?](repeating: nil, count: nodeCount)
    func diagram(of literal: Literal) throws(LimitReached) -> BDD {
      if literal.isConstant { return forest.constant(literal == .true) }
      let plain: BDD
      if let known = diagrams[literal.node] {
        plain = known
      } else {
        plain = try forest.variable(variables[literal.node - 1])
      }
      return literal.isNegated ? try plain.not() : plain
    }
    for node in gateNodes where references[node] > 0 {
      var operands: [BDD] = []
      for input in inputs(of: node) {
        operands.append(try diagram(of: input))
        references[input.node] -= 1
        if references[input.node] == 0 { diagrams[input.node] = nil }
      }
      diagrams[node] = try forest.combine(operands, by: gate(node).connective)
    }
    return try diagram(of: top)
  }
}

extension Forest {
  fileprivate func combine(_ functions: [BDD], by connective: Circuit.Connective) throws(LimitReached) -> BDD {
    switch connective {
    case .and: return try all(of: functions)
    case .or: return try any(of: functions)
    case .atLeast(let threshold): return try atLeast(threshold, of: functions)
    case .exclusiveOr:
      var result = constant(false)
      for function in functions { result = try result.exclusiveOr(function) }
      return result
    }
  }
}
