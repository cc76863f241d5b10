extension Rule {
  /// What is called verified is backed.
  static let unsupportedClaim = Rule(
    name: "unsupported-claim",
    family: .evidence,
    severity: .errorWhenFinished,
    title: "something is called verified, and no evidence supports it",
    rationale: """
      `verified` tells the reader that somebody looked and found it so. Without the evidence nobody can look again, and \
      the word is worth no more than `asserted`, which is the default. A hypothesis about it that is supported or accepted \
      on evidence counts. In a finished record the claim is an error.
      """,
    source: "Apollo Root Cause Analysis; Benner, MES",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, certainty: verified, because: [overload] }
      #                                                                 ^^^^^^^^
        overload: { kind: event, statement: The queue filled up, role: root }
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, certainty: verified, evidence: [E1, E2], because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
      evidence:
        E1: { kind: metric, statement: Orders per minute fall to zero at 10:00, source: order dashboard }
        E2: { kind: log, statement: Every request ends in an error from 10:00 on, source: web server log }
      """
  ) { context in
    for claim in context.investigation.claims where claim.certainty == .verified && claim.evidence.isEmpty {
      guard !context.hasSupport(claim.about) else { continue }
      context.report(
        Place(claim.subject, .certainty), "“\(claim.subject)” is called verified, but no evidence supports it",
        suggestion: "name the `evidence`, or leave it `asserted`")
    }
  }
}

extension CheckContext {
  /// Whether a hypothesis about it holds on evidence.
  fileprivate func hasSupport(_ about: Hypothesis.About) -> Bool {
    hypotheses[about]?.contains { hypothesis in
      (hypothesis.status == .accepted || hypothesis.status == .supported)
        && hypothesis.ratings.contains { $0.rating == .consistent || $0.rating == .veryConsistent }
    } == true
  }
}
