import RootCause

/// A timeline in words: the milestones, then everything in the order of time.
struct TimelineOutline {
  private let view: TimelineView
  private let nodes: [Diagram.Node]
  private let into: [Diagram.Node.ID: [Diagram.Line]]

  init(_ view: TimelineView, _ diagram: Diagram) {
    self.view = view
    nodes = diagram.nodes
    into = Dictionary(grouping: diagram.lines, by: \.to)
  }

  var paragraphs: [[String]] {
    milestones(view.actual, view.moved == nil ? "Milestones" : "Milestones as they were")
      + (view.moved.map { milestones($0, "Milestones in this what-if") } ?? []) + factors
  }

  private func milestones(_ milestones: Milestones, _ heading: String) -> [[String]] {
    guard !milestones.times.isEmpty else { return [] }
    let lengths = Dictionary(
      milestones.durations.map { ($0.milestone, $0) }, uniquingKeysWith: { first, _ in first })
    return [
      [heading]
        + milestones.inOrder.map { milestone, time in
          let words = lengths[milestone].map { "\($0.words), from \($0.start.words)" }
          let control = milestones.shifts[milestone]?.control.map { "moved by control \($0)" }
          let remarks = [words, milestones.saved(milestone), control].compactMap(\.self)
          return "  \(Self.words(time)): \(milestone.words)"
            + (remarks.isEmpty ? "" : " (\(remarks.joined(separator: "; ")))")
        }
    ]
  }

  /// A paragraph for each column, with what begins there; before them what held from the start.
  private var factors: [[String]] {
    let byColumn = Dictionary(
      grouping: nodes.indices, by: { view.spans[$0].beginsOpen ? -1 : view.spans[$0].from ?? -1 })
    var result: [[String]] = []
    if let open = byColumn[-1] { result.append(["Since before, or not known since when"] + open.flatMap(entry)) }
    for (index, column) in view.axis.columns.enumerated() {
      guard let members = byColumn[index] else { continue }
      result.append([heading(index, column)] + members.flatMap(entry))
    }
    return result
  }

  private func heading(_ index: Int, _ column: TimeAxis.Column) -> String {
    if column.isUndated { return "No time recorded" }
    guard let point = column.point else {
      let before = view.axis.columns[..<index].last { $0.point != nil }?.point
      guard let before, column.moment.time != .max else { return "No time recorded, only the order" }
      return "Only the order is recorded; beside \(Self.words(before))"
    }
    guard let previous = view.axis.columns[..<index].lastIndex(where: { $0.point != nil }),
      let gap = view.axis.gap(from: previous, to: index)
    else { return Self.words(point) }
    return "\(Self.words(point)), \(gap.words) later"
  }

  private func entry(_ index: Int) -> [String] {
    let node = nodes[index]
    let factor = view.factors[index]
    var lines = [
      "  \(view.lanes.lanes[index].name.plain()): \(node.name.plain()): \(node.text.plain().cutBetweenWords(at: 400))"
    ]
    let lasting = factor.time.flatMap(Self.lasting)
    let remarks = [lasting].compactMap(\.self) + node.notation.compactMap(\.state) + node.remarks
    // The time and the actor stand before it.
    let facts = node.facts.filter { $0 != factor.time.map { "\($0)" } && $0 != factor.actor.map { "by \($0)" } }
    lines.append("    " + (remarks + facts).joined(separator: "; "))
    for line in into[node.id] ?? [] {
      lines.append(
        "    \(line.relation) \(line.from)" + (line.doubts.isEmpty ? "" : " (\(line.doubts.joined(separator: "; ")))"))
    }
    return lines
  }

  /// Until when something lasted, if it did.
  private static func lasting(_ span: TimeSpan) -> String? {
    guard case .during(_, let end) = span else { return nil }
    return end.map { "until \(words($0))" } ?? "until it is not known when"
  }

  /// A time in words.
  private static func words(_ point: TimePoint) -> String {
    switch point {
    case .exact(let time): "\(time)"
    case .approximate(let time, nil): "about \(time)"
    case .approximate: "\(point)"
    case .between(let first, let last): "between \(first) and \(last)"
    }
  }
}
