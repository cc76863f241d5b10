import RootCause

/// Makes the view of actions.
struct ActionsView {
  private let investigation: Investigation
  private let followUp: FollowUp
  private let cells: ActionCells

  /// How many rows a table has, as far as what belongs together allows.
  static let mostRows = 18

  init(of counterfactuals: Counterfactuals) {
    investigation = counterfactuals.investigation
    followUp = FollowUp(of: investigation)
    cells = ActionCells(of: counterfactuals)
  }

  var diagram: Diagram {
    let premise = "What was found → what is done → what shows that it worked"
    var diagram = Diagram(
      view: "actions", title: Diagram.TitleBlock(of: investigation, premise: premise), direction: .down)
    guard !followUp.groups.isEmpty else {
      diagram.showNothing(
        "Nothing to follow up yet: there are no root causes, findings or actions. Say under “findings” what was found, and "
          + "under “actions” what is done about it.")
      return diagram
    }
    diagram.notes = cells.notes
    diagram.showTables(tables)
    return diagram
  }

  private var tables: [Diagram.Node] {
    var told: [CorrectiveAction.ID: String] = [:]
    let groups = followUp.groups.map { rows(of: $0, &told) }
    let count = groups.reduce(0) { $0 + $1.count }
    // As even as can be, so that no part is left with a single row.
    let most = count / ((count + Self.mostRows - 1) / Self.mostRows) + 2
    var parts: [[Diagram.Table.Row]] = []
    for rows in groups {
      if let last = parts.last, last.count + rows.count <= most {
        parts[parts.count - 1] += rows
      } else {
        parts.append(rows)
      }
    }
    return parts.enumerated().map { index, rows in
      var table = Diagram.Table(Self.columns, rows: rows)
      if index == parts.count - 1 { table.remarks = remarks }
      let title = parts.count == 1 ? "" : "Part \(index + 1) of \(parts.count)"
      return Diagram.Node("actions-\(index + 1)", title: title, table)
    }
  }

  private static var columns: [Diagram.Table.Column] {
    [
      .init("found", width: 140, lead: ""), .init("→ what is done", width: 150, lead: ""),
      .init("owner", width: 72), .init("due", width: 60),
      .init("→ control, and what it would have done", width: 170, lead: "puts in place"),
      .init("→ what shows that it worked", width: 124, lead: "shown by"),
    ]
  }

  private func rows(of group: FollowUp.Group, _ told: inout [CorrectiveAction.ID: String]) -> [Diagram.Table.Row] {
    var rows: [Diagram.Table.Row] = []
    let found = cells.found(group.found)
    func append(_ first: [Diagram.Table.Cell], _ controls: [Diagram.Table.Cell], _ metrics: [Diagram.Table.Cell]) {
      for index in 0..<max(1, controls.count, metrics.count) {
        let control = controls.indices.contains(index) ? controls[index] : .init("")
        let metric = metrics.indices.contains(index) ? metrics[index] : .init("")
        if index == 0 {
          let isFirst = rows.isEmpty
          let cell = isFirst ? found.cell : .init("", words: found.name)
          rows.append(.init([cell] + first + [control, metric], opening: isFirst ? .rule : .more))
        } else {
          rows.append(.init(Array(repeating: .init(""), count: 4) + [control, metric], opening: .continued))
        }
      }
    }
    for action in group.actions {
      if let place = told[action.id] {
        append([cells.reference(to: action, under: place), .init(""), .init("")], [], [])
      } else {
        told[action.id] = found.name
        append(
          [cells.action(action), cells.owner(of: action), cells.due(of: action)], cells.controls(of: action),
          cells.metrics(of: action))
      }
    }
    if group.isUnanswered {
      append([.init("no action", notation: [.gap]), .init(""), .init("")], [], [])
    }
    return rows
  }

  /// What holds of the whole, in sentences.
  private var remarks: [String] {
    var remarks: [String] = []
    let roots = followUp.roots.count
    if roots > 0 {
      let open = followUp.unanswered.map(\.id.rawValue)
      remarks.append(
        open.isEmpty
          ? roots == 1 ? "The root cause has an action." : "Each of the \(roots) root causes has an action."
          : "Without an action: \(open.count) of \(roots) root causes (\(open.joined(separator: ", "))).")
    } else {
      remarks.append("No factor is declared a root cause.")
    }
    let used = Set(investigation.actions.flatMap(\.metrics))
    let unused = investigation.metrics.filter { !used.contains($0.id) }.map(\.id.rawValue)
    if !unused.isEmpty { remarks.append("Metrics that no action names: \(unused.joined(separator: ", ")).") }
    return remarks
  }
}
