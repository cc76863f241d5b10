extension Rule {
  /// A hypothesis says what would disprove it.
  static let untestableHypothesis = Rule(
    name: "untestable-hypothesis",
    family: .hypotheses,
    severity: .warningAfterDraft,
    title: "a hypothesis does not say what would disprove it",
    rationale: """
      Support is easy to find for anything. What sets hypotheses apart is the observation that would rule one out; naming \
      it before looking keeps the looking honest. Refuted ones, and those that say themselves that they cannot be tested, \
      are not asked.
      """,
    source: "Analysis of Competing Hypotheses (Heuer)",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
      hypotheses:
        H1: { statement: Bots filled the queue, about: overload, alternatives: [H2] }
      # ^^
        H2: { statement: Customers filled the queue, about: overload, status: refuted }
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
      hypotheses:
        H1: { statement: Bots filled the queue, about: overload, alternatives: [H2], disproved-if: No address repeats }
        H2: { statement: Customers filled the queue, about: overload, status: refuted }
      """
  ) { context in
    for hypothesis in context.investigation.hypotheses
    where hypothesis.status != .refuted && hypothesis.status != .untestable && hypothesis.disprovedIf.isBlank {
      context.report(
        Place(.record(hypothesis.id)), "nothing is said of what would disprove “\(hypothesis.id)”",
        suggestion: "add disproved-if: <what we would see if it were wrong>")
    }
  }
}
