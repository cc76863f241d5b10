extension Rule {
  /// A statement tells what was, not what should have been.
  static let hindsight = Rule(
    name: "hindsight",
    family: .wording,
    severity: .note,
    title: "a statement tells what should or could have been",
    rationale: """
      “Should have” describes another world, seen from after the event; it explains nothing of this one. What people saw, \
      knew and wanted then makes what they did understandable. What ought to have been there belongs under `duty` or into \
      a control.
      """,
    source: "Leveson, CAST Handbook (hindsight bias); Dekker, The Field Guide to Understanding Human Error",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [no-check] }
        no-check: { kind: condition, statement: The engineer should have looked at the queue, role: root }
      #                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [no-check] }
        no-check: { kind: condition, statement: The dashboard of the deployment shows no queues, role: root }
      """
  ) { context in
    func check(_ words: StatementWords, _ place: Place) {
      guard let (text, range) = words.first(of: .hindsights) else { return }
      // “that could have been restored” tells what kind of thing it is, not what somebody missed.
      if text.lowercased().hasPrefix("could"), range.lowerBound > 0,
        WordList.relatives.contains(words.words[range.lowerBound - 1])
      {
        return
      }
      context.report(
        place, "“\(text)” tells of what did not happen, seen from afterwards",
        suggestion: "say what people saw and did; put an expectation under `duty`, a remedy into a control")
    }
    for (factor, words) in zip(context.investigation.factors, context.statements) {
      check(words, Place(.factor(factor.id), .statement))
    }
    for finding in context.investigation.findings {
      check(StatementWords(finding.statement), Place(.record(finding.id), .statement))
    }
  }
}
