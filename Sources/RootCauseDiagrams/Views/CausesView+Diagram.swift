import RootCause

extension CausesView {
  /// The picture of the incident as it was.
  func diagram(direction: Diagram.Direction) -> Diagram {
    var diagram = Diagram(
      view: "causes", title: Diagram.TitleBlock(of: investigation, premise: "As it happened"), direction: direction)
    diagram.nodes = nodes
    diagram.lines = lines
    close(&diagram)
    diagram.notes = notes
    return diagram
  }

  /// Ends each line according to what it meets: a closed plate stops it, it runs through an open one and into a gate.
  func close(_ diagram: inout Diagram) {
    let meets = Dictionary(diagram.nodes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for index in diagram.lines.indices where diagram.lines[index].ending == .arrow {
      guard let node = meets[diagram.lines[index].to] else { continue }
      switch node.form {
      case .plate where !diagram.lines[index].notation.contains(.whyFailed):
        diagram.lines[index].ending = node.style.shape == .closedPlate ? .bar : .open
      case .plate, .factor, .heading: break
      case .gate: diagram.lines[index].ending = .open
      }
    }
  }

  /// What the picture leaves out or lacks.
  private var notes: [String] {
    if investigation.factors.isEmpty {
      return ["Nothing to draw yet: the investigation has no factors. A list of answers to “why?” is enough to begin."]
    }
    var notes: [String] = []
    if investigation.factors(of: .outcome, .impact).isEmpty {
      notes.append("No factor is of the kind outcome, so the picture does not say what must not happen again.")
    }
    let leftOut = investigation.factors.filter { !kept.contains($0.id) }.map(\.id.rawValue)
    if !leftOut.isEmpty {
      notes.append("Left out, because refuted or there only to explain what is: \(leftOut.joined(separator: ", ")).")
    }
    let idle = investigation.controls.filter { $0.stops.isEmpty }.map(\.id.rawValue)
    if !idle.isEmpty { notes.append("Controls that are not said to stop anything: \(idle.joined(separator: ", ")).") }
    return notes
  }
}
