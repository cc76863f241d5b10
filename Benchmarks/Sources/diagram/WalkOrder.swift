import FaultTrees

/// A static order of a tree's events, found by a walk from the top, depth first, on the formula as it is written: the
/// walks differ by which input of a gate they take first.
enum WalkOrder: String, CaseIterable {
  case written
  case eventsFirst = "events-first"
  case lightFirst = "light-first"
  case heavyFirst = "heavy-first"
  case sharedFirst = "shared-first"

  /// The events below the top.
  func events(of tree: FaultTree, gates: [Int]) -> [Int] {
    let keys = keys(of: tree, gates: gates)
    var isMet: Set<FaultTree.Node> = []
    var events: [Int] = []
    var waiting = [tree.top]
    while let node = waiting.popLast() {
      guard isMet.insert(node).inserted else { continue }
      switch node {
      case .constant: break
      case .event(let event): events.append(event)
      case .gate(let gate):
        var inputs = Array(tree.inputs(of: gate))
        if let keys { inputs.sort { keys($0) < keys($1) } }
        waiting.append(contentsOf: inputs.reversed())
      }
    }
    return events
  }

  /// What the inputs of a gate are sorted by, if they are.
  private func keys(of tree: FaultTree, gates: [Int]) -> ((FaultTree.Node) -> Double)? {
    switch self {
    case .written: return nil
    case .eventsFirst: return { if case .gate = $0 { 1 } else { 0 } }
    case .lightFirst, .heavyFirst:
      var weights = [Double](repeating: 1, count: tree.gateCount)
      let weight = { (node: FaultTree.Node) in if case .gate(let gate) = node { weights[gate] } else { 1.0 } }
      for gate in gates { weights[gate] = tree.inputs(of: gate).reduce(0) { $0 + weight($1) } }
      let result = weights
      let sign: Double = self == .lightFirst ? 1 : -1
      return { if case .gate(let gate) = $0 { sign * result[gate] } else { sign } }
    case .sharedFirst:
      var references: [FaultTree.Node: Double] = [:]
      for gate in gates { for input in tree.inputs(of: gate) { references[input, default: 0] += 1 } }
      let result = references
      return { -(result[$0] ?? 0) }
    }
  }
}

extension FaultTree {
  /// The gates below the top, each after its inputs.
  var gatesBottomUp: [Int] {
    var isMet = [Bool](repeating: false, count: gateCount)
    var gates: [Int] = []
    var waiting: [(node: Node, isDone: Bool)] = [(top, false)]
    while let (node, isDone) = waiting.popLast() {
      guard case .gate(let gate) = node else { continue }
      if isDone {
        gates.append(gate)
      } else if !isMet[gate] {
        isMet[gate] = true
        waiting.append((node, true))
        waiting.append(contentsOf: inputs(of: gate).reversed().map { ($0, false) })
      }
    }
    return gates
  }
}
