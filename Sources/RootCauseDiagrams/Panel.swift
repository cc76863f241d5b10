extension Diagram {
  /// A part of a drawing that stands apart from the others, in a frame of its own.
  public struct Panel: Hashable, Sendable {
    /// What stands above it.
    public var title: String
    /// The ids of the nodes in it.
    public var nodes: [Node.ID]

    public init(title: String, nodes: [Node.ID]) {
      self.title = title
      self.nodes = nodes
    }
  }

  /// One picture of two diagrams, side by side in one title block and over one legend.
  ///
  /// Each of them has a panel under its own premise. Ids in the right one begin with `2:`, so that every id stands once.
  ///
  /// - Parameters:
  ///   - left: The first diagram; what both have in common is taken from it.
  ///   - right: The second.
  public static func comparing(_ left: Diagram, with right: Diagram) -> Diagram {
    var result = left
    let other = right.renamed { "2:" + $0 }
    result.nodes += other.nodes
    result.lines += other.lines
    result.layers += other.layers
    result.notes += right.notes.filter { !left.notes.contains($0) }
    result.title.premise = "Two courses side by side"
    result.title.longestPremise = ""
    result.legendRoom = 0
    result.panels = [
      Panel(title: left.title.premise, nodes: left.nodes.map(\.id)),
      Panel(title: right.title.premise, nodes: other.nodes.map(\.id)),
    ]
    return result
  }

  /// What stands in one panel, alone.
  func part(_ panel: Panel) -> Diagram {
    let inside = Set(panel.nodes)
    var result = self
    result.panels = []
    result.nodes = nodes.filter { inside.contains($0.id) }
    result.lines = lines.filter { inside.contains($0.from) && inside.contains($0.to) }
    return result
  }

  private func renamed(_ rename: (Node.ID) -> Node.ID) -> Diagram {
    var result = self
    for index in nodes.indices { result.nodes[index].id = rename(nodes[index].id) }
    for index in lines.indices {
      result.lines[index].from = rename(lines[index].from)
      result.lines[index].to = rename(lines[index].to)
    }
    result.layers = layers.map { $0.map(rename) }
    return result
  }
}
