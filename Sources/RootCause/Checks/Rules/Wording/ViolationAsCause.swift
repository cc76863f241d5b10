extension Rule {
  /// A broken procedure is where the questions begin.
  static let violationAsCause = Rule(
    name: "violation-as-cause",
    family: .wording,
    severity: .error,
    title: "a broken procedure is where the analysis stops",
    rationale: """
      Procedures are broken for reasons: they cannot be followed in the time given, everybody has learned that it goes \
      well, or nobody knew them. Each violation of a procedure has a cause that comes before it, and that is what can be \
      managed. A tagged violation is an error, one that is only worded so a warning.
      """,
    source: "VA NCPS, five rules of causation (rule 4)",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [no-review] }
        no-review: { kind: action, actor: engineer, statement: The change went out unreviewed, human-factors: [violation] }
      #                                                                                                        ^^^^^^^^^
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [no-review] }
        no-review:
          kind: action
          actor: engineer
          statement: The change went out unreviewed
          human-factors: [violation]
          because: [reviews-take-days]
        reviews-take-days: { kind: condition, statement: A review took three days on average, role: root }
      """
  ) { context in
    for (factor, words) in zip(context.investigation.factors, context.statements) where context.isLastAnswer(factor) {
      let message = "“\(factor.id)” ends the analysis with a broken procedure"
      let suggestion =
        "ask why it was done so: what made it normal, necessary or unknown, and name that under `because`"
      if factor.humanFactors.contains(.violation) {
        context.report(
          Place(.factor(factor.id), .humanFactors, item: Factor.HumanFactor.violation.rawValue), message,
          suggestion: suggestion)
      } else if factor.violates(words) {
        context.report(
          Place(.factor(factor.id), .statement), message, suggestion: suggestion, severities: .warningAfterDraft)
      }
    }
  }
}

extension Factor {
  /// Whether a statement says, or a tag, that people did not keep to a procedure.
  func violates(_ statement: StatementWords) -> Bool {
    if humanFactors.contains(.violation) { return true }
    let namesProcedure = statement.contains(.procedures)
    let namesRule = statement.contains(.rules)
    guard namesProcedure || namesRule else { return false }
    if let (_, range) = statement.first(of: .notKept) {
      return namesProcedure || isByPeople(statement, before: range.lowerBound)
    }
    guard namesProcedure, let (_, range) = statement.first(of: .passedOver) else { return false }
    return isByPeople(statement, before: range.lowerBound)
  }

  /// Whether people are said to act: as the actor, or just before a verb.
  func isByPeople(_ statement: StatementWords, before position: Int) -> Bool {
    People.isActor(of: self) || People.act(in: statement, before: position)
  }
}
