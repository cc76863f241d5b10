import RootCause

extension DOTWriter {
  /// The attributes of a node.
  func attributes(of node: Diagram.Node) -> String {
    let style = Style.base.overlaid(with: node.style)
    var attributes = DOTAttributes()
    attributes.set("id", node.id.plain())
    attributes.set("class", ([node.form.rawValue] + node.notation.map(\.rawValue)).joined(separator: " "))
    attributes.set(tooltip: tooltip(of: node))
    if let address = node.address { attributes.set("URL", address.text) }
    if let place = node.place {
      attributes.set("pos", DOTChart.point(place.center))
      attributes.set("width", (place.width / 72).rounded(toPlaces: 3))
      attributes.set("height", (place.height / 72).rounded(toPlaces: 3))
      attributes.set("fixedsize", "shape")
    }
    switch node.form {
    case .factor: setBox(&attributes, node, style)
    case .gate: setGate(&attributes, node, style)
    case .plate:
      attributes.set("shape", "plain")
      let label = DOTLabel(node: node, style: style, theme: diagram.theme, isSideways: isSideways)
      attributes.set("label", markup: label.plate)
    case .stub:
      attributes.set("shape", "plain")
      attributes.set("fontsize", Self.smallSize)
      attributes.set("fontcolor", diagram.theme.hex(style.text ?? .ink))
      attributes.set("label", node.text.plain(limit: 80))
    case .heading:
      attributes.set("shape", "plain")
      attributes.set("label", markup: DOTLabel(node: node, style: style, theme: diagram.theme).heading)
    case .table:
      attributes.set("shape", "plain")
      let table = DOTTable(title: node.text, table: node.table ?? Diagram.Table([]), theme: diagram.theme)
      attributes.set("label", markup: table.markup)
    case .bar:
      attributes.set("shape", "plain")
      attributes.set("label", markup: DOTLabel(node: node, style: style, theme: diagram.theme).bar)
    }
    return attributes.text
  }

  private func setBox(_ attributes: inout DOTAttributes, _ node: Diagram.Node, _ style: Style) {
    let label = DOTLabel(node: node, style: style, theme: diagram.theme)
    let shape = style.shape ?? .box
    attributes.set("shape", shape.dot)
    if node.place == nil, shape == .octagon || shape == .houseDown {
      // Graphviz widens a many-sided shape until the text fits the ellipse inside it: the taller, the less.
      attributes.set("margin", "0,0")
      attributes.set("height", ((label.height * 1.5 + 8) / 72).rounded(toPlaces: 2))
    }
    var words = ["filled"]
    if shape == .roundedBox { words.append("rounded") }
    if let stroke = style.stroke, stroke != .solid { words.append(stroke.rawValue) }
    attributes.set("style", words.joined(separator: ","))
    attributes.set("fillcolor", diagram.theme.hex(style.fill ?? .paper))
    attributes.set("color", diagram.theme.hex(style.ink ?? .ink))
    attributes.set("fontcolor", diagram.theme.hex(style.text ?? .ink))
    attributes.set("penwidth", diagram.theme.weight(style.weight ?? 1))
    if let outlines = style.outlines { attributes.set("peripheries", Double(outlines)) }
    attributes.set("label", markup: label.box)
  }

  private func setGate(_ attributes: inout DOTAttributes, _ node: Diagram.Node, _ style: Style) {
    let text = node.text.plain(limit: 24)
    attributes.set("shape", "ellipse")
    attributes.set("fixedsize", "shape")
    attributes.set(
      "width", max(0.34, (TypeMeasure.width(of: text, size: Self.smallSize) + 8) / 72).rounded(toPlaces: 2))
    attributes.set("height", 0.34)
    attributes.set("margin", "0,0")
    attributes.set("style", "filled," + (style.stroke ?? .solid).rawValue)
    attributes.set("fillcolor", diagram.theme.hex(style.fill ?? .paper))
    attributes.set("color", diagram.theme.hex(style.ink ?? .ink))
    attributes.set("fontcolor", diagram.theme.hex(style.text ?? .ink))
    attributes.set("fontsize", Self.smallSize)
    attributes.set("label", text)
  }

  private func tooltip(of node: Diagram.Node) -> String {
    let words =
      [node.text, node.form == .gate ? "" : node.name] + node.notation.compactMap(\.state) + node.remarks
      + [node.finding ?? "", node.share ?? ""] + node.facts
      + [node.address.map { "opens \($0.text)" } ?? ""]
    return words.filter { !$0.isEmpty }.joined(separator: "; ").plain()
  }
}

extension Style {
  /// What holds where no notation says otherwise.
  static let base = Style(stroke: .solid, weight: 1, ink: .ink, fill: .paper, text: .ink)
}

extension Style.Shape {
  /// The name of the shape in DOT.
  fileprivate var dot: String {
    switch self {
    case .octagon: "octagon"
    case .houseDown: "invhouse"
    case .box, .roundedBox: "box"
    case .foldedBox: "note"
    case .solidBox: "box3d"
    case .circle: "ellipse"
    case .openPlate, .closedPlate: "plain"
    }
  }
}

extension Double {
  /// The number rounded to so many decimal places.
  func rounded(toPlaces places: Int) -> Double {
    let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
    return (self * scale).rounded() / scale
  }
}
