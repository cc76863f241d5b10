import RootCause

/// Makes the ranking of controls.
struct RankingView {
  private let counterfactuals: Counterfactuals
  private let goal: Goal
  private let ranking: RankedControls
  private var investigation: Investigation { counterfactuals.investigation }

  /// How many outcomes and impacts stand side by side, and how many controls one below the other.
  static let mostColumns = 4
  static let mostRows = 18

  init(of counterfactuals: Counterfactuals, by goal: Goal) {
    self.counterfactuals = counterfactuals
    self.goal = goal
    ranking = RankedControls(counterfactuals)
  }

  var diagram: Diagram {
    let premise = "What each control alone would have done, the most promising first"
    var diagram = Diagram(
      view: "ranking", title: Diagram.TitleBlock(of: investigation, premise: premise), direction: .down)
    guard !ranking.controls.isEmpty else {
      diagram.showNothing(nothing)
      diagram.notes = PlateVerdicts(counterfactuals).notes
      return diagram
    }
    let best = BestSets(counterfactuals, by: goal, against: ranking.targets)
    diagram.notes = PlateVerdicts(counterfactuals).notes + best.notes + notes
    diagram.showTables(tables + [best.table])
    return diagram
  }

  /// Why there is nothing to rank.
  private var nothing: String {
    if investigation.controls.isEmpty {
      return "Nothing to rank yet: there are no controls. Say under “controls” what could have stopped it."
    }
    if counterfactuals.targets.isEmpty {
      return "Nothing to rank yet: no factor is of the kind outcome or impact, so there is nothing to prevent."
    }
    if investigation.controls.allSatisfy({ $0.stops.isEmpty && $0.moves.isEmpty }) {
      return "Nothing to rank yet: no control says under “stops” what it would have stopped."
    }
    return "Nothing to rank: there is no verdict on any outcome or impact."
  }

  private var notes: [String] {
    let ranked = Set(ranking.controls)
    let others = investigation.controls.filter { !ranked.contains($0.id) }.map(\.id.rawValue)
    return others.isEmpty
      ? [] : ["Not ranked, because nothing says what they stop: \(others.joined(separator: ", "))."]
  }

  private var tables: [Diagram.Node] {
    let columns = ranking.targets.count.parts(ofAtMost: Self.mostColumns)
    let rows = ranking.controls.count.parts(ofAtMost: Self.mostRows)
    var nodes: [Diagram.Node] = []
    for columns in columns {
      for rows in rows {
        let title =
          rows.count < ranking.controls.count
          ? "Controls \(rows.lowerBound + 1) to \(rows.upperBound) of \(ranking.controls.count)" : "Each control alone"
        nodes.append(
          Diagram.Node("ranking-\(nodes.count + 1)", title: title, table(Array(ranking.targets[columns]), rows)))
      }
    }
    return nodes
  }

  private func table(_ targets: [Factor.ID], _ rows: Range<Int>) -> Diagram.Table {
    var table = Diagram.Table([.init("control", width: 160, lead: "")])
    table.columns += targets.map { id in
      let factor = investigation[id]
      return .init(
        "\(factor?.kind.rawValue ?? "") \(id): \(factor?.statement ?? "")", width: 94, lead: "on \(id)")
    }
    table.columns += [
      .init("rests on", width: 104), .init("cost", width: 34, alignment: .trailing),
      .init("days until in place", width: 40, alignment: .trailing, lead: "days until in place:"),
    ]
    table.rows = rows.map { index in
      let id = ranking.controls[index]
      let control = investigation[id]
      let details = [control?.status.rawValue, control?.function?.rawValue].compactMap(\.self)
      return .init(
        [.init(control?.statement ?? "", caption: "\(index + 1). \(([id.rawValue] + details).joined(separator: ", "))")]
          + targets.map { ranking.cell(for: id, on: $0) }
          + [
            ranking.support(of: id), .init(control?.cost?.inShort ?? "–", words: control?.cost?.inShort ?? "not known"),
            .init(control?.leadTime?.inShort ?? "–", words: control?.leadTime?.inShort ?? "not known"),
          ])
    }
    return table
  }
}
