import RootCause

extension TimelineView {
  static let boxWidth = 124.0
  /// The width of a small line beside the signs of a box.
  private static let remarkWidth = boxWidth - 10 - 28
  /// The least width of a bar that its words are set in.
  static let leastBar = 112.0

  /// What is drawn, without its place.
  var nodes: [Diagram.Node] {
    let fates = counterfactuals.flatMap { counterfactuals in world.map { Fates(in: $0, of: counterfactuals) } }
    let breaks = world.map(BreakRemarks.init)
    return factors.indices.map { index in
      let factor = factors[index]
      var node = Diagram.Node(factor)
      if isBar(index) { node.form = .bar }
      // The lane says who acted.
      node.caption = nil
      if spans[index].beginsOpen { node.openEnds.insert(.start) }
      if spans[index].to == nil { node.openEnds.insert(.end) }
      fates?.say(on: &node, factor.id)
      let remarks = (breaks?.remarks(on: factor.id) ?? []) + [node.finding ?? ""]
      node.finding = nil
      node.remarks = remarks.flatMap {
        TypeMeasure.lines(of: $0.plain(limit: 200), within: Self.remarkWidth, size: DOTWriter.smallSize).prefix(3)
      }
      return node
    }
  }

  /// Whether a factor is drawn as a bar: a state that held from one time to another. Anything else is a box where it began.
  func isBar(_ index: Int) -> Bool { factors[index].kind == .condition && spans[index].isLong }

  /// The lines between what is drawn, from causes to effects, and between what came one after the other.
  func lines(_ nodes: [Diagram.Node]) -> [Diagram.Line] {
    let drawn = Set(nodes.map(\.id))
    var lines: [Diagram.Line] = []
    for factor in factors {
      let id = factor.id.rawValue
      for link in investigation.links(into: factor.id) where drawn.contains(link.id.cause.rawValue) {
        var line = Diagram.Line(link.id.cause.rawValue, id)
        line.describe(link, isFirst: false)
        if let world, let counterfactuals, let after = world.state(of: link.id),
          let before = counterfactuals.actual.state(of: link.id), let fate = Notation.fate(after, before: before),
          fate != .comesAbout
        {
          line.notation.append(fate)
          if fate == .averted { line.ending = .hollowArrow }
        }
        lines.append(line)
      }
      for cause in factor.contributing where drawn.contains(cause.rawValue) {
        lines.append(Diagram.Line(cause.rawValue, id, ending: .hollowArrow, notation: [.contributes]))
      }
      let explained = Set((factor.because?.factors ?? []) + factor.contributing)
      for earlier in factor.after where drawn.contains(earlier.rawValue) && !explained.contains(earlier) {
        lines.append(Diagram.Line(earlier.rawValue, id, notation: [.precedes]))
      }
    }
    return lines
  }
}

/// Where the working controls of a world first cut a chain, to be said on what they keep from happening.
private struct BreakRemarks {
  private var remarks: [Factor.ID: [String]] = [:]

  init(_ world: World) {
    for place in world.firstBreaks {
      guard case .stopped(let controls) = place.reason else { continue }
      let names = controls.map(\.rawValue).joined(separator: ", ")
      switch place.place {
      case .factor(let id): remarks[id, default: []].append("stopped by \(names)")
      case .link(let id): remarks[id.effect, default: []].append("\(names) breaks the way from \(id.cause)")
      }
    }
  }

  func remarks(on id: Factor.ID) -> [String] { remarks[id] ?? [] }
}
