import RootCause

extension CausesView {
  /// Shows what has become of every node and line in a world.
  func show(_ world: World, in diagram: inout Diagram) {
    let breaks = Dictionary(world.firstBreaks.map { ($0.place, $0.reason) }, uniquingKeysWith: { first, _ in first })
    for index in diagram.nodes.indices {
      let id = diagram.nodes[index].id
      if let plate = plates[id] {
        show(world, plate, breaks[plate.target], in: &diagram.nodes[index])
      } else if diagram.nodes[index].form == .factor {
        show(world, Factor.ID(id), in: &diagram.nodes[index])
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
        let fate = fate(state(of: flows[index], in: world), before: state(of: flows[index], in: counterfactuals.actual))
      else { continue }
      // A line that something comes along is drawn as lines are.
      guard fate != .comesAbout else { continue }
      diagram.lines[index].notation.append(fate)
      if fate == .averted, diagram.lines[index].ending == .arrow { diagram.lines[index].ending = .hollowArrow }
    }
  }

  private func show(_ world: World, _ id: Factor.ID, in node: inout Diagram.Node) {
    if world.interventions.contains(.remove(id)) {
      node.notation.append(.removed)
      return
    }
    if world.interventions.contains(.assume(id)) { node.notation.append(.assumed) }
    guard let state = world.state(of: id), let actual = counterfactuals.actual.state(of: id) else { return }
    guard let fate = fate(state, before: actual) else { return }
    node.notation.append(fate)
    if case .undetermined(let questions) = state { node.finding = questions.inWords }
  }

  private func show(_ world: World, _ plate: Plate, _ reason: Break.Reason?, in node: inout Diagram.Node) {
    guard let state = world.state(of: plate.control) else { return }
    // What was not put in place works because what it failed for is gone.
    let isPutInPlace = world.interventions.contains(.putInPlace(plate.control))
    if case .stopped(let controls) = reason, controls.contains(plate.control) {
      node.notation.append(isPutInPlace ? .applied : .holds)
      node.finding = isPutInPlace ? "broken here" : "holds here; broken here"
      return
    }
    switch state {
    case .works where world.tooLate.contains(where: { $0.control == plate.control && $0.target == plate.target }):
      node.finding = "works, too late to act"
    case .works where counterfactuals.actual.state(of: plate.control) == .works: node.finding = "worked"
    case .works:
      node.notation.append(isPutInPlace ? .applied : .holds)
      node.finding = "\(isPutInPlace ? "works" : "holds here"); nothing to break"
    case .undetermined(let questions):
      // That it is not known whether it worked stands on its plate already.
      if questions.value.map(\.unknown) != [.control(plate.control)] { node.finding = questions.inWords }
    case .doesNotWork:
      guard world.interventions.contains(.takeAway(plate.control)) else { return }
      node.notation.append(.takenAway)
      node.finding = "taken away"
    }
  }
}

extension [Notation] {
  /// What has become of a line, if it says so.
  fileprivate var fate: Notation? { first { $0 == .averted || $0 == .undetermined } }
}

/// What a state is to be shown as, where it is not as it was.
private func fate(_ state: State, before: State) -> Notation? {
  switch state {
  case .occurs: return before == .doesNotOccur ? .comesAbout : nil
  case .doesNotOccur: return .averted
  case .undetermined:
    // What was open already is drawn as recorded, with its dashed border.
    if case .undetermined = before { return nil }
    return .undetermined
  }
}
