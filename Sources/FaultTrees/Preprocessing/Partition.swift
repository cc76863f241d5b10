internal import DecisionDiagrams

/// Takes a circuit apart into modules that are solved one by one.
///
/// Beside the modules that are gates already there are those that can be made of some inputs of a gate: inputs that
/// are referred to only there, and, in a gate that is a module, groups of inputs that share nothing with the others.
struct Partition {
  /// The parts, each after those that it refers to; the last is the whole.
  private(set) var parts: [Part] = []
  /// Whether the top of the circuit is the negation of the last part.
  private(set) var isNegated = false

  private let circuit: Circuit
  private let references: [Int32]
  private let isModule: [Bool]
  /// What each node says while all events are false.
  private let isTrueAtRest: [Bool]
  /// The part that a module has become.
  private var partOf: [Int32]
  /// What an inner gate or a variable has become in the one part that it is in.
  private var places: [Part.Draft.Reference?]
  /// The input of the enclosing module from which a node was reached first.
  private var owners: [Int32]

  /// - Precondition: the top is not a constant.
  /// - Complexity: O(gates + inputs)
  init(of circuit: Circuit, check: inout TimeCheck) throws(LimitReached) {
    self.circuit = circuit
    references = circuit.references
    isModule = try circuit.areModules(check: &check)
    isTrueAtRest = circuit.valuesAtRest
    partOf = Array(repeating: -1, count: circuit.nodeCount)
    places = Array(repeating: nil, count: circuit.nodeCount)
    owners = Array(repeating: -1, count: circuit.nodeCount)
    for node in circuit.gateNodes where isModule[node] {
      try check.step()
      addModule(node)
    }
    let top = circuit.top
    if circuit.isGate(top.node) {
      isNegated = isTrueAtRest[top.node] != top.isNegated
    } else {
      var draft = Part.Draft()
      let event = draft.addVariable(.event(top.node - 1))
      parts.append(draft.part(top: event))
      isNegated = top.isNegated
    }
  }

  /// Makes parts of a module.
  private mutating func addModule(_ node: Int) {
    let connective = circuit.gate(node).connective
    var groups = [Array(circuit.inputs(of: node))]
    if connective.isAssociative { groups = independentGroups(of: groups[0]) }
    if groups.count == 1 {
      var draft = Part.Draft()
      let top = add(connective, of: groups[0], to: &draft)
      partOf[node] = Int32(finish(draft, top: top, isTrueAtRest: isTrueAtRest[node]))
      return
    }
    var draft = Part.Draft()
    var inputs: [Part.Draft.Reference] = []
    for group in groups {
      if group.count == 1 && !isInner(group[0].node) {
        inputs.append(reference(to: group[0], in: &draft))
      } else {
        inputs.append(separated(connective, of: group, for: &draft))
      }
    }
    let top = draft.addGate(connective, of: inputs)
    partOf[node] = Int32(finish(draft, top: top, isTrueAtRest: isTrueAtRest[node]))
  }

  /// A part of its own made of some inputs of a gate, as a variable of another part.
  private mutating func separated(
    _ connective: Circuit.Connective, of inputs: [Literal], for outer: inout Part.Draft
  ) -> Part.Draft.Reference {
    var draft = Part.Draft()
    let top = add(connective, of: inputs, to: &draft)
    let isTrue = connective.value(of: inputs.map { isTrueAtRest[$0.node] != $0.isNegated })
    let part = finish(draft, top: top, isTrueAtRest: isTrue)
    return outer.addVariable(.module(part)).negated(isTrue)
  }

  private mutating func finish(_ draft: Part.Draft, top: Part.Draft.Reference, isTrueAtRest: Bool) -> Int {
    parts.append(draft.part(top: top.negated(isTrueAtRest)))
    return parts.count - 1
  }

  /// Whether the node is a gate that belongs to the part that refers to it.
  private func isInner(_ node: Int) -> Bool { circuit.isGate(node) && !isModule[node] }

  /// Adds a gate and all that belongs to its part below it, inputs first.
  private mutating func add(
    _ connective: Circuit.Connective, of inputs: [Literal], to draft: inout Part.Draft
  ) -> Part.Draft.Reference {
    var waiting = inputs.reversed().map(\.node).filter(isInner)
    while let node = waiting.last {
      if places[node] != nil {
        waiting.removeLast()
        continue
      }
      let inputs = circuit.inputs(of: node)
      let before = waiting.count
      for input in inputs.reversed() where isInner(input.node) && places[input.node] == nil {
        waiting.append(input.node)
      }
      if waiting.count > before { continue }
      waiting.removeLast()
      places[node] = addSingle(circuit.gate(node).connective, of: Array(inputs), to: &draft)
    }
    return addSingle(connective, of: inputs, to: &draft)
  }

  /// Adds a gate whose inputs are there; those that nothing else refers to become a part of their own.
  private mutating func addSingle(
    _ connective: Circuit.Connective, of inputs: [Literal], to draft: inout Part.Draft
  ) -> Part.Draft.Reference {
    var shared = inputs
    var own: [Literal] = []
    if connective.isAssociative {
      own = inputs.filter { !isInner($0.node) && references[$0.node] == 1 }
      if own.count > 1 && own.count < inputs.count {
        shared = inputs.filter { isInner($0.node) || references[$0.node] > 1 }
      } else {
        own = []
      }
    }
    var operands: [Part.Draft.Reference] = []
    for input in shared { operands.append(reference(to: input, in: &draft)) }
    if !own.isEmpty { operands.append(separated(connective, of: own, for: &draft)) }
    return draft.addGate(connective, of: operands)
  }

  private mutating func reference(to input: Literal, in draft: inout Part.Draft) -> Part.Draft.Reference {
    if let place = places[input.node] { return place.negated(input.isNegated) }
    let place =
      isModule[input.node]
      ? draft.addVariable(.module(Int(partOf[input.node]))).negated(isTrueAtRest[input.node])
      : draft.addVariable(.event(input.node - 1))
    places[input.node] = place
    return place.negated(input.isNegated)
  }

  /// The inputs of a module, those together that share inner gates or variables.
  private mutating func independentGroups(of inputs: [Literal]) -> [[Literal]] {
    var groups = UnionFind(count: inputs.count)
    for (index, input) in inputs.enumerated() {
      var waiting = [input.node]
      while let node = waiting.popLast() {
        if owners[node] >= 0 {
          groups.unite(Int(owners[node]), index)
          continue
        }
        owners[node] = Int32(index)
        if isInner(node) { waiting.append(contentsOf: circuit.inputs(of: node).map(\.node)) }
      }
    }
    var places: [Int: Int] = [:]
    var grouped: [[Literal]] = []
    for (index, input) in inputs.enumerated() {
      let root = groups.root(of: index)
      if let place = places[root] {
        grouped[place].append(input)
      } else {
        places[root] = grouped.count
        grouped.append([input])
      }
    }
    return grouped
  }
}

/// Sets that can be united (Galler & Fischer, 1964).
struct UnionFind {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  mutating func root(of element: Int) -> Int {
    var element = element
    while parents[element] != element {
      parents[element] = parents[parents[element]]
      element = parents[element]
    }
    return element
  }

  mutating func unite(_ some: Int, _ other: Int) { parents[root(of: other)] = root(of: some) }
}
