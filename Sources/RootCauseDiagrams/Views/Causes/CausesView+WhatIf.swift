import RootCause

extension CausesView {
  /// Shows what has become of every node and line in a world.
  func show(_ world: World, in diagram: inout Diagram) {
    let fates = Fates(in: world, of: counterfactuals)
    for index in diagram.nodes.indices {
      let id = diagram.nodes[index].id
      if let plate = plates[id] {
        fates.say(on: &diagram.nodes[index], plate.control, stopping: plate.target)
      } else if diagram.nodes[index].form == .factor {
        fates.say(on: &diagram.nodes[index], Factor.ID(id))
      }
    }
    showLines(world, in: &diagram)
    let states = Dictionary(
      zip(diagram.lines, flows).compactMap { line, _ in (line.from, line.notation.fate) },
      uniquingKeysWith: { first, _ in first })
    for index in diagram.nodes.indices where diagram.nodes[index].form == .gate {
      if let fate = states[diagram.nodes[index].id] ?? nil { diagram.nodes[index].notation.append(fate) }
    }
  }

  /// Shows along which lines nothing comes in a world.
  func showLines(_ world: World, in diagram: inout Diagram) {
    for index in diagram.lines.indices {
      guard
        let fate = Notation.fate(
          state(of: flows[index], in: world), before: state(of: flows[index], in: counterfactuals.actual))
      else { continue }
      // A line that something comes along is drawn as lines are.
      guard fate != .comesAbout else { continue }
      diagram.lines[index].notation.append(fate)
      if fate == .averted, diagram.lines[index].ending == .arrow { diagram.lines[index].ending = .hollowArrow }
    }
  }
}

extension [Notation] {
  /// What has become of a line, if it says so.
  fileprivate var fate: Notation? { first { $0 == .averted || $0 == .undetermined } }
}
