extension Rule {
  /// A person's error is where the questions begin.
  static let blameAsCause = Rule(
    name: "blame-as-cause",
    family: .wording,
    severity: .error,
    title: "a person's error is where the analysis stops",
    rationale: """
      People err everywhere; what differs is what the error can do. “Human error” as the last answer leaves the same trap \
      for the next person. Each human error has a cause that comes before it: ask what made it easy to make and hard to \
      notice. Words that may be innocent, such as “forgot”, are a warning only.
      """,
    source: "VA NCPS, five rules of causation (rule 3)",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [wrong-host] }
        wrong-host: { kind: action, actor: engineer, statement: Human error during the deployment, role: root }
      #                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [wrong-host] }
        wrong-host:
          kind: action
          actor: engineer
          statement: The engineer ran the deployment on the live host
          human-factors: [slip]
          because: [hosts-look-alike]
        hosts-look-alike: { kind: condition, statement: The prompt is the same on every host, role: root }
      """
  ) { context in
    for (factor, words) in zip(context.investigation.factors, context.statements) {
      guard context.isLastAnswer(factor), !factor.violates(words) else { continue }
      let suggestion = "ask what made it easy to do and hard to notice, and name that under `because`"
      if let tag = factor.humanFactors.first(where: { $0 == .slip || $0 == .lapse || $0 == .mistake }) {
        context.report(
          Place(.factor(factor.id), .humanFactors, item: tag.rawValue),
          "“\(factor.id)” ends the analysis with a person's \(tag.rawValue)", suggestion: suggestion)
      } else if let (text, _) = words.first(of: .errorsOfPeople) {
        context.report(
          Place(.factor(factor.id), .statement), "“\(factor.id)” ends the analysis with “\(text)”",
          suggestion: suggestion)
      } else if let text = words.first(of: .mistakes)?.text ?? roleError(in: words) {
        context.report(
          Place(.factor(factor.id), .statement), "“\(factor.id)” ends the analysis with “\(text)”",
          suggestion: suggestion,
          severities: .warningAfterDraft)
      }
    }
  }

  /// The error of a role, where it is not the name of something else: “operator error”, but not “the driver error was
  /// logged”.
  private static func roleError(in words: StatementWords) -> String? {
    guard let (text, range) = words.first(of: .errorsOfRoles) else { return nil }
    let next = words.words.dropFirst(range.upperBound).first
    return next.map(WordList.afterAnError.contains) ?? true ? text : nil
  }
}

extension CheckContext {
  /// Whether the story ends at a factor: nothing behind it, whatever it is called.
  func isLastAnswer(_ factor: Factor) -> Bool {
    isEnd(factor) && factor.contributing.isEmpty && factor.kind != .outcome && factor.kind != .impact
      && factor.certainty != .refuted
  }
}
