/// How a drawing will extend, near enough to fit its legend to it.
struct DrawingSize {
  /// The width in points.
  let width: Int
  /// The node that a longest chain begins at, and the one that it ends at; nil if there are no nodes.
  let longest: (cause: Diagram.Node.ID, effect: Diagram.Node.ID)?

  /// Estimates it from the layers the nodes fall into, counted from the effects down. Linear in nodes and lines.
  init(of diagram: Diagram) {
    if let chart = diagram.chart {
      width = Int(chart.width)
      longest = nil
      return
    }
    var layer: [Diagram.Node.ID: Int] = [:]
    var end: [Diagram.Node.ID: Diagram.Node.ID] = [:]
    var waiting: [Diagram.Node.ID: Int] = [:]
    var causes: [Diagram.Node.ID: [Diagram.Node.ID]] = [:]
    let level = Dictionary(
      diagram.layers.enumerated().flatMap { number, layer in layer.map { ($0, number) } },
      uniquingKeysWith: { first, _ in first })
    for line in diagram.lines where line.placesNodes {
      if let number = level[line.from], number == level[line.to] { continue }
      waiting[line.from, default: 0] += 1
      causes[line.to, default: []].append(line.from)
    }
    var ready = diagram.nodes.map(\.id).filter { waiting[$0] == nil }
    while let id = ready.popLast() {
      for cause in causes[id] ?? [] {
        if layer[cause] ?? 0 < (layer[id] ?? 0) + 1 {
          layer[cause] = (layer[id] ?? 0) + 1
          end[cause] = end[id] ?? id
        }
        waiting[cause, default: 0] -= 1
        if waiting[cause] == 0 { ready.append(cause) }
      }
    }
    var extents: [Int: Int] = [:]
    for node in diagram.nodes { extents[layer[node.id] ?? 0, default: 0] += Self.width(of: node) }
    switch diagram.direction {
    case .up, .down: width = (extents.values.max() ?? 0) * 9 / 10
    case .left, .right: width = extents.count * 200
    }
    // Of several the first, so that the same diagram always gives the same text.
    let deepest = diagram.nodes.lazy.map { layer[$0.id] ?? 0 }.max() ?? 0
    longest = diagram.nodes.first { layer[$0.id] ?? 0 == deepest }.map { ($0.id, end[$0.id] ?? $0.id) }
  }

  private static func width(of node: Diagram.Node) -> Int {
    switch node.form {
    case .factor, .bar: 160
    case .gate: 44
    case .plate: DOTLabel.plateText + 50
    case .heading: 120
    case .stub: 60
    // What is estimated for others is shrunk afterwards.
    case .table: Int(((node.table?.width ?? 0) * 10 / 9).rounded(.up))
    }
  }
}
