import RootCause

/// What each control alone would have changed, to be said on its plates.
struct PlateVerdicts {
  private let byControl: [Control.ID: [RankedVerdict]]
  private let outcomes: Set<Factor.ID>
  private let chains: ChainShares
  /// Why there are no verdicts on some outcomes, if there are not.
  let notes: [String]

  init(_ counterfactuals: Counterfactuals) {
    byControl = Dictionary(grouping: counterfactuals.verdicts(), by: \.control)
    outcomes = Set(counterfactuals.investigation.factors(of: .outcome).map(\.id))
    chains = ChainShares(counterfactuals, to: counterfactuals.whatMatters)
    let withheld = counterfactuals.withheld.map { "“\($0)”" }
    let reasons = counterfactuals.unexplained.filter { !$0.isConsequence }.map { fact in
      "“\(fact.factor)” (\(fact.missing.map(\.description).joined(separator: "; ")))"
    }
    var notes: [String] = []
    if !withheld.isEmpty {
      notes.append(
        "No verdicts on \(withheld.joined(separator: ", ")): the causes given do not produce "
          + reasons.joined(separator: ", ") + ".")
    }
    if chains.isLeftOut {
      notes.append("How many chains each control breaks was not counted: the record is too large to do so for each.")
    }
    self.notes = notes
  }

  /// Says it on the plate of a control: what counts are the outcomes, and the impacts where there is no outcome or
  /// nothing changes about any.
  func say(on node: inout Diagram.Node, _ control: Control.ID) {
    guard let all = byControl[control] else { return }
    let onOutcomes = all.filter { outcomes.contains($0.outcome) }
    let summary =
      onOutcomes.isEmpty
      ? VerdictSummary(all, each: "impact") : VerdictSummary(onOutcomes, each: "outcome", beyond: all)
    node.finding = summary.words
    if let notation = summary.notation { node.notation.append(notation) }
    // What worked is on no chain of what occurred.
    if !all.contains(where: \.verdict.isAlreadyWorking) {
      let (share, facts) = chains.share(brokenBy: control)
      node.share = share.words
      node.facts += facts
    }
    node.facts += all.map { "alone\(all.count > 1 ? ", on “\($0.outcome)”," : "") it \($0.verdict)" }
  }
}

extension Counterfactuals {
  /// What a picture's verdicts are about: the outcomes, or where there are none, the impacts.
  var whatMatters: [Factor.ID] {
    let outcomes = investigation.factors(of: .outcome)
    return (outcomes.isEmpty ? investigation.factors(of: .impact) : outcomes).map(\.id)
  }
}
