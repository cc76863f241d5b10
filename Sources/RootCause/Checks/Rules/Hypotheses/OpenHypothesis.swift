extension Rule {
  /// A reviewed story has settled its hypotheses.
  static let openHypothesis = Rule(
    name: "open-hypothesis",
    family: .hypotheses,
    severity: Severities(draft: nil, inReview: .note, finished: .error),
    title: "a hypothesis on the way to the outcome is still open",
    rationale: """
      What an open hypothesis is about is unknown, and so is every verdict that hangs on it. A finished record has settled \
      the question, or says that it cannot be settled (`status: untestable`). A draft is not \
      asked; under review it is a note.
      """,
    source: "Analysis of Competing Hypotheses (Heuer)",
    failing: """
      status: in-review
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
      hypotheses:
        H1: { statement: Bots filled the queue, about: overload, status: open, alternatives: [H2], disproved-if: No address repeats }
      #                                                                  ^^^^
        H2: { statement: Customers filled the queue, about: overload, status: refuted, disproved-if: Addresses repeat }
      """,
    passing: """
      status: in-review
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
      hypotheses:
        H1: { statement: Bots filled the queue, about: overload, status: accepted, alternatives: [H2], disproved-if: No address repeats }
        H2: { statement: Customers filled the queue, about: overload, status: refuted, disproved-if: Addresses repeat }
      """
  ) { context in
    for hypothesis in context.investigation.hypotheses
    where hypothesis.status == .open || hypothesis.status == .weakened {
      guard let about = hypothesis.about, context.isOnPath(about) else { continue }
      context.report(
        Place(.record(hypothesis.id), .status),
        "“\(hypothesis.id)” is still \(hypothesis.status == .open ? "open" : "undecided"), and the outcome is traced to “\(about)”",
        suggestion: hypothesis.disprovedIf.isBlank
          ? "find out, and set its status" : "try what would disprove it, and set its status")
    }
  }
}

extension Hypothesis.About: CustomStringConvertible {
  public var description: String {
    switch self {
    case .factor(let id): id.description
    case .link(let id): id.description
    }
  }
}

extension CheckContext {
  /// Whether what a claim is about is an outcome or impact, or leads to one.
  func isOnPath(_ about: Hypothesis.About) -> Bool {
    switch about {
    case .factor(let id): isOnPath(id)
    case .link(let id): isOnPath(id.effect) && investigation[id.cause]?.certainty != .refuted
    }
  }
}
