extension Cut {
  /// The diagram with what is kept, and with stubs where a line to the rest is cut.
  func diagram(notes: [String]) -> Diagram {
    var diagram = graph.diagram
    var stubs = Stubs(of: self)
    var lines: [Diagram.Line] = []
    for (line, ends) in zip(graph.diagram.lines, graph.ends) {
      guard let ends else { continue }
      switch (isKept[ends.from], isKept[ends.to]) {
      case (true, true): lines.append(line)
      case (true, false) where line.isCausal: stubs.cut(line, from: ends.from, before: ends.to)
      case (false, true) where line.isCausal: stubs.cut(line, to: ends.to, after: ends.from)
      default: break
      }
    }
    diagram.nodes = zip(graph.diagram.nodes, isKept).lazy.filter(\.1).map(\.0)
    for (number, group) in groups.enumerated() where group.isModule {
      for head in group.heads where isKept[head] {
        guard let index = diagram.nodes.firstIndex(where: { $0.id == graph.diagram.nodes[head].id }) else { continue }
        diagram.nodes[index].standForModule(of: tally(ofGroup: number))
      }
    }
    diagram.lines = lines
    stubs.finish(&diagram)
    if graph.diagram.legendRoom > 0 {
      // Room for what only a companion picture has stays, whatever is left out.
      diagram.legendRoom = diagram.recordedLegend + graph.diagram.legendRoom - graph.diagram.recordedLegend
    }
    diagram.notes = notes + diagram.notes
    return diagram
  }
}

extension Diagram {
  /// How many entries of the legend say what is recorded, and not what became of it.
  fileprivate var recordedLegend: Int {
    legend.count { !Notation.fates.contains($0) && $0 != .prevents && $0 != .noEffect }
  }
}
