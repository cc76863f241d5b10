extension Diagram.Node {
  /// A table under a title.
  public init(_ id: String, title: String, _ table: Diagram.Table) {
    self.init(id, .table, title, name: "table", notation: [])
    self.table = table
    var seen: Set<Notation> = []
    notation = table.rows.lazy.flatMap(\.cells).flatMap(\.notation).filter { seen.insert($0).inserted }
  }
}

extension Diagram {
  /// Shows tables one below the other, all as wide as the widest, or as title and legend above and below them are.
  mutating func showTables(_ tables: [Node]) {
    let widest = tables.compactMap { $0.table?.width }.max() ?? 0
    let width = DOTFrame.width(for: widest)
    for var node in tables {
      node.table = node.table?.widened(to: width)
      if let above = nodes.last {
        var line = Line(above.id, node.id, ending: .open)
        line.isHidden = true
        lines.append(line)
      }
      nodes.append(node)
    }
  }
}
