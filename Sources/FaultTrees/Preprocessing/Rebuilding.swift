internal import DecisionDiagrams

extension Circuit {
  /// The circuit with the inputs of gates replaced, and simplified by what that settles.
  ///
  /// - Parameter rewrite: gives the inputs that a gate is to have, in terms of what this circuit's nodes have become
  ///   (``Rebuilding/literals``); asked only for gates that the top depends on, inputs first.
  /// - Complexity: O(gates + inputs)
  func rebuilt(
    check: inout TimeCheck, _ rewrite: (_ node: Int, inout Rebuilding) -> [Literal]
  ) throws(LimitReached) -> Circuit {
    var rebuilding = Rebuilding(of: self)
    let references = references
    for node in gateNodes where references[node] > 0 {
      try check.step()
      let inputs = rewrite(node, &rebuilding)
      rebuilding.literals[node] = rebuilding.builder.gate(gate(node).connective, of: inputs)
    }
    rebuilding.builder.setTop(rebuilding.literal(top))
    return rebuilding.builder.circuit
  }
}

/// A circuit that is being made from another one.
struct Rebuilding {
  var builder: CircuitBuilder
  /// What each node has become.
  var literals: [Literal]

  init(of circuit: Circuit) {
    builder = CircuitBuilder(eventCount: circuit.eventCount)
    literals = [Literal](repeating: .false, count: circuit.nodeCount)
    for node in 0...circuit.eventCount { literals[node] = Literal(node: node) }
  }

  func literal(_ old: Literal) -> Literal { literals[old.node].negated(old.isNegated) }
}
