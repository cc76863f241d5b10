extension Rule {
  /// What is called verified rests on more than one item.
  static let singleSource = Rule(
    name: "single-source",
    family: .evidence,
    severity: .note,
    telling: .once,
    title: "something is called verified on one item of evidence",
    rationale: """
      One log can be wrong, one memory can fail. A second item, from another source if possible, is what makes a claim \
      robust. Told once, with the other places named.
      """,
    source: "NASA NPR 8621.1, corroboration",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, certainty: verified, evidence: [E1], because: [overload] }
      #                                                                           ^^^^^^^^
        overload: { kind: event, statement: The queue filled up, role: root }
      evidence:
        E1: { kind: metric, statement: Orders per minute fall to zero at 10:00, source: order dashboard }
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
    for claim in context.investigation.claims where claim.certainty == .verified && Set(claim.evidence).count == 1 {
      context.report(
        Place(claim.subject, .evidence), "“\(claim.subject)” is called verified on “\(claim.evidence[0])” alone",
        suggestion: "look for a second item, from another source")
    }
  }
}
