/// What a placed drawing has besides its nodes and lines, in DOT for the layout engine `nop2`, which keeps every position.
///
/// Graphviz draws clusters first, then lines (`outputorder=edgesfirst`), then nodes: so bands are clusters with a box of
/// their own, rules are lines from a hidden node to itself along a path of their own, and words are nodes.
struct DOTChart {
  let diagram: Diagram
  let chart: Diagram.Chart
  let frame: DOTFrame

  /// No id in a model has this character.
  private static let anchor = DOTText.name("#")
  private static let gap = 12.0

  /// What lies behind nodes and lines: lines are drawn in the order of the nodes they begin at.
  var ground: [String] { bands + ["  \(Self.anchor)\(anchor)"] + rules }
  /// The words on the drawing and around it.
  var words: [String] { labels + around }

  private var anchor: String {
    var attributes = DOTAttributes()
    attributes.set("style", "invis")
    attributes.set("label", "")
    attributes.set("width", 0)
    attributes.set("height", 0)
    attributes.set("pos", "0,0")
    return attributes.text
  }

  private var bands: [String] {
    chart.bands.enumerated().map { index, band in
      var attributes = DOTAttributes()
      attributes.set("bb", Self.box(band.place))
      attributes.set("style", "filled")
      attributes.set("color", hex(band.fill))
      attributes.set("id", "band-\(index + 1)")
      attributes.set("class", "band")
      attributes.set(tooltip: band.name.plain())
      return "  subgraph \(DOTText.name("cluster#\(index + 1)")) { graph\(attributes.text) }"
    }
  }

  private var rules: [String] {
    chart.rules.enumerated().map { index, rule in
      let style = Style.base.overlaid(with: rule.notation.reduce(rule.style ?? Style()) { $0.overlaid(with: $1.style) })
      var attributes = DOTAttributes()
      attributes.set("id", "rule-\(index + 1)")
      attributes.set("class", (["rule"] + rule.notation.map(\.rawValue)).joined(separator: " "))
      if let name = rule.name { attributes.set(tooltip: name.plain()) }
      attributes.set("color", hex(style.ink ?? .ink))
      if let stroke = style.stroke, stroke != .solid { attributes.set("style", stroke.rawValue) }
      if let weight = style.weight, weight != 1 { attributes.set("penwidth", diagram.theme.weight(weight)) }
      attributes.set("arrowhead", "none")
      attributes.set("pos", Self.path([rule.from, rule.from, rule.to, rule.to]))
      return "  \(Self.anchor) -> \(Self.anchor)\(attributes.text)"
    }
  }

  private var labels: [String] {
    chart.labels.enumerated().map { index, label in
      let alignment = label.alignment == .left ? " ALIGN=\"LEFT\" BALIGN=\"LEFT\"" : ""
      let words = label.lines.map { DOTText.markup($0.plain()) }.joined(separator: "<BR/>")
      let fill = label.fill.map { " BGCOLOR=\"\(hex($0))\"" } ?? ""
      let content = label.isBold ? "<B>\(words)</B>" : words
      return node("label-\(index + 1)", "label", label.place, tooltip: label.lines.joined(separator: " ")) {
        """
        <TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0"><TR>\
        <TD WIDTH="\(Int(label.place.width))" HEIGHT="\(Int(label.place.height))"\(alignment) VALIGN="TOP"\(fill)>\
        <FONT POINT-SIZE="\(Int(label.size))" COLOR="\(hex(label.color ?? .quiet))">\(content)</FONT></TD></TR></TABLE>
        """
      }
    }
  }

  /// The title above the drawing and the legend below it.
  private var around: [String] {
    let width = frame.width
    let title = Diagram.Place(
      left: 0, top: -frame.titleHeight - Self.gap, width: width, height: frame.titleHeight)
    var result = [node("title", "title", title, tooltip: "Title") { frame.title }]
    if let legend = frame.legend {
      let place = Diagram.Place(left: 0, top: chart.height + Self.gap, width: width, height: frame.legendHeight)
      result.append(node("legend", "legend", place, tooltip: "Legend") { legend })
    }
    return result
  }

  private func node(
    _ id: String, _ sort: String, _ place: Diagram.Place, tooltip: String, _ markup: () -> String
  ) -> String {
    var attributes = DOTAttributes()
    attributes.set("id", id)
    attributes.set("class", sort)
    attributes.set("shape", "plain")
    attributes.set("pos", Self.point(place.center))
    attributes.set(tooltip: tooltip.plain())
    attributes.set("label", markup: markup())
    return "  \(DOTText.name("#" + id))\(attributes.text)"
  }

  private func hex(_ color: Color) -> String { diagram.theme.hex(color) }

  /// A point as Graphviz counts: in points, upwards.
  static func point(_ point: Diagram.Point) -> String {
    "\(number(point.x)),\(number(-point.y))"
  }

  /// Points of Bézier curves, each curve from the end of the one before over two that draw it aside.
  static func path(_ points: [Diagram.Point]) -> String { points.map(point).joined(separator: " ") }

  /// The points with the tip of a head at the last, and the stroke ending where the head begins.
  static func path(_ points: [Diagram.Point], isPointed: Bool) -> String {
    guard isPointed, var last = points.last, let before = points.last(where: { $0 != last }) else {
      return path(points)
    }
    let tip = last
    let (dx, dy) = (tip.x - before.x, tip.y - before.y)
    let length = (dx * dx + dy * dy).squareRoot()
    let head = min(Self.head, length / 2)
    last = Diagram.Point(tip.x - dx / length * head, tip.y - dy / length * head)
    return "e,\(point(tip)) " + path(points.dropLast() + [last])
  }

  /// How long the head of a line is.
  private static let head = 6.5

  private static func box(_ place: Diagram.Place) -> String {
    "\(number(place.left)),\(number(-place.bottom)),\(number(place.right)),\(number(-place.top))"
  }

  private static func number(_ value: Double) -> String {
    let rounded = value.rounded(toPlaces: 1)
    return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
  }
}
