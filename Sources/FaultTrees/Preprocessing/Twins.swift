internal import DecisionDiagrams

extension Circuit {
  /// The circuit with nodes joined that always occur together: where *a* and *b* are inputs of the same gates, two or
  /// more, and all of those are of one kind, a gate of that kind made of *a* and *b* takes their place.
  ///
  /// What was joined may be a module then: one variable instead of several.
  ///
  /// - Complexity: O(gates + inputs), expected
  func withTwinsJoined(check: inout TimeCheck) throws(LimitReached) -> Circuit {
    let twins = try Twins(in: self, check: &check)
    if twins.isEmpty { return self }
    return try rebuilt(check: &check) { node, rebuilding in
      var joined: [Int32: [Literal]] = [:]
      for input in inputs(of: node) {
        if let group = twins.group(of: input.node) { joined[group, default: []].append(rebuilding.literal(input)) }
      }
      var rewritten: [Literal] = []
      for input in inputs(of: node) {
        if let group = twins.group(of: input.node) {
          // The first of the group stands for all of them.
          if let members = joined.removeValue(forKey: group) {
            rewritten.append(rebuilding.builder.gate(gate(node).connective, of: members))
          }
        } else {
          rewritten.append(rebuilding.literal(input))
        }
      }
      return rewritten
    }
  }
}

/// Which nodes of a circuit are inputs of just the same gates, in the same way.
private struct Twins {
  private var groups: [Int32]
  let isEmpty: Bool

  func group(of node: Int) -> Int32? { groups[node] < 0 ? nil : groups[node] }

  init(in circuit: Circuit, check: inout TimeCheck) throws(LimitReached) {
    let uses = try Uses(in: circuit, check: &check)
    groups = [Int32](repeating: -1, count: circuit.nodeCount)
    var firstBySignature: [UInt64: Int] = [:]
    var isEmpty = true
    for node in 1..<circuit.nodeCount where uses.areJoinable(node) {
      try check.step()
      let first = firstBySignature[uses.signature(of: node), default: node]
      firstBySignature[uses.signature(of: node)] = first
      guard first != node, uses[first].elementsEqual(uses[node]) else { continue }
      groups[first] = Int32(first)
      groups[node] = Int32(first)
      isEmpty = false
    }
    self.isEmpty = isEmpty
  }
}

/// In which gates each node is an input, and in what way.
private struct Uses {
  private var starts: [Int32]
  /// The gate, doubled; one more if by De Morgan's laws the node is an input of a gate of the other kind.
  private var uses: [UInt32]
  private var isJoinable: [Bool]

  init(in circuit: Circuit, check: inout TimeCheck) throws(LimitReached) {
    let references = circuit.references
    starts = [Int32](repeating: 0, count: circuit.nodeCount + 1)
    isJoinable = references.map { $0 > 1 }
    isJoinable[circuit.top.node] = false
    for node in 0..<circuit.nodeCount {
      starts[node + 1] = starts[node] + references[node]
    }
    var next = starts
    uses = [UInt32](repeating: 0, count: Int(starts[circuit.nodeCount]))
    var kinds = [Circuit.Connective?](repeating: nil, count: circuit.nodeCount)
    for gate in circuit.gateNodes where references[gate] > 0 {
      try check.step()
      for input in circuit.inputs(of: gate) {
        let kind = circuit.gate(gate).connective.kind(ofInputNegated: input.isNegated)
        if kind == nil || (kinds[input.node] ?? kind) != kind { isJoinable[input.node] = false }
        kinds[input.node] = kind
        uses[Int(next[input.node])] = UInt32(gate) << 1 | (input.isNegated ? 1 : 0)
        next[input.node] += 1
      }
    }
  }

  func areJoinable(_ node: Int) -> Bool { isJoinable[node] }

  subscript(node: Int) -> ArraySlice<UInt32> { uses[Int(starts[node])..<Int(starts[node + 1])] }

  func signature(of node: Int) -> UInt64 {
    self[node].reduce(0) { (($0 ^ UInt64($1)) &* 0x9E37_79B9_7F4A_7C15) ^ ($0 >> 29) }
  }
}

extension Circuit.Connective {
  /// Of what kind a gate made of some inputs has to be to take their place; nil if there is none.
  fileprivate func kind(ofInputNegated isNegated: Bool) -> Circuit.Connective? {
    switch self {
    case .and: isNegated ? .or : .and
    case .or: isNegated ? .and : .or
    case .exclusiveOr: .exclusiveOr
    case .atLeast: nil
    }
  }
}
