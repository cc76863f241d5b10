internal import DecisionDiagrams

extension Circuit {
  /// The same circuit with gates merged into the gates of the same kind that alone refer to them: *a* or (*b* or *c*)
  /// becomes one gate, and a negated gate of the other kind is taken as what it is by De Morgan's laws.
  ///
  /// - Complexity: O(gates + inputs)
  func coalesced(check: inout TimeCheck) throws(LimitReached) -> Circuit {
    var builder = CircuitBuilder(eventCount: eventCount)
    let references = references
    var literals = [Literal](repeating: .false, count: nodeCount)
    for node in 0...eventCount { literals[node] = Literal(node: node) }
    // A gate is merged into the only one that refers to it, if that one's kind allows it.
    var isMerged = [Bool](repeating: false, count: nodeCount)
    for node in gateNodes where references[node] > 0 {
      for input in inputs(of: node) where isGate(input.node) && references[input.node] == 1 {
        isMerged[input.node] = gate(input.node).connective.merges(into: gate(node).connective, negated: input.isNegated)
      }
    }
    for node in gateNodes where references[node] > 0 && !isMerged[node] {
      try check.step()
      var merged: [Literal] = []
      var waiting = Array(inputs(of: node).reversed())
      while let input = waiting.popLast() {
        if isMerged[input.node] {
          // A parity takes its inputs' negations as they are; the others were negated by De Morgan's laws.
          waiting.append(contentsOf: inputs(of: input.node).reversed().lazy.map { $0.negated(input.isNegated) })
        } else {
          merged.append(literals[input.node].negated(input.isNegated))
        }
      }
      literals[node] = builder.gate(gate(node).connective, of: merged)
    }
    builder.setTop(literals[top.node].negated(top.isNegated))
    return builder.circuit
  }
}

extension Circuit.Connective {
  /// Whether a gate of this kind, or its negation, can be replaced by its inputs (negated then) in one of the other kind.
  fileprivate func merges(into outer: Circuit.Connective, negated isNegated: Bool) -> Bool {
    switch (self, outer) {
    case (.and, .and), (.or, .or): !isNegated
    case (.and, .or), (.or, .and): isNegated
    case (.exclusiveOr, .exclusiveOr): !isNegated
    default: false
    }
  }
}
