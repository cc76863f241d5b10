import RootCause

extension CausesView {
  /// The picture of the incident as it was, with what each control alone would have changed.
  func diagram(direction: Diagram.Direction, pointingOut emphasis: Diagram.Emphasis) -> Diagram {
    var diagram = frame(premise: plainPremise, direction: direction)
    showLines(counterfactuals.actual, in: &diagram)
    let verdicts = PlateVerdicts(counterfactuals)
    for index in diagram.nodes.indices {
      guard let plate = plates[diagram.nodes[index].id] else { continue }
      verdicts.say(on: &diagram.nodes[index], plate.control)
    }
    if !plates.isEmpty { diagram.notes += verdicts.notes }
    pointOut(emphasis, in: &diagram)
    close(&diagram)
    return diagram
  }

  /// The picture of the world that some interventions would have made, laid out as the one of the incident as it was.
  func diagram(
    whatIf interventions: [Intervention], direction: Diagram.Direction
  ) throws(CounterfactualError) -> Diagram {
    let world = try counterfactuals.world(given: interventions)
    let premise = Premise(on: counterfactuals.whatMatters)
    var diagram = frame(premise: premise.words(for: world), direction: direction)
    show(world, in: &diagram)
    close(&diagram)
    return diagram
  }

  private func frame(premise: String, direction: Diagram.Direction) -> Diagram {
    var title = Diagram.TitleBlock(of: investigation, premise: premise)
    title.longestPremise = longestPremise
    var diagram = Diagram(view: "causes", title: title, direction: direction)
    diagram.nodes = nodes
    diagram.lines = lines
    diagram.legendRoom = Fates.legendRoom(diagram.legend, in: investigation, hasPlates: !plates.isEmpty)
    diagram.notes = notes
    if investigation.factors.isEmpty {
      diagram.showNothing(
        "Nothing to draw yet: there are no factors. A list of answers under “whys” is enough to begin.")
    }
    return diagram
  }

  /// Ends each line according to what it meets: a closed plate stops it, it runs through an open one and into a gate.
  private func close(_ diagram: inout Diagram) {
    let nodes = Dictionary(diagram.nodes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for index in diagram.lines.indices {
      let line = diagram.lines[index]
      guard let node = nodes[line.to], !line.notation.contains(.contributes) else { continue }
      switch node.form {
      case .plate where !line.notation.contains(.whyFailed):
        diagram.lines[index].ending = node.style.shape == .closedPlate ? .bar : .open
      case .gate: diagram.lines[index].ending = .open
      case .plate, .factor, .heading, .stub, .table, .bar: break
      }
    }
  }

  private var plainPremise: String {
    plates.isEmpty ? "As it happened" : "As it happened; each plate says what its control alone would have done"
  }

  /// A premise as long as any that is likely to be asked for: with every control in place, or with everything pointed out.
  private var longestPremise: String {
    let whatIf = Premise(on: counterfactuals.whatMatters).longest(in: counterfactuals)
    let pointedOut = plainPremise + longestEmphasis
    return whatIf.count > pointedOut.count ? whatIf : pointedOut
  }

  /// The outcomes, or where there are none, the impacts.
  var targets: [Factor] { counterfactuals.whatMatters.compactMap { investigation[$0] } }

  /// What the picture leaves out or lacks.
  private var notes: [String] {
    var notes: [String] = []
    if investigation.factors(of: .outcome, .impact).isEmpty, !investigation.factors.isEmpty {
      notes.append("No factor is of the kind outcome, so the picture does not say what must not happen again.")
    }
    let leftOut = investigation.factors.filter { !kept.contains($0.id) }.map(\.id.rawValue)
    if !leftOut.isEmpty {
      notes.append("Left out, because refuted or there only to explain what is: \(leftOut.joined(separator: ", ")).")
    }
    let drawn = Set(plates.values.map(\.control))
    let unseen = investigation.controls.filter { !$0.stops.isEmpty && !drawn.contains($0.id) }
    if !unseen.isEmpty {
      let list = unseen.map { "\($0.id) (\($0.status.rawValue))" }.joined(separator: ", ")
      notes.append("Controls left out with what they stop: \(list).")
    }
    let idle = investigation.controls.filter { $0.stops.isEmpty }.map(\.id.rawValue)
    if !idle.isEmpty {
      notes.append("Controls not drawn, because nothing says what they stop: \(idle.joined(separator: ", ")).")
    }
    return notes
  }
}
