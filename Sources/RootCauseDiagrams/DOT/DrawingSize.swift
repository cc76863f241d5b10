/// How wide a drawing will be, near enough to give its legend a number of columns.
struct DrawingSize {
  /// The width in points.
  let width: Int

  /// Estimates it from the layers the nodes fall into, counted from the effects down. Linear in nodes and lines.
  init(of diagram: Diagram) {
    var layer: [Diagram.Node.ID: Int] = [:]
    var waiting: [Diagram.Node.ID: Int] = [:]
    var next: [Diagram.Node.ID: [Diagram.Node.ID]] = [:]
    for line in diagram.lines where line.placesNodes {
      waiting[line.from, default: 0] += 1
      next[line.to, default: []].append(line.from)
    }
    var ready = diagram.nodes.map(\.id).filter { waiting[$0] == nil }
    while let id = ready.popLast() {
      for other in next[id] ?? [] {
        layer[other] = max(layer[other] ?? 0, (layer[id] ?? 0) + 1)
        waiting[other, default: 0] -= 1
        if waiting[other] == 0 { ready.append(other) }
      }
    }
    var extents: [Int: Int] = [:]
    for node in diagram.nodes { extents[layer[node.id] ?? 0, default: 0] += Self.width(of: node) }
    switch diagram.direction {
    case .up, .down: width = (extents.values.max() ?? 0) * 9 / 10
    case .left, .right: width = extents.count * 200
    }
  }

  private static func width(of node: Diagram.Node) -> Int {
    switch node.form {
    case .factor: 160
    case .gate: 44
    case .plate: DOTLabel.plateText + 50
    case .heading: 120
    }
  }
}
