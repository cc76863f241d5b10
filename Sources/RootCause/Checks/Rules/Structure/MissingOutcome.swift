extension Rule {
  /// An investigation has an outcome.
  static let missingOutcome = Rule(
    name: "missing-outcome",
    family: .structure,
    severity: .error,
    title: "nothing is marked as the outcome",
    rationale: """
      The outcome is what must not happen again: every why starts from it, and every verdict is about it. Without one \
      there is nothing to explain.
      """,
    source: "IEC 62740, focus event",
    failing: """
      factors:
      #^^^^^^
        outage: { kind: event, statement: Checkout failed, at: 2026-03-01T10:00Z, because: [overload] }
        overload: { kind: condition, statement: The queue was full, role: root }
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, at: 2026-03-01T10:00Z, because: [overload] }
        overload: { kind: condition, statement: The queue was full, role: root }
      """
  ) { context in
    guard context.investigation.factors(of: .outcome).isEmpty else { return }
    context.report(
      Place(.investigation, .factors), "no factor is the outcome: what was it that must not happen again?",
      suggestion: context.investigation.factors.isEmpty
        ? "begin with what happened: factors: { stopped: { kind: outcome, statement: The press stopped } }"
        : "give the factor that everything else explains `kind: outcome`")
  }
}
