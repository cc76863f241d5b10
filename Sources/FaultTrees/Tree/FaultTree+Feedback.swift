public import DecisionDiagrams

extension FaultTree {
  /// The tree that says the same without a cycle.
  ///
  /// Gates keep their numbers; what a cycle has come to after fewer rounds is in new gates behind them.
  ///
  /// - Precondition: no ``Connective/not`` or ``Connective/exclusiveOr`` is on a cycle.
  /// - Throws: `LimitReached` if more gates are made than diagrams may have nodes, or the time is up.
  /// - Complexity: O(*k* · (gates + inputs)) where *k* gates are on all cycles; linear without cycles
  public func withFeedbackWrittenOut(limits: Limits = Limits()) throws(LimitReached) -> FaultTree {
    var check = TimeCheck(limits)
    let components = try StrongComponents(of: self, check: &check)
    var result = self
    var start = 0
    for end in components.ends {
      let group = components.gates[start..<end]
      start = end
      guard let first = group.first, group.count > 1 || inputs(of: first).contains(.gate(first)) else { continue }
      let feedback = Feedback(among: group, of: self)
      var current = Dictionary(uniqueKeysWithValues: group.map { ($0, Node.constant(false)) })
      for round in 0...feedback.chosen.count {
        for gate in feedback.inOrder {
          try check.step()
          let inputs = inputs(of: gate).map { input in
            if case .gate(let index) = input { current[index] ?? input } else { input }
          }
          let node = round == feedback.chosen.count ? .gate(gate) : result.addGate()
          result.define(node, as: connective(of: gate), of: inputs)
          current[gate] = node
        }
        guard result.gateCount <= limits.nodes else { throw .gates(limits.nodes) }
      }
    }
    return result
  }
}
