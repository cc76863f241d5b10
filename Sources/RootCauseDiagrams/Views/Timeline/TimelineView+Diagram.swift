import RootCause

extension TimelineView {
  /// The timeline, placed.
  func diagram() -> Diagram {
    var diagram = Diagram(view: "timeline", title: title, direction: .right)
    diagram.notes = notes
    guard hasTimes else {
      diagram.showNothing(
        investigation.factors.isEmpty
          ? "Nothing to draw yet: there are no factors."
          : "Nothing says when anything happened. Give factors a time (“at”), or say what they came after (“after”).")
      return diagram
    }
    let sheet = TimelineSheet(self)
    diagram.nodes = sheet.nodes
    var routes = LineRoutes(sheet.nodes)
    diagram.lines = lines(sheet.nodes).map { line in
      var line = line
      line.route = routes.route(line)
      return line
    }
    diagram.chart = sheet.chart
    diagram.paragraphs = TimelineOutline(self, diagram).paragraphs
    return diagram
  }

  private var title: Diagram.TitleBlock {
    guard let world, let counterfactuals else {
      return Diagram.TitleBlock(of: investigation, premise: "What happened when; columns are not to scale")
    }
    return Diagram.TitleBlock(of: investigation, premise: Premise(on: counterfactuals.whatMatters).words(for: world))
  }

  private var notes: [String] {
    var notes: [String] = []
    let kept = investigation.factorsNotRefuted
    let leftOut = investigation.factors.filter { !kept.contains($0.id) }.map(\.id.rawValue)
    if isPart { notes.append("A part: \(Counted.words(factors.count, "factor")) of \(investigation.factors.count).") }
    if !leftOut.isEmpty {
      notes.append("Left out, because refuted or there only to explain what is: \(leftOut.joined(separator: ", ")).")
    }
    let undated = spans.count(where: \.isUndated)
    if hasTimes, undated > 0 {
      notes.append(
        "\(undated) of \(spans.count) factors have no recorded time and no order; they stand at the right end.")
    }
    let offsets = Set(
      investigation.factors.flatMap { $0.time?.timestamps ?? [] }.filter { $0.precision >= .minute }.map(\.offset))
    if offsets.count > 1 {
      notes.append(
        "Times are shown as recorded, with different offsets from UTC, and placed by the moment they mean"
          + (offsets.contains(nil) ? "; a time without an offset is taken for UTC." : "."))
    }
    if world != nil, moved == nil, !actual.times.isEmpty {
      notes.append("No control that works here is recorded to move a milestone.")
    }
    let backwards = Set(actual.times.keys).subtracting(actual.durations.map(\.milestone))
      .intersection(MilestoneDuration.all(in: actual.times).map(\.milestone))
    if !backwards.isEmpty {
      let names = Milestone.allCases.filter(backwards.contains).map(\.rawValue).joined(separator: ", ")
      notes.append("Recorded as earlier than the beginning, so without a duration: \(names).")
    }
    if moved != nil {
      notes.append(
        "A moved milestone takes the time its control says; the later ones keep their distance to it, unless moved "
          + "themselves.")
    }
    return notes
  }
}
