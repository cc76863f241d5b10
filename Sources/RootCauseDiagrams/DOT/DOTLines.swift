extension DOTWriter {
  /// The attributes of a line.
  func attributes(of line: Diagram.Line, id: String) -> String {
    var attributes = DOTAttributes()
    if line.isStraight { attributes.set("weight", 5_000) }
    if line.isHidden {
      attributes.set("style", "invis")
      return attributes.text
    }
    // On a chart lines are many and long: they stay in the background.
    let style = (line.route.isEmpty ? Style.base : Style(weight: 0.7, ink: .quiet)).overlaid(with: line.style)
    if !line.route.isEmpty {
      attributes.set("pos", DOTChart.path(line.route, isPointed: line.ending != .open))
    }
    attributes.set("id", id.plain())
    attributes.set("class", (["line"] + line.notation.map(\.rawValue)).joined(separator: " "))
    if !line.facts.isEmpty { attributes.set(tooltip: line.facts.joined(separator: "; ").plain()) }
    attributes.set("color", diagram.theme.hex(style.ink ?? .ink))
    if let stroke = style.stroke, stroke != .solid { attributes.set("style", stroke.rawValue) }
    let weight = diagram.theme.weight(style.weight ?? 1)
    if weight != 1 { attributes.set("penwidth", weight) }
    switch line.ending {
    case .open: attributes.set("arrowhead", "none")
    case .arrow: break
    case .hollowArrow: attributes.set("arrowhead", "onormal")
    case .bar: attributes.set("arrowhead", "tee")
    }
    if !line.placesNodes { attributes.set("constraint", "false") }
    // A line goes through the middle of a plate.
    if plates.contains(line.from) { attributes.set("tailport", ports.out) }
    if line.entersFromSide {
      // Within a layer a line comes from the side by itself, and Graphviz 2 takes a port there for a kind of arrow head.
      let isLevel = layers[line.from] != nil && layers[line.from] == layers[line.to]
      if !isLevel { attributes.set("headport", side) }
    } else if plates.contains(line.to), line.placesNodes {
      attributes.set("headport", ports.into)
    }
    if let label = line.label {
      attributes.set("fontcolor", diagram.theme.hex(style.text ?? .ink))
      // An external label takes no layer of its own, which keeps the drawing low.
      attributes.set("xlabel", markup: ground(under: label.plain(limit: 40)))
    }
    return attributes.text
  }

  /// Words that can be read where they come to stand on a line, as Graphviz places them without regard to lines.
  private func ground(under words: String) -> String {
    // The spaces keep the ground off a line beside it.
    """
    <TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0"><TR><TD>\u{A0}</TD>\
    <TD BGCOLOR="\(diagram.theme.hex(.paper))">\(DOTText.markup(words))</TD><TD>\u{A0}</TD></TR></TABLE>
    """
  }

  /// Whether lines run from left to right or back.
  var isSideways: Bool { diagram.direction == .left || diagram.direction == .right }

  /// The side of a plate that lines of reasons come in from.
  private var side: String { isSideways ? "s" : "e" }

  /// The side of a node that a line leaves from and the one that it comes in at.
  private var ports: (out: String, into: String) {
    switch diagram.direction {
    case .up: ("n", "s")
    case .down: ("s", "n")
    case .right: ("e", "w")
    case .left: ("w", "e")
    }
  }
}
