extension Rule {
  /// A statement says what was, not how good it was.
  static let judgementalWording = Rule(
    name: "judgemental-wording",
    family: .wording,
    severity: .warningAfterDraft,
    title: "a statement judges where it should describe",
    rationale: """
      “Poorly”, “careless” or “inadequate” say what the writer thinks of it and leave open what was there. Two people can \
      agree on what was, and a reader can picture it; judgments close the conversation and cannot be checked. “Failed to” \
      is meant for people only: a pump may fail to start. Text in quotation marks is not looked at.
      """,
    source: "VA NCPS, five rules of causation (rule 2, negative descriptors); Benner, MES (judgment words)",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [manual] }
        manual: { kind: condition, statement: The manual was poorly written, role: root }
      #                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [manual] }
        manual: { kind: condition, statement: The manual had no pictures and 8-point type, role: root }
      """
  ) { context in
    for (factor, words) in zip(context.investigation.factors, context.statements) {
      guard let text = factor.judgment(in: words) else { continue }
      context.report(
        Place(.factor(factor.id), .statement), "“\(text)” judges what it should describe",
        suggestion: "say what was there, or what was missing, so that others can check it")
    }
  }
}

extension Factor {
  fileprivate func judgment(in statement: StatementWords) -> String? {
    if let (text, _) = statement.first(of: .judgments) { return text }
    if let (text, _) = statement.first(of: .poor), !statement.contains(.measured) {
      return text
    }
    if let (text, range) = statement.first(of: .failings), isByPeople(statement, before: range.lowerBound) {
      return text
    }
    return nil
  }
}
