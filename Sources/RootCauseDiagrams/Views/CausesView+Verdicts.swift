import RootCause

extension CausesView {
  /// Says on each plate what its control alone would have changed.
  func addVerdicts(to diagram: inout Diagram) {
    let outcomes = Set(investigation.factors(of: .outcome).map(\.id))
    let verdicts = Dictionary(grouping: counterfactuals.verdicts(), by: \.control)
    for index in diagram.nodes.indices {
      guard let plate = plates[diagram.nodes[index].id], let all = verdicts[plate.control] else { continue }
      let onOutcomes = all.filter { outcomes.contains($0.outcome) }
      let summary = VerdictSummary(onOutcomes.isEmpty ? all : onOutcomes)
      diagram.nodes[index].finding = summary.words
      if let notation = summary.notation { diagram.nodes[index].notation.append(notation) }
      let many = all.count > 1
      diagram.nodes[index].facts += all.map { "alone\(many ? ", on “\($0.outcome)”," : "") it \($0.verdict)" }
    }
    let withheld = counterfactuals.withheld
    if !withheld.isEmpty {
      let facts = counterfactuals.unexplained.filter { !$0.isConsequence }.map { unexplained in
        "“\(unexplained.factor)” (\(unexplained.missing.map(\.description).joined(separator: "; ")))"
      }
      diagram.notes.append(
        "No verdicts on \(withheld.map { "“\($0)”" }.joined(separator: ", ")): the causes given do not produce "
          + "\(facts.joined(separator: ", ")).")
    }
  }
}

/// The verdicts on one control in a few words, for its plate.
struct VerdictSummary {
  let words: String
  let notation: Notation?

  /// - Parameter verdicts: The verdicts on the factors that matter, the best first.
  init(_ verdicts: [RankedVerdict]) {
    let prevented = verdicts.filter { $0.verdict.kind == .prevents }
    let untested = Set(
      prevented.flatMap { ranked -> [Link.ID] in
        if case .prevents(let proof) = ranked.verdict { proof.restsOn } else { [] }
      }
    ).count
    let support = untested == 0 ? "tested" : untested == 1 ? "1 link untested" : "\(untested) links untested"
    if !prevented.isEmpty {
      let share = verdicts.count == 1 ? "prevents" : "prevents \(prevented.count) of \(verdicts.count)"
      words = "\(share) · \(support)"
      notation = .prevents
    } else {
      words = verdicts.first.map { Self.words($0.verdict) } ?? ""
      notation = verdicts.first.flatMap { $0.verdict.isNoEffect ? .noEffect : nil }
    }
  }

  private static func words(_ verdict: Verdict) -> String {
    switch verdict {
    case .prevents: return "prevents"
    case .preventsJointly(let partners):
      guard let first = partners.value.first else { return "prevents with others" }
      return first.count == 1 ? "prevents with \(first[0])" : "prevents with \(first.count) others"
    case .mitigates: return "mitigates"
    case .mayReduce: return "may reduce"
    case .noEffect(let witness): return witness.isAlreadyWorking ? "worked" : "no effect"
    case .undetermined(let questions): return questions.inWords
    }
  }
}

extension Verdict {
  /// Whether it changes nothing, and not because it was in place already.
  fileprivate var isNoEffect: Bool {
    if case .noEffect(let witness) = self { !witness.isAlreadyWorking } else { false }
  }
}

extension Bounded<[OpenQuestion]> {
  /// What an answer depends on, for a small line.
  var inWords: String {
    isComplete ? "depends on \(value.map(\.description).joined(separator: ", "))" : "not resolved"
  }
}
