extension Diagram {
  /// The diagram as a flowchart in Mermaid, for Markdown that draws it: the same text for the same diagram.
  ///
  /// Nil for a diagram with tables, which Mermaid has no form for. Mermaid has fewer shapes and no tooltips, so each node
  /// says in words what it is and what has become of it. Text stays text whatever it contains.
  public var mermaid: String? {
    nodes.contains { $0.form == .table } ? nil : MermaidWriter(diagram: self).text
  }

  /// What keeps Mermaid from drawing it with the limits it has unless a page raises them: 500 lines, and 50,000
  /// characters of source. Nil if nothing does.
  ///
  /// - Parameter source: What ``mermaid`` is.
  public func mermaidExcess(in source: String) -> String? {
    // Mermaid counts as JavaScript does.
    let size = source.utf16.count
    if lines.count > 500 { return "\(lines.count) lines, and Mermaid draws 500" }
    if size > 50_000 { return "\(size) characters, and Mermaid reads 50000" }
    return nil
  }
}

/// Writes a diagram as a flowchart of Mermaid.
struct MermaidWriter {
  let diagram: Diagram
  private let names: MermaidNames
  private let styles: MermaidStyles

  init(diagram: Diagram) {
    self.diagram = diagram
    names = MermaidNames(diagram.nodes.map(\.id))
    styles = MermaidStyles(diagram)
  }

  /// The most display cells in a line of a node.
  static let width = 34
  /// The most display cells in a line of the premise, the notes and the legend.
  private static let wide = 60

  var text: String {
    let title = diagram.title.title.plain(limit: 300)
    var lines = ["---", "title: " + MermaidText.frontMatter(title.isEmpty ? "(no title)" : title)]
    // Wide enough that lines broken here are not broken once more.
    lines += ["config:", "  flowchart:", "    wrappingWidth: 500", "---"]
    lines.append("flowchart \(direction)")
    let framed = Set(diagram.panels.flatMap(\.nodes))
    for (index, panel) in diagram.panels.enumerated() {
      let inside = Set(panel.nodes)
      let heading = panel.title.plain().wrapped(width: Self.wide, limit: 6)
      lines.append("  subgraph panel\(index + 1)[\(MermaidText.label(heading))]")
      lines += diagram.nodes.filter { inside.contains($0.id) }.map { "  " + node($0) }
      lines.append("  end")
    }
    lines += diagram.nodes.filter { !framed.contains($0.id) }.map(node)
    lines += diagram.lines.compactMap(line)
    lines += frame + styles.definitions
    return lines.joined(separator: "\n") + "\n"
  }

  private var direction: String {
    switch diagram.direction {
    case .up: "BT"
    case .down: "TB"
    case .right: "LR"
    case .left: "RL"
    }
  }

  private func node(_ node: Diagram.Node) -> String {
    let (open, close) = brackets(of: node)
    let content = MermaidText.label(MermaidLabel(node).lines)
    return "  \(names[node.id] ?? "")\(open)\(content)\(close):::\(styles.name(of: node))"
  }

  private func brackets(of node: Diagram.Node) -> (String, String) {
    switch node.form {
    case .gate: return ("((", "))")
    case .plate: return ("[[", "]]")
    case .heading, .stub, .table: return ("[", "]")
    case .factor, .bar:
      switch node.style.shape {
      case .octagon: return ("{{", "}}")
      case .houseDown: return ("[\\", "/]")
      case .roundedBox: return ("(", ")")
      case .solidBox: return ("[(", ")]")
      case .foldedBox: return (">", "]")
      default: return ("[", "]")
      }
    }
  }

  private func line(_ line: Diagram.Line) -> String? {
    guard let from = names[line.from], let to = names[line.to] else { return nil }
    if line.isHidden { return "  \(from) ~~~ \(to)" }
    let isSolid = line.style.stroke ?? .solid == .solid
    let stroke =
      switch line.ending {
      case .open: isSolid ? "---" : "-.-"
      case .arrow, .hollowArrow: isSolid ? "-->" : "-.->"
      case .bar: isSolid ? "--x" : "-.-x"
      }
    let marks = line.notation.compactMap(\.lineWord)
    let words = ([line.label].compactMap(\.self) + marks.filter { $0 != line.label }).joined(separator: " ")
    let label = words.isEmpty ? "" : "|\(MermaidText.label([words.plain(limit: 80)]))|"
    return "  \(from) \(stroke)\(label) \(to)"
  }

  /// What is assumed, above everything, and the notes and the legend below, each tied to an end of the longest chain by a
  /// line that is not drawn.
  private var frame: [String] {
    let block = diagram.title
    let above = [block.details, block.premise].flatMap { $0.plain().wrapped(width: Self.wide, limit: 12) }
    let below = (diagram.notes.map { "Note: \($0.plain())" } + legend)
      .flatMap { $0.wrapped(width: Self.wide, limit: 12) }
    let longest = DrawingSize(of: diagram).longest
    var lines: [String] = []
    if !above.isEmpty {
      lines.append("  premise[\(MermaidText.label(above))]:::words")
      if let effect = longest.flatMap({ names[$0.effect] }) { lines.append("  \(effect) ~~~ premise") }
    }
    if !below.isEmpty {
      lines.append("  legend[\(MermaidText.label(below))]:::words")
      if let cause = longest.flatMap({ names[$0.cause] }) { lines.append("  legend ~~~ \(cause)") }
    }
    return lines
  }

  /// What lines and marks mean, without the marks that another one has taken the place of.
  private var legend: [String] {
    let shown = Set(diagram.nodes.compactMap(\.style.mark))
    let marks = Set(diagram.nodes.filter { $0.form == .plate }.flatMap(\.notation))
    return diagram.legend.filter { notation in
      guard marks.contains(notation), let mark = notation.style.mark else { return true }
      return shown.contains(mark)
    }.compactMap(\.mermaidWords)
  }
}
