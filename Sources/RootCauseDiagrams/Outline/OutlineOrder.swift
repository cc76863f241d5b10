extension Diagram {
  /// The ids of all nodes, as a picture has them, in the order in which an outline tells them.
  package var readingOrder: [String] {
    let parts = panels.isEmpty ? [self] : panels.map(part)
    return parts.flatMap { OutlineOrder($0).nodes.map { $0.id.plain() } }
  }
}

/// The order in which an outline tells a diagram: from what nothing follows, down to what it came from.
struct OutlineOrder {
  private(set) var nodes: [Diagram.Node] = []

  /// Linear in nodes and lines.
  init(_ diagram: Diagram) {
    let byID = Dictionary(diagram.nodes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let drawn = diagram.lines.filter { !$0.isHidden }
    let into = Dictionary(grouping: drawn, by: \.to)
    let leading = Set(drawn.filter(\.placesNodes).map(\.from))
    var seen: Set<Diagram.Node.ID> = []
    // What leads nowhere first; what is left over then is on a loop.
    for start in diagram.nodes.filter({ !leading.contains($0.id) }) + diagram.nodes {
      var stack = [start.id]
      while let id = stack.popLast() {
        guard let node = byID[id], seen.insert(id).inserted else { continue }
        nodes.append(node)
        for line in (into[id] ?? []).reversed() { stack.append(line.from) }
      }
    }
  }
}
