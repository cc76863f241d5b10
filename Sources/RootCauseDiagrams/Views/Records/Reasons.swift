import RootCause

/// Why a control did not hold, drawn beside its plate: a box for each reason, copies of the factors, since the same factor
/// may stand elsewhere in the picture; circles where reasons combine.
struct Reasons {
  private(set) var nodes: [Diagram.Node] = []
  private(set) var lines: [Diagram.Line] = []

  /// - Parameters:
  ///   - plate: The plate that the reasons lead to.
  ///   - world: What the lines say: whether each reason is there.
  ///   - fates: What to say of what has become of the factors; nil to draw them as recorded.
  init(
    of control: Control, at plate: Diagram.Node.ID, in investigation: Investigation, world: World, actual: World,
    fates: Fates?
  ) {
    guard let formula = control.whyFailed else { return }
    var gates = 0
    func walk(_ formula: Formula, into target: Diagram.Node.ID, _ drawing: inout Reasons) {
      if formula.inputs.count == 1, formula.isPlainGroup { return walk(formula.inputs[0], into: target, &drawing) }
      var node: Diagram.Node
      if case .factor(let id) = formula {
        guard let factor = investigation[id] else { return }
        node = Diagram.Node(factor, id: "\(plate)/\(id)")
        node.finding = ""
        fates?.say(on: &node, id)
      } else {
        gates += 1
        node = Diagram.Node("\(plate)#\(gates)", .gate, formula.gateWords, notation: [formula.gateNotation])
        node.facts = [formula.gateMeaning]
      }
      var line = Diagram.Line(node.id, target, notation: [.whyFailed])
      line.entersFromSide = target == plate
      if node.form == .gate { line.ending = .arrow }
      if target != plate { line.ending = .open }
      let fate = Notation.fate(world.state(of: formula), before: actual.state(of: formula))
      if let fate, fate != .comesAbout { line.notation.append(fate) }
      if node.form == .gate, let fate, fate != .comesAbout { node.notation.append(fate) }
      drawing.lines.append(line)
      for input in formula.inputs { walk(input, into: node.id, &drawing) }
      // What lies behind a gate stands before it.
      if !drawing.nodes.contains(where: { $0.id == node.id }) { drawing.nodes.append(node) }
    }
    walk(formula, into: plate, &self)
  }
}
