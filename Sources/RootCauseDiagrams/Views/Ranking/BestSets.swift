import RootCause

/// The best set of controls against each outcome and impact, as a table.
struct BestSets {
  let table: Diagram.Node
  /// What could not be said.
  let notes: [String]

  init(_ counterfactuals: Counterfactuals, by goal: Goal, against targets: [Factor.ID]) {
    let investigation = counterfactuals.investigation
    var table = Diagram.Table([
      .init("against", width: 160, lead: ""), .init("the \(goal.superlative) set", width: 250, lead: ""),
      .init("weakest measure", width: 70), .init("cost", width: 34, alignment: .trailing),
      .init("days until in place", width: 40, alignment: .trailing, lead: "days until in place:"),
    ])
    var notes: [String] = []
    for target in targets {
      guard let best = try? BestPrevention(against: target, by: goal, in: counterfactuals) else { continue }
      let factor = investigation[target]
      let against = Diagram.Table.Cell(
        factor?.statement ?? "", caption: "\(factor?.kind.rawValue ?? "") \(target)", words: "against \(target)")
      notes += best.notes
      guard let set = best.prevention else {
        let words = best.notes.isEmpty ? "no set of these controls prevents it" : "none is pointed out: see the note"
        table.rows.append(.init([against, .init(words)] + Array(repeating: .init("–", words: ""), count: 3)))
        continue
      }
      let statements = set.controls.map { "\($0): \(investigation[$0]?.statement ?? "")" }
      table.rows.append(
        .init([
          against,
          .init(
            set.controls.map(\.rawValue).joined(separator: " + "),
            remarks: statements + (best.equalWords.map { ["\($0) equally good"] } ?? []), notation: [.preventionSet],
            isBold: true),
          .init(set.strength?.rawValue ?? "–", words: set.strength?.rawValue ?? "not known"),
          .init(set.cost?.inShort ?? "–", words: set.cost?.inShort ?? "not known"),
          .init(set.leadTime?.inShort ?? "–", words: set.leadTime?.inShort ?? "not known"),
        ]))
    }
    self.table = Diagram.Node("best-sets", title: "Together", table)
    self.notes = notes
  }
}
