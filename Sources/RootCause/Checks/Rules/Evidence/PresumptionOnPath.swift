extension Rule {
  /// A reviewed story does not rest on presumptions.
  static let presumptionOnPath = Rule(
    name: "presumption-on-path",
    family: .evidence,
    severity: Severities(draft: nil, inReview: .note, finished: .error),
    title: "the way to the outcome passes through something presumed or disputed",
    rationale: """
      What is presumed is neither true nor false, and every verdict that hangs on it stays open. While the work goes on \
      that is honest; a finished record settles it, or accepts it openly with a waiver. A draft is not asked, under review it is a note; where a \
      hypothesis keeps the question, `open-hypothesis` asks.
      """,
    source: "Events and Causal Factors Charting (DOE-HDBK-1208), presumptive events",
    failing: """
      status: in-review
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, certainty: presumptive, role: root }
      #                                                                     ^^^^^^^^^^^
      """,
    passing: """
      status: in-review
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, certainty: asserted, role: root }
      """
  ) { context in
    for claim in context.investigation.claims where claim.certainty == .presumptive || claim.certainty == .disputed {
      guard context.isOnPath(claim.about), !context.isKeptOpen(claim.about) else { continue }
      context.report(
        Place(claim.subject, .certainty),
        "“\(claim.subject)” is \(claim.certainty == .disputed ? "disputed" : "presumed"), and the outcome is traced to it",
        suggestion: "find evidence for or against it, or accept it with a reason under `accept`")
    }
  }
}

extension CheckContext {
  /// Whether an unresolved hypothesis already asks about it, so that a second message would say the same.
  fileprivate func isKeptOpen(_ about: Hypothesis.About) -> Bool {
    hypotheses[about]?.contains(where: \.status.isUnresolved) == true
  }
}
