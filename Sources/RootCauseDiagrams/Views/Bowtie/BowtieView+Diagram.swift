import RootCause

extension BowtieView {
  /// The picture, of the incident as it was or of a world.
  func diagram(in world: World?) -> Diagram {
    let fates = world.map { Fates(in: $0, of: counterfactuals) }
    let premise = Premise(on: counterfactuals.whatMatters)
    var title = Diagram.TitleBlock(
      of: investigation, premise: world.map(premise.words(for:)) ?? plainPremise)
    title.longestPremise = premise.longest(in: counterfactuals)
    var diagram = Diagram(view: "bowtie", title: title, direction: .right)
    guard !knots.isEmpty else {
      diagram.showNothing(
        "No bow tie yet: no factor is of the kind outcome or impact, so nothing stands in the middle.")
      return diagram
    }
    diagram.layers = layers
    let verdicts = world == nil ? PlateVerdicts(counterfactuals) : nil
    draw(fates, verdicts, in: &diagram)
    drawHazard(in: &diagram)
    drawLines(world ?? counterfactuals.actual, in: &diagram)
    drawReasons(world ?? counterfactuals.actual, fates, in: &diagram)
    close(&diagram)
    diagram.legendRoom = Fates.legendRoom(diagram.legend, in: investigation, hasPlates: drawn.contains(where: isPlate))
    diagram.notes = notes
    if let verdicts, drawn.contains(where: isPlate) { diagram.notes += verdicts.notes }
    return diagram
  }

  var investigation: Investigation { counterfactuals.investigation }

  private var plainPremise: String {
    drawn.contains(where: isPlate)
      ? "As it happened; each plate says what its control alone would have done" : "As it happened"
  }

  private func draw(_ fates: Fates?, _ verdicts: PlateVerdicts?, in diagram: inout Diagram) {
    for number in drawn {
      var node = node(number)
      if needed?.contains(number) == true { node.notation.append(.decidesAlone) }
      if let remark = gap(before: number) { node.remarks.append(remark) }
      if let plate = causes.plates[nodes[number].id] {
        fates?.say(on: &node, plate.control, stopping: plate.target)
        verdicts?.say(on: &node, plate.control)
      } else if let members = groups[number] {
        fates?.say(on: &node, members.map { Factor.ID(nodes[$0].id) })
      } else {
        fates?.say(on: &node, Factor.ID(node.id))
      }
      diagram.nodes.append(node)
    }
  }

  /// Draws the hazard above the knot, where there is one knot and the controls name one hazard.
  private func drawHazard(in diagram: inout Diagram) {
    let controls = drawn.compactMap { causes.plates[nodes[$0].id]?.control }.compactMap { investigation[$0] }
    let hazards = Set(controls.compactMap(\.hazard).map { $0.plain() }.filter { !$0.isEmpty })
    guard let hazard = hazards.first, hazards.count == 1, knots.count == 1 else { return }
    var node = Diagram.Node("hazard#1", .factor, hazard, name: "hazard", notation: [.hazard])
    node.caption = "hazard"
    diagram.nodes.append(node)
    let knot = nodes[knots[0]].id
    diagram.lines.append(Diagram.Line(node.id, knot, ending: .open, notation: [.hazard]))
    diagram.layers.append([node.id, knot])
  }

  private func drawLines(_ world: World, in diagram: inout Diagram) {
    let states = comingAlong(world)
    let before = comingAlong(counterfactuals.actual)
    for from in drawn {
      for to in flow.ends(of: from) {
        let passages = (groups[from] ?? [from]).compactMap { flow.passage($0, to) }
        append(from, to, .any(passages.map { states[$0] }), .any(passages.map { before[$0] }), in: &diagram)
      }
      for line in sideLines where line.from == from {
        let id = Factor.ID(nodes[from].id)
        let state = (world.state(of: id) ?? .occurs, counterfactuals.actual.state(of: id) ?? .occurs)
        append(from, line.to, state.0, state.1, in: &diagram)
      }
    }
  }

  private func append(_ from: Int, _ to: Int, _ state: State, _ before: State, in diagram: inout Diagram) {
    var line = Diagram.Line(node(from).id, nodes[to].id)
    let fate = Notation.fate(state, before: before)
    if let fate, fate != .comesAbout { line.notation.append(fate) }
    if fate == .averted { line.ending = .hollowArrow }
    diagram.lines.append(line)
  }

  /// Whether anything comes along each passage in a world. Linear.
  private func comingAlong(_ world: World) -> [State] {
    var states: [State] = []
    states.reserveCapacity(flow.passages.count)
    for passage in flow.passages {
      switch passage {
      case .line(let line): states.append(causes.state(of: causes.flows[line], in: world))
      case .both(let first, let second): states.append(.all([states[first], states[second]]))
      case .either(let first, let second): states.append(.any([states[first], states[second]]))
      }
    }
    return states
  }

  /// Draws why controls did not hold, at the first plate of each.
  private func drawReasons(_ world: World, _ fates: Fates?, in diagram: inout Diagram) {
    var explained: Set<Control.ID> = []
    for number in drawn {
      guard let plate = causes.plates[nodes[number].id], explained.insert(plate.control).inserted,
        let control = investigation[plate.control]
      else { continue }
      let reasons = Reasons(
        of: control, at: nodes[number].id, in: investigation, world: world, actual: counterfactuals.actual, fates: fates
      )
      diagram.nodes += reasons.nodes
      diagram.lines += reasons.lines
      if !reasons.nodes.isEmpty { diagram.layers.append([nodes[number].id] + reasons.nodes.map(\.id)) }
    }
  }

  /// Ends each line according to what it meets.
  private func close(_ diagram: inout Diagram) {
    let shapes = Dictionary(
      diagram.nodes.lazy.filter { $0.form == .plate }.map { ($0.id, $0.style.shape) },
      uniquingKeysWith: { first, _ in first })
    for index in diagram.lines.indices where !diagram.lines[index].notation.contains(.whyFailed) {
      guard let shape = shapes[diagram.lines[index].to] else { continue }
      diagram.lines[index].ending = shape == .closedPlate ? .bar : .open
    }
  }

  private var layers: [[Diagram.Node.ID]] {
    let first = knots.filter { !followers.contains($0) }
    let last = consequences.filter { flow.ends(of: $0).isEmpty }
    let start = threats.filter(Set(drawn).contains).map { node($0).id }
    return ([start] + [first, last].map { $0.map { nodes[$0].id } }).filter { $0.count > 1 }
  }

  private var notes: [String] {
    var notes: [String] = []
    if investigation.factors(of: .outcome).isEmpty {
      notes.append("No factor is of the kind outcome; the impacts stand in the middle in its place.")
    }
    if !groups.isEmpty { notes.append("Threats that lead on in the same way are drawn as one box.") }
    if needed == nil { notes.append("Too many threats to say which of them were needed.") }
    if threats.isEmpty { notes.append("No threats: nothing is recorded that the outcome came from.") }
    if consequences.isEmpty {
      notes.append("No consequences: no factor of the kind impact is recorded that the outcome led to.")
    }
    let controls = Set(drawn.compactMap { causes.plates[nodes[$0].id]?.control })
    let absent = investigation.controls.filter { !controls.contains($0.id) }.map(\.id.rawValue)
    if investigation.controls.isEmpty {
      notes.append("No controls are recorded: nothing stands in the way on either side.")
    } else if !absent.isEmpty {
      notes.append("Controls not drawn, because they stop nothing on these ways: \(absent.joined(separator: ", ")).")
    }
    let beside = investigation.factors(of: .impact).filter { impact in
      causes.kept.contains(impact.id) && !drawn.contains { nodes[$0].id == impact.id.rawValue }
    }
    if !beside.isEmpty {
      notes.append(
        "Impacts not drawn, because no outcome leads to them: \(beside.map(\.id.rawValue).joined(separator: ", ")).")
    }
    return notes
  }
}
