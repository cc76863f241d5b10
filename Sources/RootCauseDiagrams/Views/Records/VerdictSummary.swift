import RootCause

/// The verdicts on one control in a few words, for its plate.
struct VerdictSummary {
  let words: String
  let notation: Notation?

  /// - Parameters:
  ///   - verdicts: The verdicts on the factors that matter, the best first.
  ///   - kind: What each of these factors is called.
  ///   - others: The verdicts on others too, of which one is told where there is no effect on those that matter.
  init(_ verdicts: [RankedVerdict], each kind: String, beyond others: [RankedVerdict] = []) {
    let prevented = verdicts.filter { $0.verdict.kind == .prevents }
    let untested = Set(
      prevented.flatMap { ranked -> [Link.ID] in
        if case .prevents(let proof) = ranked.verdict { proof.restsOn } else { [] }
      }
    ).count
    if !prevented.isEmpty {
      let links =
        verdicts.count == 1 ? untested == 1 ? "1 link untested" : "\(untested) links untested" : "\(untested) untested"
      let share =
        switch (prevented.count, verdicts.count) {
        case (1, 1): "prevents"
        case (2, 2): "prevents both \(kind)s"
        case (let count, let total): "prevents \(count) of \(total) \(kind)s"
        }
      words = "\(share) · \(untested == 0 ? "tested" : links)"
      notation = .prevents
    } else if verdicts.allSatisfy(\.verdict.isWithoutEffect),
      let other = others.first(where: { $0.verdict.kind != .noEffect })
    {
      words = Self.words(other.verdict, on: other.outcome)
      notation = nil
    } else {
      words = verdicts.first.map { Self.words($0.verdict) } ?? ""
      notation = verdicts.first.flatMap { $0.verdict.isWithoutEffect ? .noEffect : nil }
    }
  }

  /// A verdict on a factor that is not among those that matter most, which is named therefore.
  private static func words(_ verdict: Verdict, on factor: Factor.ID) -> String {
    switch verdict {
    case .prevents, .mitigates, .mayReduce: "\(words(verdict)) \(factor)"
    case .preventsJointly, .noEffect, .undetermined: "\(factor): \(words(verdict))"
    }
  }

  /// A verdict in the fewest words.
  static func words(_ verdict: Verdict) -> String {
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
    kind == .noEffect && !isAlreadyWorking
  }

  /// Whether it changes nothing because it was in place already.
  var isAlreadyWorking: Bool {
    if case .noEffect(let witness) = self { witness.isAlreadyWorking } else { false }
  }
}

extension Bounded<[OpenQuestion]> {
  /// What an answer depends on, for a small line.
  var inWords: String {
    isComplete ? "depends on \(value.map(\.description).joined(separator: ", "))" : "not resolved"
  }
}
