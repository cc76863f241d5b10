internal import DecisionDiagrams

/// Gates that depend on each other, and how their least fixpoint is written without a cycle.
///
/// Some gates are chosen so that each cycle passes through one of them. All of those are taken to be false, and what
/// that makes of them is put in their place, as many times as there are of them: a monotone function of
/// *k* bits that starts from false gains at least one bit in each round before the last, whatever the events are.
struct Feedback {
  /// The gates of the cycle but for the chosen ones' references to themselves, inputs first.
  let inOrder: [Int]
  /// Gates that every cycle passes through one of.
  let chosen: [Int]

  /// - Precondition: the gates are monotone: no ``FaultTree/Connective/not`` or
  ///   ``FaultTree/Connective/exclusiveOr`` is on a cycle.
  /// - Complexity: O(gates + inputs)
  init(among group: ArraySlice<Int>, of tree: FaultTree) {
    enum State { case unseen, open, done }
    var states = Dictionary(uniqueKeysWithValues: group.map { ($0, State.unseen) })
    var inOrder: [Int] = []
    var chosen: [Int] = []
    var isChosen: Set<Int> = []
    for gate in group {
      precondition(tree.connective(of: gate).isMonotone, "a negation is on a cycle")
      guard states[gate] == .unseen else { continue }
      states[gate] = .open
      var path = [(gate: gate, nextInput: 0)]
      while let step = path.last {
        let inputs = tree.inputs(of: step.gate)
        if step.nextInput == inputs.count {
          states[step.gate] = .done
          inOrder.append(step.gate)
          path.removeLast()
          continue
        }
        path[path.count - 1].nextInput += 1
        guard case .gate(let input) = inputs[inputs.index(inputs.startIndex, offsetBy: step.nextInput)] else {
          continue
        }
        switch states[input] {
        case .unseen:
          states[input] = .open
          path.append((input, 0))
        case .open:
          if isChosen.insert(input).inserted { chosen.append(input) }
        case .done, nil:
          break
        }
      }
    }
    self.inOrder = inOrder
    self.chosen = chosen
  }

  /// Makes the gates' least fixpoint in the builder, and says in `literals` what each gate has become.
  ///
  /// - Throws: ``LimitReached/gates(_:)`` if more gates are made than diagrams may have nodes.
  /// - Complexity: O(*k* · (gates + inputs)) for *k* chosen gates
  func writeOut(
    of tree: FaultTree, into builder: inout CircuitBuilder, literals: inout [Literal], check: inout TimeCheck
  ) throws(LimitReached) {
    for gate in inOrder { literals[gate] = .false }
    for _ in 0...chosen.count {
      let before = chosen.map { literals[$0] }
      for gate in inOrder {
        try check.step()
        literals[gate] = builder.literal(of: gate, in: tree, given: literals)
        guard builder.gateCount <= check.limits.nodes else { throw .gates(check.limits.nodes) }
      }
      if before == chosen.map({ literals[$0] }) { return }
    }
  }
}
