import RootCause

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
    if !prevented.isEmpty {
      let links =
        verdicts.count == 1 ? untested == 1 ? "1 link untested" : "\(untested) links untested" : "\(untested) untested"
      let share = verdicts.count == 1 ? "prevents" : "prevents \(prevented.count) of \(verdicts.count)"
      words = "\(share) · \(untested == 0 ? "tested" : links)"
      notation = .prevents
    } else {
      words = verdicts.first.map { Self.words($0.verdict) } ?? ""
      notation = verdicts.first.flatMap { $0.verdict.isWithoutEffect ? .noEffect : nil }
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
  fileprivate var isWithoutEffect: Bool {
    if case .noEffect(let witness) = self { !witness.isAlreadyWorking } else { false }
  }
}

extension Bounded<[OpenQuestion]> {
  /// What an answer depends on, for a small line.
  var inWords: String {
    isComplete ? "depends on \(value.map(\.description).joined(separator: ", "))" : "not resolved"
  }
}
