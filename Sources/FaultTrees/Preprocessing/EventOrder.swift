/// A static order of a circuit's events, found by a walk from the top, depth first: events stand in the order in which
/// they are met. The walks differ by which input of a gate they take first.
enum EventOrder: CaseIterable {
  /// As the inputs were written.
  case written
  /// Events before gates.
  case eventsFirst
  /// The inputs with the least below them first.
  case lightestFirst
  /// The inputs with the most below them first.
  case heaviestFirst
  /// The inputs first that most gates refer to.
  case mostSharedFirst

  /// The events that the top depends on. O(gates + inputs · log inputs)
  func events(of circuit: Circuit) -> [Int] {
    let keys = keys(of: circuit)
    var isMet = [Bool](repeating: false, count: circuit.nodeCount)
    var events: [Int] = []
    var waiting = [circuit.top.node]
    while let node = waiting.popLast() {
      if isMet[node] { continue }
      isMet[node] = true
      if circuit.isGate(node) {
        var inputs = circuit.inputs(of: node).map(\.node).filter { !isMet[$0] }
        if let keys { inputs.sort { keys[$0] < keys[$1] } }
        waiting.append(contentsOf: inputs.reversed())
      } else if node > 0 {
        events.append(node - 1)
      }
    }
    return events
  }

  /// What the inputs of a gate are sorted by, if they are.
  private func keys(of circuit: Circuit) -> [Double]? {
    switch self {
    case .written: nil
    case .eventsFirst: (0..<circuit.nodeCount).map { circuit.isGate($0) ? 1 : 0 }
    case .lightestFirst: circuit.weights
    case .heaviestFirst: circuit.weights.map { -$0 }
    case .mostSharedFirst: circuit.references.map { -Double($0) }
    }
  }
}

extension Circuit {
  /// How many events there would be below each node, were nothing shared. O(gates + inputs)
  var weights: [Double] {
    var weights = [Double](repeating: 1, count: nodeCount)
    for node in gateNodes { weights[node] = inputs(of: node).reduce(0) { $0 + weights[$1.node] } }
    return weights
  }
}
