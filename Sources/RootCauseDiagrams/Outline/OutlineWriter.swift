extension Diagram {
  /// The diagram in words: everything the picture says, for readers who cannot see it and for terminals.
  public var outline: String { OutlineWriter(diagram: self).text }

  /// The title on one line, without anything that could act on a page.
  package var plainTitle: String { title.title.plain() }
}

/// Writes a diagram in words: the title, then each factor with what it came from, then the controls.
struct OutlineWriter {
  let diagram: Diagram
  private let nodes: [Diagram.Node.ID: Diagram.Node]
  private let into: [Diagram.Node.ID: [Diagram.Line]]

  init(diagram: Diagram) {
    self.diagram = diagram
    nodes = Dictionary(diagram.nodes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    into = Dictionary(grouping: diagram.lines.filter { !$0.isHidden }, by: \.to)
  }

  var text: String {
    let title = diagram.title
    var lines = [title.title, title.details, title.premise].map { $0.plain() }.filter { !$0.isEmpty }
    for node in OutlineOrder(diagram).nodes where node.form == .factor || node.form == .heading {
      lines.append("")
      lines += entry(of: node)
    }
    var entries: Set<[String]> = []
    for plate in diagram.nodes where plate.form == .plate {
      // A control that stops several things has a plate for each; what lies behind it is told with the first.
      let entry = entry(of: plate)
      guard entries.insert(Array(entry.prefix(2))).inserted else { continue }
      lines += [""] + entry
    }
    if !diagram.notes.isEmpty { lines += [""] + diagram.notes.map { "Note: \($0.plain())" } }
    return lines.joined(separator: "\n") + "\n"
  }

  private func entry(of node: Diagram.Node) -> [String] {
    guard node.form != .heading else { return [node.text.plain()] }
    var lines = ["\(node.name.plain()): \(node.text.plain())"]
    let state = node.notation.compactMap(\.state)
    let finding = [node.finding ?? ""].filter { !$0.isEmpty }
    let details = (state + node.remarks + finding + node.facts).filter { !$0.isEmpty }.joined(separator: "; ")
    if !details.isEmpty { lines.append("  \(details.plain())") }
    for line in into[node.id] ?? [] where node.form != .plate || line.notation.contains(.whyFailed) {
      lines += inputs(line, relation: relation(line), indent: "  ")
    }
    return lines
  }

  /// What a line means to the one it leads to.
  private func relation(_ line: Diagram.Line) -> String {
    if line.notation.contains(.contributes) { return "made likelier or worse by" }
    if line.notation.contains(.precedes) { return "later than" }
    if line.notation.contains(.whyFailed) { return "did not hold because of" }
    return "because of"
  }

  /// What comes along a line: a factor, or what a gate or a plate lets through, nested.
  ///
  /// - Parameter passed: The controls between that and where the line leads.
  private func inputs(
    _ line: Diagram.Line, relation: String, indent: String, past passed: [String] = []
  ) -> [String] {
    guard let node = nodes[line.from] else { return [] }
    let doubts = line.notation.compactMap(\.doubt)
    let remark = doubts.isEmpty ? "" : " (\(doubts.joined(separator: ", ")))"
    let way = passed.isEmpty ? "" : ", past the \(passed.reversed().joined(separator: " and the "))"
    switch node.form {
    case .factor, .heading:
      return ["\(indent)\(relation) \(node.name.plain()): \(node.text.plain().shortened(to: 72))\(way)\(remark)"]
    case .gate:
      let behind = (into[node.id] ?? []).flatMap { inputs($0, relation: "-", indent: indent + "  ") }
      return ["\(indent)\(relation) \(node.facts.first ?? node.text)\(way)\(remark):"] + behind
    case .plate:
      let causes = (into[node.id] ?? []).filter { !$0.notation.contains(.whyFailed) }
      let control = node.name.plain() + remark
      guard !causes.isEmpty else {
        return ["\(indent)guarded by the \(([control] + passed).joined(separator: " and the "))"]
      }
      return causes.flatMap { inputs($0, relation: relation, indent: indent, past: passed + [control]) }
    }
  }
}

extension Notation {
  /// What has become of a node, where no other words of it say so.
  fileprivate var state: String? {
    switch self {
    case .averted: "would not have happened"
    case .undetermined: "undetermined"
    case .applied: "put in place here"
    case .takenAway: "taken away here"
    default: nil
    }
  }

  /// What is to be said of a line beyond its ends.
  fileprivate var doubt: String? {
    switch self {
    case .presumptive: "presumed"
    case .disputed: "disputed"
    case .refuted: "refuted"
    case .feedsBack: "feeds back"
    case .averted: "broken"
    case .undetermined: "undetermined"
    case .confirmed: "confirmed"
    case .unconfirmed: "not yet confirmed"
    default: nil
    }
  }
}
