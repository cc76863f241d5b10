internal import DecisionDiagrams

/// The work of making a circuit's diagram, which can be interrupted between and within gates.
struct DiagramBuild {
  let circuit: Circuit
  let forest: Forest
  /// The events of the circuit, the topmost first.
  let order: [Int]

  private let levels: [Int]
  private var references: [Int32]
  private var diagrams: [BDD?]
  private var node: Int

  init(of circuit: Circuit, order: [Int], limits: Limits) {
    self.circuit = circuit
    self.order = order
    forest = Forest(variableCount: order.count, limits: limits)
    var levels = [Int](repeating: 0, count: circuit.eventCount)
    for (level, event) in order.enumerated() { levels[event] = level }
    self.levels = levels
    references = circuit.references
    diagrams = Array(repeating: nil, count: circuit.nodeCount)
    node = circuit.eventCount + 1
  }

  /// Goes on with the work, gate by gate, inputs first; what no gate needs any more is let go.
  ///
  /// - Returns: the function of the top.
  /// - Throws: ``LimitReached``; the gates done by then remain so, and the work can be taken up again.
  mutating func resume() throws(LimitReached) -> BDD {
    while node < circuit.nodeCount {
      if references[node] > 0 {
        var operands: [BDD] = []
        for input in circuit.inputs(of: node) { operands.append(try diagram(of: input)) }
        diagrams[node] = try forest.combine(operands, by: circuit.gate(node).connective)
        for input in circuit.inputs(of: node) {
          references[input.node] -= 1
          if references[input.node] == 0 { diagrams[input.node] = nil }
        }
      }
      node += 1
    }
    return try diagram(of: circuit.top)
  }

  private func diagram(of literal: Literal) throws(LimitReached) -> BDD {
    if literal.isConstant { return forest.constant(literal == .true) }
    let plain: BDD
    if let known = diagrams[literal.node] {
      plain = known
    } else {
      plain = try forest.variable(levels[literal.node - 1])
    }
    return literal.isNegated ? try plain.not() : plain
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
