internal import DecisionDiagrams

extension Part {
  /// Solves the part.
  func module(limits: Limits) throws(LimitReached) -> Module {
    if let module = simpleModule { return module }
    let order = EventOrder.mostSharedFirst.events(of: circuit)
    var levels = [Int](repeating: 0, count: circuit.eventCount)
    for (level, event) in order.enumerated() { levels[event] = level }
    let forest = Forest(variableCount: order.count, limits: limits)
    let function = try circuit.diagram(in: forest, variables: levels)
    let diagram = try function.flattened()
    return Module(
      variables: order.map { variables[$0] }, diagram: diagram, isMonotone: circuit.isMonotone,
      function: diagram.nodes.count > 4000 ? function : nil)
  }

  /// The module of a part that is a variable, or all or any of some variables.
  private var simpleModule: Module? {
    var diagram = FlatDiagram(terminal: true)
    var order: [Int]
    switch circuit.gates.count {
    case 0:
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
