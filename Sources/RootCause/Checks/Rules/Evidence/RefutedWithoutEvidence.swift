extension Rule {
  /// What is called refuted was shown not to be so.
  static let refutedWithoutEvidence = Rule(
    name: "refuted-without-evidence",
    family: .evidence,
    severity: .error,
    title: "something is called refuted with nothing against it",
    rationale: """
      A refuted factor takes no part in any what-if, so a way to the outcome is closed by a word. What closed it belongs \
      under `against`; a hypothesis about it that is refuted on evidence counts.
      """,
    source: "gsn2x",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: { any: [overload, bad-cache] } }
        overload: { kind: event, statement: The queue filled up, role: root }
        bad-cache: { kind: condition, statement: The cache held stale prices, certainty: refuted }
      #                                                                                  ^^^^^^^
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: { any: [overload, bad-cache] } }
        overload: { kind: event, statement: The queue filled up, role: root }
        bad-cache: { kind: condition, statement: The cache held stale prices, certainty: refuted, against: [E1] }
      evidence:
        E1: { kind: test, statement: Prices in the cache agree with the catalog, source: price comparison }
      """
  ) { context in
    for claim in context.investigation.claims where claim.certainty == .refuted && claim.against.isEmpty {
      let isRefuted = context.hypotheses[claim.about]?.contains { hypothesis in
        hypothesis.status == .refuted
          && hypothesis.ratings.contains { $0.rating == .inconsistent || $0.rating == .veryInconsistent }
      }
      guard isRefuted != true else { continue }
      context.report(
        Place(claim.subject, .certainty), "“\(claim.subject)” is called refuted, but nothing speaks against it",
        suggestion: "name the evidence under `against`")
    }
  }
}
