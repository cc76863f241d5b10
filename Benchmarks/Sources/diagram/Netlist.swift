import FaultTrees

extension FaultTree {
  /// The formula below the top as peers read it: a line with the order of the events, one for each gate, each after its
  /// inputs, and one for the top.
  func netlist(order: [Int], gates: [Int]) -> String {
    var text = "order " + order.map(String.init).joined(separator: " ") + "\n"
    for gate in gates {
      let connective =
        switch connective(of: gate) {
        case .and: "and"
        case .or: "or"
        case .exclusiveOr: "xor"
        case .not: "not"
        case .atLeast(let threshold): String(threshold)
        }
      text += "g\(gate) \(connective) " + inputs(of: gate).map(\.name).joined(separator: " ") + "\n"
    }
    return text + "top \(top.name)\n"
  }
}

extension FaultTree.Node {
  fileprivate var name: String {
    switch self {
    case .constant(let value): value ? "true" : "false"
    case .event(let event): "e\(event)"
    case .gate(let gate): "g\(gate)"
    }
  }
}
