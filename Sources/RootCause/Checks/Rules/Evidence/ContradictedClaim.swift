extension Rule {
  /// What is called verified is not contradicted.
  static let contradictedClaim = Rule(
    name: "contradicted-claim",
    family: .evidence,
    severity: .error,
    title: "something is called verified although evidence contradicts it",
    rationale: """
      Evidence on both sides means that the question is open, unless somebody says why the one side does not count. That \
      answer is recorded as a reservation about the factor, the link or the item of evidence, with its `answer`.
      """,
    source: "gsn2x; Analysis of Competing Hypotheses (Heuer)",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload:
          kind: event
          statement: The queue filled up
          role: root
          certainty: verified
          evidence: [E1, E2]
          against: [E3]
      #             ^^
      evidence:
        E1: { kind: metric, statement: The queue length reaches its limit, source: queue dashboard }
        E2: { kind: log, statement: The broker refuses requests, source: broker log }
        E3: { kind: trace, statement: Requests pass the queue in a millisecond, source: tracing }
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload:
          kind: event
          statement: The queue filled up
          role: root
          certainty: verified
          evidence: [E1, E2]
          against: [E3]
      evidence:
        E1: { kind: metric, statement: The queue length reaches its limit, source: queue dashboard }
        E2: { kind: log, statement: The broker refuses requests, source: broker log }
        E3: { kind: trace, statement: Requests pass the queue in a millisecond, source: tracing }
      reservations:
        R1:
          category: entity-existence
          about: E3
          statement: The traces show an idle queue
          by: reviewer
          answer: They come from the second site, which took no orders that day
      """
  ) { context in
    let answered = Set(context.investigation.reservations.lazy.filter { !$0.answer.isBlank }.map(\.about))
    for claim in context.investigation.claims where claim.certainty == .verified && !answered.contains(claim.subject) {
      let both = Set(claim.evidence)
      for item in claim.against where !both.contains(item) && !answered.contains(.record(item)) {
        context.report(
          Place(claim.subject, .against, item: item.rawValue),
          "“\(claim.subject)” is called verified, but “\(item)” contradicts it",
          suggestion: "call it `disputed`, or say in an answered reservation about “\(item)” why it does not count")
      }
    }
  }
}
