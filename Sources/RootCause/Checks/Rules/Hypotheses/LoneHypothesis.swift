extension Rule {
  /// A hypothesis has a rival.
  static let loneHypothesis = Rule(
    name: "lone-hypothesis",
    family: .hypotheses,
    severity: .warningAfterDraft,
    title: "a hypothesis competes with no other",
    rationale: """
      A single hypothesis collects what fits it. Only a second one shows which evidence tells them apart. Another one about \
      the same factor or link counts as a rival, named among the `alternatives` or not; a refuted one needs none.
      """,
    source: "Analysis of Competing Hypotheses (Heuer)",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
      hypotheses:
        H1: { statement: Bots filled the queue, about: overload, disproved-if: No address repeats }
      # ^^
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
      hypotheses:
        H1: { statement: Bots filled the queue, about: overload, disproved-if: No address repeats }
        H2: { statement: Customers filled the queue, about: overload, disproved-if: Addresses repeat }
      """
  ) { context in
    let named = Set(context.investigation.hypotheses.flatMap(\.alternatives))
    for hypothesis in context.investigation.hypotheses
    where hypothesis.status != .refuted && hypothesis.alternatives.allSatisfy({ $0 == hypothesis.id }) {
      let rivals = hypothesis.about.flatMap { context.hypotheses[$0]?.count } ?? 1
      guard rivals < 2, !named.contains(hypothesis.id) else { continue }
      context.report(
        Place(.record(hypothesis.id)), "“\(hypothesis.id)” competes with no other hypothesis",
        suggestion: "ask what else could explain it, and name that under `alternatives`")
    }
  }
}
