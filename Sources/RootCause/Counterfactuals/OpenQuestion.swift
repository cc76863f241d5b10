/// Something that decides an answer and that the record leaves open, with the hypotheses that are about it.
public struct OpenQuestion: Hashable, Sendable, CustomStringConvertible {
  /// What is not known: whether a factor occurred, a link is real, or a control worked.
  public var unknown: Unknown
  /// The unresolved hypotheses about it; empty if it is open for another reason (presumptive, disputed, unknown status).
  public var hypotheses: [Hypothesis.ID]

  public init(_ unknown: Unknown, hypotheses: [Hypothesis.ID] = []) {
    self.unknown = unknown
    self.hypotheses = hypotheses
  }

  /// The name an analyst knows it by: the hypotheses where there are any, else what it is about.
  public var description: String {
    hypotheses.isEmpty ? unknown.description : hypotheses.map(\.rawValue).joined(separator: ", ")
  }
}

/// An unknown that the facts leave only one answer to: "must have been so, given the outage".
public struct SettledQuestion: Hashable, Sendable, CustomStringConvertible {
  /// What was unknown.
  public var question: OpenQuestion
  /// What must have been: the factor occurred, the link is real, the control worked; or not.
  public var answer: Bool
  /// A fact that could not have come about otherwise.
  public var given: Factor.ID

  public init(question: OpenQuestion, answer: Bool, given: Factor.ID) {
    self.question = question
    self.answer = answer
    self.given = given
  }

  public var description: String {
    switch (question.unknown, answer) {
    case (.factor, true): "“\(question.unknown)” must have occurred, given “\(given)”"
    case (.factor, false): "“\(question.unknown)” cannot have occurred, given “\(given)”"
    case (.link, true): "“\(question.unknown)” must be real, given “\(given)”"
    case (.link, false): "“\(question.unknown)” cannot be real, given “\(given)”"
    case (.control, true): "“\(question.unknown)” must have worked, given “\(given)”"
    case (.control, false): "“\(question.unknown)” cannot have worked, given “\(given)”"
    }
  }
}
