internal import DecisionDiagrams

extension Circuit {
  /// The circuit with everything settled in a gate that the gates above it, which alone refer to it, have settled.
  ///
  /// In *x* and (*x* or *y*) the second *x* may as well be true, in *x* or (*x* and *y*) false: where it is not, the outer
  /// gate is decided anyway. That holds at any depth below the outer gate, as long as nothing else refers to what lies
  /// between; and what is assumed of a shared gate is assumed of its inputs too, if that follows.
  ///
  /// - Complexity: O(gates + inputs), and as much for what follows from assumptions
  func settledInContext(check: inout TimeCheck) throws(LimitReached) -> Circuit {
    let replacements = try ContextWalk(self, check: &check).replacements
    return try rebuilt(check: &check) { node, rebuilding in
      let range = gate(node).inputs
      return range.map { place in rebuilding.literal(replacements[Int(place)] ?? inputs[Int(place)]) }
    }
  }
}

/// A walk through a circuit that knows at each gate what the gates above it have settled.
private struct ContextWalk {
  private let circuit: Circuit
  private let references: [Int32]
  /// What each input of each gate can be replaced by, by its place in ``Circuit/inputs``.
  private(set) var replacements: [Literal?]

  /// What is assumed of a node, if anything.
  private var assumed: [Bool?]
  /// The nodes of which something is assumed, the latest last.
  private var assumptions: [Int] = []
  /// How many more inputs may be looked at to see what follows from an assumption: keeps the walk linear.
  private var patience: Int

  init(_ circuit: Circuit, check: inout TimeCheck) throws(LimitReached) {
    self.circuit = circuit
    references = circuit.references
    replacements = Array(repeating: nil, count: circuit.inputs.count)
    assumed = Array(repeating: nil, count: circuit.nodeCount)
    patience = 8 * circuit.inputs.count
    for node in circuit.gateNodes where references[node] > 1 || node == circuit.top.node {
      try walk(from: node, check: &check)
    }
  }

  /// Whether the node is a gate that a single gate refers to.
  private func isOwned(_ node: Int) -> Bool { circuit.isGate(node) && references[node] == 1 }

  private mutating func walk(from root: Int, check: inout TimeCheck) throws(LimitReached) {
    // Gates to enter, and of those that were entered how many assumptions to go back to.
    var waiting: [(node: Int, before: Int?)] = [(root, nil)]
    while let (node, before) = waiting.popLast() {
      if let before {
        while assumptions.count > before {
          if let last = assumptions.popLast() { assumed[last] = nil }
        }
        continue
      }
      try check.step()
      waiting.append((node, assumptions.count))
      enter(node)
      for input in circuit.inputs(of: node) where isOwned(input.node) { waiting.append((input.node, nil)) }
    }
  }

  /// Replaces inputs of the gate that are settled, and assumes of the others what makes the gate undecided.
  private mutating func enter(_ node: Int) {
    let gate = circuit.gate(node)
    let neutral: Bool? =
      switch gate.connective {
      case .and: true
      case .or: false
      case .exclusiveOr, .atLeast: nil
      }
    for place in gate.inputs {
      let input = circuit.inputs[Int(place)]
      if let value = assumed[input.node] { replacements[Int(place)] = Literal(value != input.isNegated) }
    }
    guard let neutral else { return }
    let before = assumptions.count
    for place in gate.inputs {
      let input = circuit.inputs[Int(place)]
      if !isOwned(input.node) { assume(neutral != input.isNegated, of: input.node) }
    }
    // An input of the other kind may be decided by what is assumed of the rest.
    guard assumptions.count > before else { return }
    for place in gate.inputs where replacements[Int(place)] == nil {
      let input = circuit.inputs[Int(place)]
      guard circuit.isGate(input.node), !isOwned(input.node) else { continue }
      if let value = settledValue(of: input.node), (value != input.isNegated) == neutral {
        replacements[Int(place)] = Literal(neutral)
      }
    }
  }

  /// Assumes a value of a node, and what follows from it for the inputs of gates.
  private mutating func assume(_ value: Bool, of node: Int) {
    var waiting = [(node, value)]
    while let (node, value) = waiting.popLast() {
      guard assumed[node] == nil else { continue }
      assumed[node] = value
      assumptions.append(node)
      guard circuit.isGate(node), patience > 0 else { continue }
      switch (circuit.gate(node).connective, value) {
      case (.and, true), (.or, false):
        patience -= circuit.inputs(of: node).count
        for input in circuit.inputs(of: node) { waiting.append((input.node, value != input.isNegated)) }
      default: break
      }
    }
  }

  /// What the assumptions on its inputs make of a gate, if one input is enough to decide it.
  private mutating func settledValue(of node: Int) -> Bool? {
    guard patience > 0 else { return nil }
    patience -= circuit.inputs(of: node).count
    let deciding: Bool
    switch circuit.gate(node).connective {
    case .and: deciding = false
    case .or: deciding = true
    case .exclusiveOr, .atLeast: return nil
    }
    for input in circuit.inputs(of: node) {
      if let value = assumed[input.node], (value != input.isNegated) == deciding { return deciding }
    }
    return nil
  }
}
