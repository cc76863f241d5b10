import RootCause

/// What each control alone would have changed, to be said on its plates.
struct PlateVerdicts {
  private let byControl: [Control.ID: [RankedVerdict]]
  private let outcomes: Set<Factor.ID>
  private let chains: ChainShares
  /// Why there are no verdicts on some outcomes, if there are not.
  let notes: [String]

  /// The most factors times controls times outcomes for which there are verdicts: each passes every factor. That takes
  /// some seconds.
  private static let mostWork = 25_000_000

  init(_ counterfactuals: Counterfactuals) {
    let record = counterfactuals.investigation
    let targets = counterfactuals.whatMatters
    let isTooMuch = record.factors.count * record.controls.count * max(1, targets.count) > Self.mostWork
    byControl = isTooMuch ? [:] : Dictionary(grouping: counterfactuals.verdicts(), by: \.control)
    outcomes = Set(record.factors(of: .outcome).map(\.id))
    chains = ChainShares(counterfactuals, to: isTooMuch ? [] : targets)
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
    if isTooMuch {
      notes.append(
        "What each control alone would have done was not worked out: \(record.controls.count) controls on "
          + "\(record.factors.count) factors are too many to do so for each. A what-if answers for some of them.")
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
      let (share, facts) = chains.shareAndFacts(brokenBy: control)
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
