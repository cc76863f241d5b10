/// A module by itself: a circuit whose events stand for events of the tree and for other modules.
struct Part {
  /// False while all of its events are.
  var circuit: Circuit
  /// What the circuit's events stand for.
  var variables: [Module.Variable]

  /// The gates and what they decide on, before it is known how many events there are.
  struct Draft {
    var variables: [Module.Variable] = []
    private var gates: [(connective: Circuit.Connective, inputs: [Reference])] = []

    /// An event or a gate of a draft, or its negation.
    struct Reference {
      var isGate: Bool
      var index: Int
      var isNegated = false

      func negated(_ isNegated: Bool) -> Reference {
        Reference(isGate: isGate, index: index, isNegated: self.isNegated != isNegated)
      }
    }

    mutating func addVariable(_ variable: Module.Variable) -> Reference {
      variables.append(variable)
      return Reference(isGate: false, index: variables.count - 1)
    }

    mutating func addGate(_ connective: Circuit.Connective, of inputs: [Reference]) -> Reference {
      gates.append((connective, inputs))
      return Reference(isGate: true, index: gates.count - 1)
    }

    /// The part whose top is that gate. O(inputs)
    func part(top: Reference) -> Part {
      var circuit = Circuit(eventCount: variables.count)
      func literal(_ reference: Reference) -> Literal {
        let node = 1 + (reference.isGate ? variables.count : 0) + reference.index
        return Literal(node: node, isNegated: reference.isNegated)
      }
      for gate in gates { _ = circuit.addGate(gate.connective, of: gate.inputs.lazy.map(literal)) }
      circuit.top = literal(top)
      return Part(circuit: circuit, variables: variables)
    }
  }
}
