/// A fact worth establishing, for tools.
public struct EvidenceEntry: Encodable, Hashable, Sendable {
  /// What is open: a factor, a control, or a link as `cause -> effect`.
  public let unknown: String
  public let hypotheses: [String]
  /// How many verdicts depend on it now.
  public let dependents: Int
  /// How many undetermined verdicts are determined whichever the answer.
  public let guaranteed: Int
  /// How many are with the better answer.
  public let best: Int
  public let answers: [AnswerEntry]

  init(_ value: EvidenceValue) {
    let question = QuestionEntry(value.question)
    unknown = question.unknown
    hypotheses = question.hypotheses
    dependents = value.dependents
    guaranteed = value.guaranteed
    best = value.best
    answers = value.answers.map(AnswerEntry.init)
  }

  /// What one answer would make of the verdicts.
  public struct AnswerEntry: Encodable, Hashable, Sendable {
    public let isSo: Bool
    public let changes: [ChangeEntry]

    init(_ answer: EvidenceValue.Answer) {
      isSo = answer.isSo
      changes = answer.changes.map(ChangeEntry.init)
    }
  }

  /// A verdict that is of another kind with an answer.
  public struct ChangeEntry: Encodable, Hashable, Sendable {
    public let control: String
    public let outcome: String
    public let before: String
    /// Left out if the outcome did not come about then.
    public let after: String?

    init(_ change: EvidenceValue.Change) {
      control = change.verdict.control.rawValue
      outcome = change.verdict.outcome.rawValue
      before = change.before.rawValue
      after = change.after?.rawValue
    }
  }
}

/// A question that verdicts hang on, for tools.
public struct VerdictQuestionEntry: Encodable, Hashable, Sendable {
  /// What it is about: `cause -> effect`, or what is open.
  public let about: String
  /// `necessity`, `sufficiency` or `unknown`.
  public let kind: String
  /// The question in words.
  public let question: String
  /// The verdicts that hang on it, each as its `control` and `outcome`.
  public let verdicts: [[String: String]]

  init(_ question: VerdictQuestion) {
    switch question.subject {
    case .necessity(let link): (about, kind) = (link.description, "necessity")
    case .sufficiency(let link): (about, kind) = (link.description, "sufficiency")
    case .unknown(let open): (about, kind) = (open.unknown.description, "unknown")
    }
    self.question = question.text
    verdicts = question.verdicts.map { ["control": $0.control.rawValue, "outcome": $0.outcome.rawValue] }
  }
}
