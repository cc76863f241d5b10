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
  /// The stubs that lines lead on to from each node.
  private let onward: [Diagram.Node.ID: [Diagram.Node]]

  init(diagram: Diagram) {
    self.diagram = diagram
    nodes = Dictionary(diagram.nodes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    into = Dictionary(grouping: diagram.lines.filter { !$0.isHidden }, by: \.to)
    var onward: [Diagram.Node.ID: [Diagram.Node]] = [:]
    if diagram.nodes.contains(where: { $0.form == .stub }) {
      for line in diagram.lines {
        if let stub = nodes[line.to], stub.form == .stub { onward[line.from, default: []].append(stub) }
      }
    }
    self.onward = onward
  }

  var text: String {
    let title = diagram.title
    var lines = [title.title, title.details, title.premise].map { $0.plain() }.filter { !$0.isEmpty }
    if !diagram.paragraphs.isEmpty {
      for paragraph in diagram.paragraphs { lines += [""] + paragraph.map(\.plainKeepingIndent) }
    } else if diagram.panels.isEmpty {
      lines += entries(of: diagram)
    }
    for panel in diagram.panels { lines += ["", panel.title.plain()] + entries(of: diagram.part(panel)) }
    if !diagram.notes.isEmpty { lines += [""] + diagram.notes.map { "Note: \($0.plain())" } }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The entries of factors, in the order in which they are told, and of controls after them.
  private func entries(of diagram: Diagram) -> [String] {
    var lines: [String] = []
    for node in OutlineOrder(diagram).nodes where [.factor, .heading, .table, .bar].contains(node.form) {
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
    return lines
  }

  private func entry(of node: Diagram.Node) -> [String] {
    guard node.form != .heading else { return [node.text.plain()] }
    if let table = node.table {
      return [node.text.plain()].filter { !$0.isEmpty } + OutlineTable(table: table).lines
    }
    var lines = [Self.naming(node)]
    let state = node.notation.compactMap(\.state)
    let finding = [node.finding ?? "", node.share ?? ""].filter { !$0.isEmpty }
    let sentences = node.facts.filter { $0.count > Self.longestRemark }
    let remarks = state + node.remarks + finding + node.facts.filter { $0.count <= Self.longestRemark }
    let details = remarks.filter { !$0.isEmpty }.joined(separator: "; ")
    for detail in [details] + sentences where !detail.isEmpty { lines.append("  \(detail.plain())") }
    for line in into[node.id] ?? [] where node.form != .plate || line.notation.contains(.whyFailed) {
      lines += inputs(line, Way(opening: relation(line)), indent: "  ")
    }
    for stub in onward[node.id] ?? [] { lines.append("  leads on to \(stub.text.plain())") }
    return lines
  }

  /// What is longer has a line of its own.
  private static let longestRemark = 60

  /// What a line means to the one it leads to.
  private func relation(_ line: Diagram.Line) -> String {
    if nodes[line.to]?.notation.contains(.target) == true { return "threatened by" }
    return line.notation.contains(.hazard) ? "out of" : line.relation
  }

  /// A node's name with what it says.
  private static func naming(_ node: Diagram.Node) -> String {
    "\(node.name.plain()): \(node.text.plain().cutBetweenWords(at: 400))"
  }

  /// What is to be said of what comes along some lines: how it counts, what is doubted of it, what it has to pass.
  private struct Way {
    /// How it counts, at the beginning of the sentence.
    let opening: String
    var doubts: [String] = []
    /// The controls it meets, the one next to the effect first.
    var plates: [Diagram.Node] = []

    /// The doubts and controls, in brackets.
    var remark: String {
      let controls = plates.reversed().map { plate in
        let verb = plate.isClosed ? "stops it" : plate.isMissing ? "would stand before it" : "stands before it"
        let name = plate.name.plain()
        return "\(name) \(verb): \(plate.text.plain().cutBetweenWords(at: 400))"
      }
      let remarks = doubts + controls
      return remarks.isEmpty ? "" : " (\(remarks.joined(separator: "; ")))"
    }
  }

  /// What comes along a line: a factor, or what a gate or a plate lets through, nested.
  private func inputs(_ line: Diagram.Line, _ way: Way, indent: String) -> [String] {
    guard let node = nodes[line.from] else { return [] }
    var way = way
    for doubt in line.notation.compactMap(\.doubt) where !way.doubts.contains(doubt) { way.doubts.append(doubt) }
    switch node.form {
    case .stub: return ["\(indent)\(way.opening) \(node.text.plain())\(way.remark)"]
    case .factor, .heading, .table, .bar: return ["\(indent)\(way.opening) \(Self.naming(node))\(way.remark)"]
    case .gate:
      let behind = (into[node.id] ?? []).flatMap { inputs($0, Way(opening: "-"), indent: indent + "  ") }
      return ["\(indent)\(way.opening) \((node.facts.first ?? node.text).plain())\(way.remark):"] + behind
    case .plate:
      way.plates.append(node)
      let causes = (into[node.id] ?? []).filter { !$0.notation.contains(.whyFailed) }
      guard causes.isEmpty else { return causes.flatMap { inputs($0, way, indent: indent) } }
      return way.plates.reversed().map { plate in
        let verb = plate.isClosed ? "stopped by" : plate.isMissing ? "would be guarded by" : "guarded by"
        return "\(indent)\(verb) \(Self.naming(plate))"
      }
    }
  }
}

extension String {
  /// The line without anything that could act on a page, as far in as it was.
  fileprivate var plainKeepingIndent: String { prefix { $0 == " " } + plain() }
}

extension Diagram.Line {
  /// What a line means to the one it leads to.
  var relation: String {
    if notation.contains(.contributes) { return "made likelier or worse by" }
    if notation.contains(.precedes) { return "later than" }
    if notation.contains(.whyFailed) { return "did not hold because of" }
    return "because of"
  }

  /// What is to be said of it beyond its ends.
  var doubts: [String] { notation.compactMap(\.doubt) }
}

extension Diagram.Node {
  fileprivate var isClosed: Bool { style.shape == .closedPlate }
  fileprivate var isMissing: Bool { notation.contains(.missing) }
}

extension Notation {
  /// What is to be said of a line beyond its ends.
  var doubt: String? {
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
