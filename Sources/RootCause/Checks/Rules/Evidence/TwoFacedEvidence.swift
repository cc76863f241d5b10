extension Rule {
  /// One item does not both support and contradict one claim.
  static let twoFacedEvidence = Rule(
    name: "two-faced-evidence",
    family: .evidence,
    severity: .error,
    title: "the same evidence both supports and contradicts a claim",
    rationale: """
      Where two parts of an item point different ways, they are two items, each with its own locator. Otherwise one of the \
      two mentions is a slip. In a hypothesis it is two ratings of one item that contradict each other.
      """,
    source: "this project",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, evidence: [E1, E2], against: [E1], because: [overload] }
      #                                                                                    ^^
        overload: { kind: event, statement: The queue filled up, role: root }
      evidence:
        E1: { kind: metric, statement: Orders per minute fall to zero at 10:00, source: order dashboard }
        E2: { kind: log, statement: Every request ends in an error from 10:00 on, source: web server log }
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, evidence: [E1, E2], because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
      evidence:
        E1: { kind: metric, statement: Orders per minute fall to zero at 10:00, source: order dashboard }
        E2: { kind: log, statement: Every request ends in an error from 10:00 on, source: web server log }
      """
  ) { context in
    for claim in context.investigation.claims where !claim.against.isEmpty {
      let supporting = Set(claim.evidence)
      for item in claim.against where supporting.contains(item) {
        context.report(
          Place(claim.subject, .against, item: item.rawValue),
          "“\(item)” stands both for and against “\(claim.subject)”",
          suggestion: "take one of the two out, or split it into two items")
      }
    }
    for hypothesis in context.investigation.hypotheses {
      var sides: [Evidence.ID: Set<Bool>] = [:]
      for rating in hypothesis.ratings {
        switch rating.rating {
        case .veryConsistent, .consistent: sides[rating.evidence, default: []].insert(true)
        case .veryInconsistent, .inconsistent: sides[rating.evidence, default: []].insert(false)
        case .neutral, .notApplicable: break
        }
        guard sides[rating.evidence]?.count == 2 else { continue }
        context.report(
          Place(.record(hypothesis.id), .evidence, item: rating.evidence.rawValue),
          "“\(rating.evidence)” is rated both for and against “\(hypothesis.id)”", suggestion: "keep one of the ratings"
        )
      }
    }
  }
}
