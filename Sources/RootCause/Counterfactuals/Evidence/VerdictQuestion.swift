/// A question for the next meeting: something nobody has asked or settled that verdicts hang on.
public struct VerdictQuestion: Hashable, Sendable, CustomStringConvertible {
  /// What is to be found out.
  public var subject: Subject
  /// The question in plain words. It asks how things came about, not who is to blame.
  public var text: String
  /// The verdicts that hang on it, the most promising first.
  public var verdicts: [VerdictID]

  public init(_ subject: Subject, text: String, verdicts: [VerdictID]) {
    self.subject = subject
    self.text = text
    self.verdicts = verdicts
  }

  public var description: String { text }

  /// What a question is about.
  public enum Subject: Hashable, Sendable {
    /// Whether the effect would have come about without the cause.
    case necessity(of: Link.ID)
    /// Whether the causes named, this one among them, were enough for the effect.
    case sufficiency(of: Link.ID)
    /// What the record leaves open.
    case unknown(OpenQuestion)
  }
}

extension Counterfactuals {
  /// The questions that verdicts hang on, those first on which most do, then in the order of the records: links before
  /// unknowns, of one link necessity before sufficiency.
  ///
  /// A verdict hangs on every untested link it rests on (``Verdict/restsOn``), and on every unknown that it depends on
  /// or presumes. As fast as ``verdicts()``.
  public func questions() -> [VerdictQuestion] { questions(behind: verdicts()) }

  /// The questions that some of the verdicts hang on, in the order of ``questions()``.
  public func questions(behind verdicts: [RankedVerdict]) -> [VerdictQuestion] {
    var hanging: [VerdictQuestion.Subject: [VerdictID]] = [:]
    for row in verdicts {
      for subject in row.verdict.subjects { hanging[subject, default: []].append(row.id) }
    }
    let links = network.links.indices.lazy.map(link)
    let subjects: [VerdictQuestion.Subject] =
      links.flatMap { [.necessity(of: $0), .sufficiency(of: $0)] } + unknowns.map { .unknown($0) }
    return subjects.compactMap { subject in
      hanging[subject].map { VerdictQuestion(subject, text: text(of: subject), verdicts: $0) }
    }
    .stablySorted { [-Double($0.verdicts.count)] }
  }

  private func text(of subject: VerdictQuestion.Subject) -> String {
    func factor(_ id: Factor.ID) -> String { "“\((investigation[id]?.statement ?? id.rawValue).withControlsVisible)”" }
    switch subject {
    case .necessity(let link): return "Would \(factor(link.effect)) have come about without \(factor(link.cause))?"
    case .sufficiency(let link):
      return "Were the causes named, \(factor(link.cause)) among them, enough for \(factor(link.effect))?"
    case .unknown(let question):
      switch question.unknown {
      case .factor(let id): return "Was it so that \(factor(id))?"
      case .link(let id): return "Did \(factor(id.cause)) have a part in \(factor(id.effect))?"
      case .control(let id):
        let statement = investigation[id]?.statement ?? id.rawValue
        return "Did the control “\(statement.withControlsVisible)” work?"
      }
    }
  }
}

extension Verdict {
  /// What it hangs on, each once.
  fileprivate var subjects: [VerdictQuestion.Subject] {
    switch self {
    case .prevents, .preventsJointly: restsOn.map { .necessity(of: $0) }
    case .noEffect(let witness):
      restsOn.map { .sufficiency(of: $0) }
        + Set(witness.presuming + (witness.sparingDependsOn?.value ?? [])).map { .unknown($0) }
    case .undetermined(let unknowns): unknowns.value.map { .unknown($0) }
    case .mitigates, .mayReduce: []
    }
  }
}
