extension Rule {
  /// Evidence can be found again.
  static let evidenceWithoutSource = Rule(
    name: "evidence-without-source",
    family: .evidence,
    severity: .error,
    title: "evidence names neither its source nor where to find it",
    rationale: """
      Evidence is what another person can go and look at. Without a source or a locator it is one more statement, and what \
      rests on it rests on nothing.
      """,
    source: "Benner, MES",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, evidence: [E1], because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
      evidence:
        E1: { kind: metric, statement: Orders per minute fall to zero at 10:00 }
      # ^^
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, evidence: [E1], because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
      evidence:
        E1: { kind: metric, statement: Orders per minute fall to zero at 10:00, source: order dashboard }
      """
  ) { context in
    for item in context.investigation.evidence where item.source.isBlank && item.locator.isBlank {
      context.report(
        Place(.record(item.id)), "“\(item.id)” names neither its source nor where to find it",
        suggestion: "add `source` (a host, a system, a report, a role), and `locator` (a line, a page, an address)")
    }
  }
}
