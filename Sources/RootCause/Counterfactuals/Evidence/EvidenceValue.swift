/// What it would be worth to find out about one unknown: what each answer would make of the verdicts.
public struct EvidenceValue: Hashable, Sendable {
  /// What is open.
  public var question: OpenQuestion
  /// The answers that fit the record, that it is so first.
  public var answers: [Answer]
  /// How many verdicts depend on it now, whatever else they depend on.
  public var dependents: Int

  /// How many verdicts that are undetermined are determined afterwards, whichever the answer.
  public var guaranteed: Int { answers.map(\.determined).min() ?? 0 }

  /// How many are determined with the better answer.
  public var best: Int { answers.map(\.determined).max() ?? 0 }

  /// One of the answers.
  public struct Answer: Hashable, Sendable {
    /// The answer: the factor occurred, the link is real, the control worked; or not.
    public var isSo: Bool
    /// The verdicts that are of another kind then, in the order of the outcomes and of the controls.
    public var changes: [Change]

    /// How many verdicts that are undetermined now are not any more.
    public var determined: Int { changes.count { $0.before == .undetermined } }
  }

  /// A verdict that is of another kind with an answer.
  public struct Change: Hashable, Sendable {
    /// Which verdict.
    public var verdict: VerdictID
    /// What it is now.
    public var before: Verdict.Kind
    /// What it is then; nil if there is nothing to prevent any more: with this answer it did not come about.
    public var after: Verdict.Kind?

    public init(_ verdict: VerdictID, from before: Verdict.Kind, to after: Verdict.Kind?) {
      self.verdict = verdict
      self.before = before
      self.after = after
    }
  }
}

extension Counterfactuals {
  /// What each unknown is worth that the facts leave open, the most worthwhile first: the first is the one fact to
  /// establish next.
  ///
  /// First comes what determines the most verdicts whichever the answer, then with the better answer, then what most
  /// verdicts depend on, then the order of the records. Verdicts are those of ``verdicts()``.
  ///
  /// Twice as long for each unknown as all verdicts take, without what shows them. Where the time is up before all
  /// are tried, the others are left out.
  public func valueOfEvidence() -> Bounded<[EvidenceValue]> {
    var evaluation = Evaluation(network)
    let now = knownVerdicts(&evaluation)
    var values: [EvidenceValue] = []
    var limit: Limit?
    for node in fit.open {
      limit = limits.reached
      if limit != nil { break }
      let question = network.questions[Int(node - network.unknown(0))]
      let isOnIfSo = if case .control = question.unknown { false } else { true }
      let answers = [true, false].compactMap { isSo -> EvidenceValue.Answer? in
        guard let known = try? given(node, isOn: isSo == isOnIfSo, &evaluation) else { return nil }
        return EvidenceValue.Answer(isSo: isSo, changes: Self.changes(from: now, to: known.knownVerdicts(&evaluation)))
      }
      let dependents = now.rows.count { row in
        if case .undetermined(let unknowns) = row.verdict { unknowns.value.contains(question) } else { false }
      }
      values.append(EvidenceValue(question: question, answers: answers, dependents: dependents))
    }
    let ranked = values.stablySorted { value in
      [value.guaranteed, value.best, value.dependents].map { -Double($0) }
    }
    return Bounded(ranked, cutShortBy: limit)
  }

  /// The verdicts by outcome and control, without a care for what they rest on.
  private func knownVerdicts(_ evaluation: inout Evaluation) -> KnownVerdicts {
    var table = KnownVerdicts()
    for outcome in targets {
      guard var inquiry = try? Inquiry(on: outcome, in: self, isFewest: false, &evaluation) else { continue }
      for (index, control) in investigation.controls.enumerated() where control.isJudged {
        table.append(VerdictID(control.id, on: outcome), inquiry.verdict(of: network.control(index), &evaluation))
      }
    }
    return table
  }

  private static func changes(from now: KnownVerdicts, to then: KnownVerdicts) -> [EvidenceValue.Change] {
    now.rows.compactMap { row in
      let after = then[row.id]?.kind
      return after == row.verdict.kind
        ? nil : EvidenceValue.Change(row.id, from: row.verdict.kind, to: after)
    }
  }
}

/// Verdicts that can be looked up.
private struct KnownVerdicts {
  private(set) var rows: [(id: VerdictID, verdict: Verdict)] = []
  private var places: [VerdictID: Int] = [:]

  mutating func append(_ id: VerdictID, _ verdict: Verdict) {
    places[id] = rows.count
    rows.append((id, verdict))
  }

  subscript(id: VerdictID) -> Verdict? { places[id].map { rows[$0].verdict } }
}
