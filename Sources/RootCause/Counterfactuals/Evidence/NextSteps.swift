/// What is to be found out next: the open facts that decide most, and the questions that most verdicts hang on.
public struct NextSteps: Hashable, Sendable {
  /// What each unknown is worth, the one fact to establish next first.
  public let evidence: Bounded<[EvidenceValue]>
  /// The questions for the next meeting, those first on which most verdicts hang.
  public let questions: [VerdictQuestion]

  /// Works both out. As long as all verdicts take, and twice that for each unknown.
  public init(for counterfactuals: Counterfactuals) {
    evidence = counterfactuals.valueOfEvidence()
    questions = counterfactuals.questions()
  }

  /// The unknowns whose answer would change a verdict.
  public var worthwhile: [EvidenceValue] { evidence.value.filter { $0.dependents > 0 || $0.best > 0 } }
}
