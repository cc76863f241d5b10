import RootCause

extension Diagram {
  /// A part of this diagram, with a stub “…” wherever a line to the rest is cut, and a note of what is left out.
  ///
  /// Of two diagrams side by side, cut each before they are put there. Linear in nodes and lines for each factor collapsed.
  ///
  /// - Throws: ``PartError`` with all ids that no node stands for.
  public func showing(_ part: Part) throws(PartError) -> Diagram {
    guard !part.isWhole else { return self }
    let graph = DiagramGraph(of: self)
    let notDrawn = (part.focus + part.collapsed).filter { graph.nodes(of: $0).isEmpty }
    guard notDrawn.isEmpty else { throw PartError(notDrawn: notDrawn) }
    let selection = PartSelection(part, in: graph)
    var cut = Cut(graph, steps: selection.isKept, plates: selection.plates)
    for name in Set(part.collapsed).sorted() { cut.collapse(graph.nodes(of: name)) }
    cut.keepWhatLiesBetween()
    let tally = cut.tally
    var diagram = cut.diagram(notes: [tally.sentence(opening: part.words)])
    if tally.factors + tally.controls == 0 { diagram.showNothing("Nothing here is of the part asked for.") }
    return diagram
  }
}

extension Diagram.Part {
  /// What is drawn, as the opening of a sentence.
  fileprivate var words: String {
    var limits: [String] = []
    switch (focus.isEmpty, depth) {
    case (false, nil): limits.append("the causes and effects of \(focus.inQuotes)")
    case (false, let depth?): limits.append("what lies within \(Counted.words(depth, "step")) of \(focus.inQuotes)")
    case (true, let depth?): limits.append("what lies within \(Counted.words(depth, "step")) of the outcome")
    case (true, nil): break
    }
    if let only { limits.append(only.words) }
    if !collapsed.isEmpty {
      limits.append("\(limits.isEmpty ? "all " : "")without what lies only behind \(collapsed.inQuotes)")
    }
    return "This is a part: \(limits.joined(separator: ", of it "))"
  }
}

extension Diagram.Part.Only {
  fileprivate var words: String {
    switch self {
    case .chain: "what is on a causal chain to an outcome"
    case .broken: "what changes here, with its neighbors"
    case .unproven: "what is not proven, with its way to the outcome"
    }
  }
}
