extension Diagram {
  /// The diagram in DOT, the language of Graphviz: the same bytes for the same diagram.
  ///
  /// Nodes are named by their ids. Nodes and lines carry an `id`, a `class` with their notation, and a tooltip, which
  /// Graphviz hands on to SVG. Text stays text whatever it contains, and no attribute that names a file is ever written.
  public var dot: String { DOTWriter(diagram: self).text }
}

/// Writes a diagram in DOT.
struct DOTWriter {
  let diagram: Diagram
  /// The ids of the plates.
  let plates: Set<Diagram.Node.ID>
  /// The layer that a node is said to stand in, by its number.
  let layers: [Diagram.Node.ID: Int]

  init(diagram: Diagram) {
    self.diagram = diagram
    plates = Set(diagram.nodes.lazy.filter { $0.form == .plate }.map(\.id))
    layers = Dictionary(
      diagram.layers.enumerated().flatMap { number, layer in layer.map { ($0, number) } },
      uniquingKeysWith: { first, _ in first })
  }

  static let font = "Helvetica,Arial,sans-serif"
  static let markFont = "DejaVu Sans,sans-serif"
  static let textSize = 10.0
  static let smallSize = 8.0

  var text: String {
    let frame = DOTFrame(diagram: diagram)
    let chart = diagram.chart.map { DOTChart(diagram: diagram, chart: $0, frame: frame) }
    var lines = ["digraph \(DOTText.name(diagram.view)) {"]
    lines.append("  graph\(graph(frame))")
    lines.append("  node\(nodeDefaults)")
    lines.append("  edge\(edgeDefaults)")
    lines += chart?.ground ?? []
    for node in nodes { lines.append("  \(DOTText.name(node.id))\(attributes(of: node))") }
    for (index, panel) in diagram.panels.enumerated() { lines += cluster(panel, number: index + 1) }
    if diagram.panels.isEmpty, chart == nil { lines += ranks(among: diagram.nodes.map(\.id)).map { "  \($0)" } }
    for (line, id) in zip(diagram.lines, diagram.lineIDs) {
      let ends = "\(DOTText.name(line.from)) -> \(DOTText.name(line.to))"
      lines.append("  \(ends)\(attributes(of: line, id: id))")
    }
    lines += chart?.words ?? legend(frame)
    lines.append("}")
    return lines.joined(separator: "\n") + "\n"
  }

  /// The nodes in the order of writing: Graphviz stacks panels of a sideways drawing from the bottom up.
  private var nodes: [Diagram.Node] {
    guard isSideways, !diagram.panels.isEmpty else { return diagram.nodes }
    let panel = Dictionary(
      diagram.panels.enumerated().flatMap { number, panel in panel.nodes.map { ($0, number) } },
      uniquingKeysWith: { first, _ in first })
    let stacked = Dictionary(grouping: diagram.nodes) { panel[$0.id] ?? -1 }
    return stacked.sorted { $0.key > $1.key }.flatMap(\.value)
  }

  /// A frame around the nodes of a panel.
  private func cluster(_ panel: Diagram.Panel, number: Int) -> [String] {
    var attributes = DOTAttributes()
    attributes.set("id", "panel-\(number)")
    attributes.set("class", "panel")
    attributes.set(tooltip: panel.title.plain())
    attributes.set("color", diagram.theme.hex(.fadedLine))
    attributes.set("fontcolor", diagram.theme.hex(.ink))
    attributes.set("fontsize", Self.textSize)
    attributes.set("margin", 14)
    // Graphviz turns the word around with the direction.
    attributes.set("labelloc", diagram.direction == .up ? "b" : "t")
    attributes.set("label", panel.title.plain().wrapped(width: 60, limit: 6).joined(separator: "\n"))
    let nodes = panel.nodes.map { DOTText.name($0) }.joined(separator: "; ")
    let ranks = ranks(among: panel.nodes).map { "    \($0)" }
    return ["  subgraph \"cluster_\(number)\" {", "    graph\(attributes.text)", "    \(nodes)"] + ranks + ["  }"]
  }

  /// The layers that nodes are said to stand in, as far as they are among these.
  private func ranks(among nodes: [Diagram.Node.ID]) -> [String] {
    let present = Set(nodes)
    return diagram.layers.map { $0.filter(present.contains) }.filter { $0.count > 1 }.map { layer in
      "{ rank=\"same\"; \(layer.map { DOTText.name($0) }.joined(separator: "; ")) }"
    }
  }

  private func graph(_ frame: DOTFrame) -> String {
    var attributes = DOTAttributes()
    attributes.set("rankdir", rankdir)
    attributes.set("nodesep", 0.3)
    // Tables bring room of their own.
    attributes.set("ranksep", diagram.nodes.contains { $0.form == .table } ? 0.2 : 0.4)
    attributes.set("bgcolor", diagram.theme.hex(.paper))
    attributes.set("fontname", Self.font)
    attributes.set("fontsize", Self.smallSize)
    attributes.set("fontcolor", diagram.theme.hex(.ink))
    attributes.set(tooltip: diagram.title.title.plain())
    guard diagram.chart == nil else {
      // Lines run behind what they pass.
      attributes.set("outputorder", "edgesfirst")
      return attributes.text
    }
    attributes.set("labelloc", "t")
    attributes.set("labeljust", "l")
    attributes.set("label", markup: frame.title)
    return attributes.text
  }

  /// The legend, as a node below everything: an invisible line ties it to an end of the longest chain. Where layers stand
  /// side by side nothing can be kept below them; there the legend is a part of the title.
  ///
  /// A graph has one label only. A cluster around everything could bear a second one, but Graphviz 2 loses the memory of
  /// each; and with a layer of its own (`rank=source`) it crashes after some hundred layouts in a process.
  private func legend(_ frame: DOTFrame) -> [String] {
    guard !isSideways, let markup = frame.legend else { return [] }
    var attributes = DOTAttributes()
    attributes.set("id", "legend")
    attributes.set("class", "legend")
    attributes.set("shape", "plain")
    attributes.set(tooltip: "Legend")
    attributes.set("label", markup: markup)
    // No id in a model has this character.
    let legend = DOTText.name("#legend")
    let node = "  \(legend)\(attributes.text)"
    let parts = diagram.panels.isEmpty ? [frame.size] : diagram.panels.map { DrawingSize(of: diagram.part($0)) }
    let lines = parts.compactMap(\.longest).map { longest in
      diagram.direction == .up
        ? "\(legend) -> \(DOTText.name(longest.cause))" : "\(DOTText.name(longest.effect)) -> \(legend)"
    }
    return [node] + lines.map { "  \($0) [style=\"invis\", weight=0]" }
  }

  private var nodeDefaults: String {
    var attributes = DOTAttributes()
    attributes.set("fontname", Self.font)
    attributes.set("fontsize", Self.textSize)
    attributes.set("fontcolor", diagram.theme.hex(.ink))
    attributes.set("color", diagram.theme.hex(.ink))
    attributes.set("margin", "0.02,0.06")
    return attributes.text
  }

  private var edgeDefaults: String {
    var attributes = DOTAttributes()
    attributes.set("fontname", Self.font)
    attributes.set("fontsize", Self.smallSize)
    attributes.set("fontcolor", diagram.theme.hex(.ink))
    attributes.set("arrowsize", 0.65)
    return attributes.text
  }

  private var rankdir: String {
    switch diagram.direction {
    case .up: "BT"
    case .down: "TB"
    case .right: "LR"
    case .left: "RL"
    }
  }
}

extension Diagram {
  /// The ids of the lines in a drawing, in their order.
  var lineIDs: [String] {
    var ids = IDs()
    return lines.map { ids.unique("\($0.from)->\($0.to)").plain() }
  }
}

/// Ids already given out, so that each stands once in an SVG.
private struct IDs {
  private var counts: [String: Int] = [:]

  mutating func unique(_ id: String) -> String {
    let count = counts[id, default: 0] + 1
    counts[id] = count
    return count == 1 ? id : "\(id)#\(count)"
  }
}
