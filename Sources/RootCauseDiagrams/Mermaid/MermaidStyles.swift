/// The looks of the nodes of a diagram, each a class of Mermaid named by its notation.
struct MermaidStyles {
  private let theme: Diagram.Theme
  /// The styles in the order in which they are first used.
  private var styles: [(name: String, style: Style, form: Diagram.Node.Form)] = []

  init(_ diagram: Diagram) {
    theme = diagram.theme
    var known: Set<String> = []
    for node in diagram.nodes where known.insert(Self.name(node)).inserted {
      styles.append((Self.name(node), Style.base.overlaid(with: node.style), node.form))
    }
  }

  func name(of node: Diagram.Node) -> String { Self.name(node) }

  private static func name(_ node: Diagram.Node) -> String {
    ([node.form.rawValue] + node.notation.map(\.rawValue)).joined(separator: "_")
  }

  /// The statements that define the classes, and the one of what stands around the drawing.
  var definitions: [String] {
    let words = "  classDef words fill:none,stroke:none,color:\(theme.hex(.quiet)),text-align:left"
    return styles.map { "  classDef \($0.name) \(properties(of: $0.style, $0.form))" } + [words]
  }

  private func properties(of style: Style, _ form: Diagram.Node.Form) -> String {
    let text = "color:\(theme.hex(style.text ?? .ink))"
    if form == .heading || form == .stub { return "fill:none,stroke:none,\(text)" }
    var properties = ["fill:\(theme.hex(style.fill ?? .paper))", "stroke:\(theme.hex(style.ink ?? .ink))", text]
    let width = theme.weight((style.weight ?? 1) + (style.outlines.map { Double($0 - 1) } ?? 0))
    properties.append("stroke-width:\(width)px")
    switch style.stroke ?? .solid {
    case .solid: break
    case .dashed: properties.append("stroke-dasharray:6 3")
    case .dotted: properties.append("stroke-dasharray:2 3")
    }
    return properties.joined(separator: ",")
  }
}
