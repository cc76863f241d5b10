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
    let premise = premise(world.interventions, outcomes(of: world))
    var diagram = frame(premise: premise, direction: direction)
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
    diagram.legendRoom = diagram.legend.count + mostFates
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
      case .plate, .factor, .heading: break
      }
    }
  }

  /// How many entries of the legend, at most, say what has become of something; verdicts take two.
  private var mostFates: Int {
    var fates: Set<Notation> = [.removed, .assumed, .averted, .undetermined]
    if !plates.isEmpty { fates.formUnion([.applied, .takenAway]) }
    if investigation.controls.contains(where: { $0.whyFailed != nil }) { fates.insert(.holds) }
    if kept.contains(where: { investigation[$0]?.certainty == .refuted }) { fates.insert(.comesAbout) }
    return fates.count
  }

  private var plainPremise: String {
    plates.isEmpty ? "As it happened" : "As it happened; each plate says what its control alone would have done"
  }

  private func premise(_ interventions: [Intervention], _ outcomes: String) -> String {
    "What if: \(interventions.map(\.inWords).joined(separator: ", ")) — \(outcomes)"
  }

  /// A premise as long as any that is likely to be asked for: with every control in place, or with everything pointed out.
  private var longestPremise: String {
    let unknowns = counterfactuals.unknowns.map(\.description).joined(separator: ", ")
    let fates = ["would still have happened", "depends on \(unknowns)"]
    let longest = fates.max { $0.count < $1.count } ?? ""
    let whatIf = premise(
      investigation.controls.map { .putInPlace($0.id) },
      targets.map { "“\($0.id)” \(longest)" }.joined(separator: ", "))
    let pointedOut = plainPremise + longestEmphasis
    return whatIf.count > pointedOut.count ? whatIf : pointedOut
  }

  /// The outcomes, or where there are none, the impacts.
  var targets: [Factor] { counterfactuals.whatMatters.compactMap { investigation[$0] } }

  /// What has become of what matters in a world.
  private func outcomes(of world: World) -> String {
    guard !targets.isEmpty else { return "no outcome is recorded" }
    return targets.map { target in
      switch world.state(of: target.id) {
      case .doesNotOccur: "“\(target.id)” would not have happened"
      case .undetermined(let questions): "“\(target.id)” \(questions.inWords)"
      case .occurs, nil: "“\(target.id)” would still have happened"
      }
    }.joined(separator: ", ")
  }

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

extension Intervention {
  /// The change in a few words.
  fileprivate var inWords: String {
    switch self {
    case .putInPlace(let id): "\(id) in place"
    case .takeAway(let id): "\(id) taken away"
    case .remove(let id): "without \(id)"
    case .assume(let id): "assuming \(id)"
    case .settle(let unknown, let value): value ? "\(unknown) is so" : "\(unknown) is not so"
    }
  }
}
