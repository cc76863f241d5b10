import RootCause

/// Builds the barriers view: rows of plates from hazards to targets.
struct BarriersView {
  private let investigation: Investigation
  private let counterfactuals: Counterfactuals
  /// The world shown, the actual one where none is asked for.
  private let world: World
  private let fates: Fates?
  /// Nil where a world is shown.
  private let verdicts: PlateVerdicts?
  private let rows: BarrierRows
  /// Where the world shown is cut.
  private let cuts: Set<Control.Target>
  private var taken = TakenNames()
  private var hazardOfEnd: [BarrierRows.End: Diagram.Node.ID] = [:]
  /// The plate of each control as it is drawn, to be drawn again in other rows.
  private var plates: [Control.ID: Diagram.Node] = [:]
  private var hazards: [Diagram.Node.ID] = []
  /// The plates that stand at the same place of their rows, each after the reasons why its control did not hold.
  private var columns: [[Diagram.Node.ID]] = []
  private var targets: [Diagram.Node.ID] = []
  private(set) var diagram: Diagram

  /// - Parameter world: What to show of what has become of them; nil for the incident as it was.
  init(of counterfactuals: Counterfactuals, in world: World?) {
    self.counterfactuals = counterfactuals
    investigation = counterfactuals.investigation
    self.world = world ?? counterfactuals.actual
    fates = world.map { Fates(in: $0, of: counterfactuals) }
    cuts = Set(self.world.firstBreaks.map(\.place))
    verdicts = world == nil ? PlateVerdicts(counterfactuals) : nil
    rows = BarrierRows(of: investigation)
    let premise = Premise(on: counterfactuals.whatMatters)
    var title = Diagram.TitleBlock(
      of: investigation,
      premise: world.map(premise.words(for:))
        ?? "The controls as they stood; each plate says what its control alone would have done")
    title.longestPremise = premise.longest(in: counterfactuals)
    diagram = Diagram(view: "barriers", title: title, direction: .right)
    for row in rows.rows { draw(row) }
    for column in [hazards] + columns + [targets] { line(up: column) }
    showGaps()
    diagram.legendRoom = Fates.legendRoom(diagram.legend, in: investigation, hasPlates: !rows.rows.isEmpty)
  }

  /// Puts nodes into one layer, in their order: a hidden line beside one that is drawn would push it aside.
  private mutating func line(up nodes: [Diagram.Node.ID]) {
    guard nodes.count > 1 else { return }
    diagram.layers.append(nodes)
    let joined = Set(diagram.lines.map { [$0.from, $0.to] })
    for (one, next) in zip(nodes, nodes.dropFirst()) where !joined.contains([one, next]) {
      var line = Diagram.Line(one, next, ending: .open)
      line.isHidden = true
      diagram.lines.append(line)
    }
  }

  private mutating func draw(_ row: BarrierRows.Row) {
    let hazard = drawHazard(row.hazard)
    var plates: [Diagram.Node] = []
    for (column, control) in row.controls.enumerated() {
      plates.append(drawPlate(control, in: column, after: plates.last?.id ?? hazard))
    }
    let target = drawTarget(row)
    let states = row.controls.map { passing($0) }
    var last = hazard
    for (index, plate) in plates.enumerated() {
      let state = index == 0 ? arriving(row.hazard) : states[index - 1]
      let isClosed = plate.style.shape == .closedPlate
      append(last, plate.id, isClosed ? .bar : .open, state)
      last = plate.id
    }
    var state = states.last ?? (.occurs, .occurs)
    let reached = fate(of: ends(of: row))
    state = (.all([state.now, reached.now]), .all([state.before, reached.before]))
    append(last, target, Notation.fate(state.now, before: state.before) == .averted ? .hollowArrow : .arrow, state)
  }

  /// Whether something happens in the world shown, and whether it did.
  private typealias Fate = (now: State, before: State)

  private mutating func append(
    _ from: Diagram.Node.ID, _ to: Diagram.Node.ID, _ ending: Diagram.Line.Ending, _ fate: Fate
  ) {
    var line = Diagram.Line(from, to, ending: ending)
    line.isStraight = true
    if let notation = Notation.fate(fate.now, before: fate.before), notation != .comesAbout {
      line.notation.append(notation)
    }
    diagram.lines.append(line)
  }

  /// - Parameter last: What stands before it in its row.
  private mutating func drawPlate(_ control: Control, in column: Int, after last: Diagram.Node.ID) -> Diagram.Node {
    let isFirst = plates[control.id] == nil
    var node = plates[control.id] ?? plate(of: control)
    plates[control.id] = node
    node.id = taken.unique(control.id.rawValue, separator: "@")
    diagram.nodes.append(node)
    if column == columns.count { columns.append([]) }
    if isFirst {
      let reasons = Reasons(
        of: control, at: node.id, in: investigation, world: world, actual: counterfactuals.actual, fates: fates)
      diagram.nodes += reasons.nodes
      diagram.lines += reasons.lines
      columns[column] += reasons.nodes.map(\.id)
      // A hidden line from the same row keeps a reason near it.
      diagram.lines += reasons.nodes.map { reason in
        var line = Diagram.Line(last, reason.id, ending: .open)
        line.isHidden = true
        return line
      }
    }
    columns[column].append(node.id)
    return node
  }

  private func plate(of control: Control) -> Diagram.Node {
    var node = Diagram.Node(control, id: control.id.rawValue)
    if let target = control.stops.first(where: cuts.contains) ?? control.stops.first {
      fates?.say(on: &node, control.id, stopping: target)
      verdicts?.say(on: &node, control.id)
      node.facts.append("stops \(control.stops.map(\.description).joined(separator: ", "))")
    } else if fates == nil || world.interventions.contains(.putInPlace(control.id)) {
      node.finding = "nothing says what it stops"
      if fates != nil { node.notation.append(.applied) }
    }
    return node
  }

  private mutating func drawHazard(_ end: BarrierRows.End) -> Diagram.Node.ID {
    if let id = hazardOfEnd[end] { return id }
    var node = self.node(of: end, as: .hazard, named: "hazard")
    node.id = taken.unique("hazard#\(hazards.count + 1)", separator: "@")
    hazardOfEnd[end] = node.id
    hazards.append(node.id)
    diagram.nodes.append(node)
    return node.id
  }

  private mutating func drawTarget(_ row: BarrierRows.Row) -> Diagram.Node.ID {
    var node = self.node(of: row.target, as: .target, named: "target")
    node.id = taken.unique("target#\(targets.count + 1)", separator: "@")
    if case .named = row.target { fates?.say(on: &node, ends(of: row)) }
    targets.append(node.id)
    diagram.nodes.append(node)
    return node.id
  }

  private func node(of end: BarrierRows.End, as notation: Notation, named name: String) -> Diagram.Node {
    var node: Diagram.Node
    switch end {
    case .named(let words): node = Diagram.Node(name, .factor, words, name: name, notation: [notation])
    case .unrecorded: node = Diagram.Node(name, .factor, "(not recorded)", name: name, notation: [notation])
    case .factors(let places):
      let factors = places.map { rows.order.factors[$0] }
      if factors.count == 1 {
        node = Diagram.Node(factors[0])
        node.name = "\(name), \(node.name)"
      } else {
        let words = factors.map(\.statement).joined(separator: "; ")
        node = Diagram.Node(name, .factor, "\(factors.count) first causes: \(words)", name: name, notation: [notation])
        node.facts = factors.map { "\($0.kind.rawValue) \($0.id): \($0.statement)" }
      }
      fates?.say(on: &node, factors.map(\.id))
    }
    node.caption = name
    node.finding = node.finding ?? ""
    return node
  }

  /// The factors that a row's target stands for: as named, or those that its controls lead to.
  private func ends(of row: BarrierRows.Row) -> [Factor.ID] {
    if case .factors(let places) = row.target { return ids(places) }
    return ids(Set(row.controls.flatMap { rows.order.targets(of: $0) }).sorted())
  }

  /// Whether any of these comes about; nothing is known of none.
  private func fate(of ids: [Factor.ID]) -> Fate {
    guard !ids.isEmpty else { return (.occurs, .occurs) }
    return (
      .any(ids.compactMap { world.state(of: $0) }), .any(ids.compactMap { counterfactuals.actual.state(of: $0) })
    )
  }

  /// What comes from a hazard.
  private func arriving(_ hazard: BarrierRows.End) -> Fate {
    if case .factors(let places) = hazard { fate(of: ids(places)) } else { (.occurs, .occurs) }
  }

  private func ids(_ places: [Int]) -> [Factor.ID] { places.map { rows.order.factors[$0].id } }

  /// What comes past a control: what it stops, where that comes about all the same.
  private func passing(_ control: Control) -> Fate {
    guard !control.stops.isEmpty else { return (.occurs, .occurs) }
    return (
      .any(control.stops.compactMap { world.state(of: $0) }),
      .any(control.stops.compactMap { counterfactuals.actual.state(of: $0) })
    )
  }

  private mutating func showGaps() {
    if rows.rows.isEmpty {
      diagram.showNothing(
        investigation.controls.isEmpty
          ? "No barriers yet: no controls are recorded. Name under “controls” what stood, or should have stood, in the way."
          : "No barriers to draw: no control says what it stops, or between which hazard and target it stands.")
      return
    }
    if !rows.left.isEmpty {
      diagram.notes.append(
        "Controls not drawn, because nothing says what they stop, nor a hazard or target: "
          + "\(rows.left.map(\.rawValue).joined(separator: ", ")).")
    }
    diagram.notes += verdicts?.notes ?? []
  }
}
