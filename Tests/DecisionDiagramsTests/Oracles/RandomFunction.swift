import DecisionDiagrams

/// The same random function, as a diagram and as a table.
struct RandomFunction {
  var diagram: BDD
  var table: TruthTable

  init(_ diagram: BDD, _ table: TruthTable) {
    self.diagram = diagram
    self.table = table
  }

  /// A random formula over six variables.
  init(
    in forest: Forest, depth: Int, isMonotone: Bool = false, using random: inout SplitMix
  ) throws(LimitReached) {
    if depth == 0 || Int.random(in: 0..<8, using: &random) == 0 {
      let variable = Int.random(in: 0..<TruthTable.variableCount, using: &random)
      self.init(try forest.variable(variable), TruthTable(variable: variable))
      return
    }
    func part() throws(LimitReached) -> RandomFunction {
      try RandomFunction(in: forest, depth: depth - 1, isMonotone: isMonotone, using: &random)
    }
    let a = try part()
    switch Int.random(in: 0..<(isMonotone ? 3 : 6), using: &random) {
    case 0:
      let b = try part()
      self.init(try a.diagram.and(b.diagram), TruthTable(bits: a.table.bits & b.table.bits))
    case 1:
      let b = try part()
      self.init(try a.diagram.or(b.diagram), TruthTable(bits: a.table.bits | b.table.bits))
    case 2:
      let others = [a, try part(), try part(), try part()]
      let threshold = Int.random(in: 0...5, using: &random)
      self.init(
        try forest.atLeast(threshold, of: others.map(\.diagram)),
        TruthTable { assignment in others.count { $0.table[assignment] } >= threshold })
    case 3:
      let b = try part()
      self.init(try a.diagram.exclusiveOr(b.diagram), TruthTable(bits: a.table.bits ^ b.table.bits))
    case 4:
      self.init(try a.diagram.not(), TruthTable(bits: ~a.table.bits))
    default:
      let b = try part()
      let c = try part()
      self.init(
        try a.diagram.choose(then: b.diagram, otherwise: c.diagram),
        TruthTable(bits: a.table.bits & b.table.bits | ~a.table.bits & c.table.bits))
    }
  }
}

extension Forest {
  /// Six variables in a random order.
  static func random(using random: inout SplitMix) -> Forest {
    Forest(order: (0..<TruthTable.variableCount).shuffled(using: &random))
  }
}

extension BDD {
  /// What the diagram says for every assignment.
  var table: TruthTable { TruthTable { assignment in evaluate { assignment >> $0 & 1 == 1 } } }
}
