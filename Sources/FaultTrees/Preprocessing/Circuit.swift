/// A fault tree made ready: gates without cycles, each after its inputs, with negation on the edges.
struct Circuit {
  /// How a gate's inputs decide. Negation is not among them: it is a mark on the ``Literal`` that refers to a gate.
  enum Connective: Hashable {
    case and, or, exclusiveOr
    case atLeast(Int)
  }

  struct Gate {
    var connective: Connective
    var inputs: Range<Int32>
  }

  let eventCount: Int
  var gates: [Gate] = []
  var inputs: [Literal] = []
  var top = Literal.false

  init(eventCount: Int) { self.eventCount = eventCount }

  /// Nodes are numbered: the constant, the events, the gates.
  var nodeCount: Int { 1 + eventCount + gates.count }

  var gateNodes: Range<Int> { eventCount + 1..<nodeCount }

  func isGate(_ node: Int) -> Bool { node > eventCount }

  func gate(_ node: Int) -> Gate { gates[node - eventCount - 1] }

  func inputs(of node: Int) -> ArraySlice<Literal> {
    let range = gate(node).inputs
    return inputs[Int(range.lowerBound)..<Int(range.upperBound)]
  }
}

extension Circuit {
  /// A gate as it is, without a look for one that says the same. O(inputs)
  mutating func addGate(_ connective: Connective, of inputs: some Sequence<Literal>) -> Literal {
    let start = Int32(self.inputs.count)
    self.inputs.append(contentsOf: inputs)
    gates.append(Gate(connective: connective, inputs: start..<Int32(self.inputs.count)))
    return Literal(node: nodeCount - 1)
  }

  /// What each node says while all events are false. O(gates + inputs)
  var valuesAtRest: [Bool] {
    var values = [Bool](repeating: false, count: nodeCount)
    for node in gateNodes {
      values[node] = gate(node).connective.value(of: inputs(of: node).lazy.map { values[$0.node] != $0.isNegated })
    }
    return values
  }
}

extension Circuit.Connective {
  /// Whether some inputs of a gate can be put into a gate of the same kind first.
  var isAssociative: Bool {
    switch self {
    case .and, .or, .exclusiveOr: true
    case .atLeast: false
    }
  }

  func value(of inputs: some Sequence<Bool>) -> Bool {
    switch self {
    case .and: inputs.allSatisfy(\.self)
    case .or: inputs.contains(true)
    case .exclusiveOr: inputs.count(where: \.self) % 2 == 1
    case .atLeast(let threshold): inputs.count(where: \.self) >= threshold
    }
  }
}

/// A node of a circuit, or its negation.
struct Literal: Hashable {
  var code: UInt32

  static var `false`: Literal { Literal(code: 0) }
  static var `true`: Literal { Literal(code: 1) }

  init(code: UInt32) { self.code = code }
  init(node: Int, isNegated: Bool = false) { code = UInt32(node) << 1 | (isNegated ? 1 : 0) }
  init(event: Int) { self.init(node: event + 1) }
  init(_ value: Bool) { self = value ? .true : .false }

  var node: Int { Int(code >> 1) }
  var isNegated: Bool { code & 1 == 1 }
  var isConstant: Bool { code < 2 }

  /// The negation, if asked for; else the same.
  func negated(_ isNegated: Bool = true) -> Literal { Literal(code: isNegated ? code ^ 1 : code) }
}

extension Circuit {
  /// How often each node is referred to by gates that the top depends on, and by the top. O(gates + inputs)
  var references: [Int32] {
    var references = [Int32](repeating: 0, count: nodeCount)
    references[top.node] = 1
    for node in gateNodes.reversed() where references[node] > 0 {
      for input in inputs(of: node) { references[input.node] += 1 }
    }
    return references
  }

  /// Whether the top depends on its events without negation. O(gates + inputs)
  var isMonotone: Bool {
    var isNeeded = [Bool](repeating: false, count: nodeCount)
    isNeeded[top.node] = true
    if top.isNegated && !top.isConstant { return false }
    for node in gateNodes.reversed() where isNeeded[node] {
      if gate(node).connective == .exclusiveOr { return false }
      for input in inputs(of: node) {
        if input.isNegated { return false }
        isNeeded[input.node] = true
      }
    }
    return true
  }
}
