internal import DecisionDiagrams

extension Circuit {
  /// The circuit that says the same as the tree: simplified, without what the top does not depend on, and with feedback
  /// written out.
  ///
  /// - Complexity: O(gates + inputs) without feedback; see ``Feedback`` for cycles
  init(of tree: FaultTree, check: inout TimeCheck) throws(LimitReached) {
    var builder = CircuitBuilder(eventCount: tree.eventCount)
    var literals = [Literal](repeating: .false, count: tree.gateCount)
    let components = try StrongComponents(of: tree, check: &check)
    var start = 0
    for end in components.ends {
      try check.step()
      let group = components.gates[start..<end]
      start = end
      if let gate = group.first, group.count == 1, !tree.inputs(of: gate).contains(.gate(gate)) {
        literals[gate] = builder.literal(of: gate, in: tree, given: literals)
      } else {
        let feedback = Feedback(among: group, of: tree)
        try feedback.writeOut(of: tree, into: &builder, literals: &literals, check: &check)
      }
    }
    builder.setTop(tree.top.literal(given: literals))
    self = builder.circuit
  }
}

extension CircuitBuilder {
  /// What the gate says, its inputs being what `literals` says of them. O(inputs)
  mutating func literal(of gate: Int, in tree: FaultTree, given literals: [Literal]) -> Literal {
    let inputs = tree.inputs(of: gate).lazy.map { $0.literal(given: literals) }
    return switch tree.connective(of: gate) {
    case .and: and(inputs)
    case .or: or(inputs)
    case .atLeast(let threshold): atLeast(threshold, of: inputs)
    case .exclusiveOr: exclusiveOr(inputs)
    case .not: and(inputs).negated()
    }
  }
}

extension FaultTree.Node {
  fileprivate func literal(given literals: [Literal]) -> Literal {
    switch self {
    case .constant(let value): Literal(value)
    case .event(let event): Literal(event: event)
    case .gate(let gate): literals[gate]
    }
  }
}
