internal import DecisionDiagrams

extension Part {
  /// The module of a part that is a variable, or all or any of some variables.
  var simpleModule: Module? {
    var diagram = FlatDiagram(terminal: true)
    var order: [Int]
    switch circuit.gates.count {
    case _ where circuit.top.isConstant:
      order = []
      diagram = FlatDiagram(terminal: circuit.top == .true)
    case _ where !circuit.isGate(circuit.top.node):
      order = [circuit.top.node - 1]
      diagram.append(level: 0, low: 0, high: 1)
    case 1 where circuit.isMonotone && circuit.gates[0].connective == .and:
      order = circuit.inputs.map { $0.node - 1 }
      for level in order.indices.reversed() { diagram.append(level: UInt32(level), low: 0, high: Int32(diagram.root)) }
    case 1 where circuit.isMonotone && circuit.gates[0].connective == .or:
      order = circuit.inputs.map { $0.node - 1 }
      diagram = FlatDiagram(terminal: false)
      for level in order.indices.reversed() { diagram.append(level: UInt32(level), low: Int32(diagram.root), high: 1) }
    default:
      return nil
    }
    return Module(variables: order.map { variables[$0] }, diagram: diagram, isMonotone: true, function: nil)
  }
}
