extension Rule {
  /// A claim that depends on what is not known says so.
  static let conditionalVerdict = Rule(
    name: "conditional-verdict",
    family: .counterfactuals,
    severity: .warning,
    title: "whether a recorded counterfactual holds depends on what is not known",
    rationale: """
      While a hypothesis is open, or it is not known whether a control worked, there are several ways in which the incident \
      may have gone, and a claim may hold in some and not in others. Stated without its condition it promises more than \
      anybody knows. The condition belongs among what is given, or the question has to be answered first.
      """,
    source: "counterfactual analysis of the record; Analysis of Competing Hypotheses (Heuer)",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: { any: [overload, disk-full] } }
        overload: { kind: event, statement: The queue filled up, at: 2026-03-01T09:50Z, role: root }
        disk-full: { kind: condition, statement: The disk was full, certainty: presumptive, role: root }
      controls:
        queue-limit: { statement: The queue turns orders away when it is full, status: proposed, stops: [overload] }
      counterfactuals:
        CF1:
          given: [queue-limit]
          then: { outage: prevented }
      #           ^^^^^^
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: { any: [overload, disk-full] } }
        overload: { kind: event, statement: The queue filled up, at: 2026-03-01T09:50Z, role: root }
        disk-full: { kind: condition, statement: The disk was full, certainty: presumptive, role: root }
      controls:
        queue-limit: { statement: The queue turns orders away when it is full, status: proposed, stops: [overload] }
      counterfactuals:
        CF1:
          given: [queue-limit, { settle: disk-full, as: false }]
          then: { outage: prevented }
      """
  ) { context in
    for judged in context.judgedClaims {
      guard case .dependsOn(let questions) = judged.answer else { continue }
      let first = questions.first?.unknown.description ?? "…"
      context.report(
        judged.place,
        "whether “\(judged.factor)” would have been \(judged.effect.rawValue), as “\(judged.claim.id)” says, depends on "
          + "what is not known",
        witness: .dependsOn(questions),
        suggestion: "find out, or add the condition to what is given: {settle: \(first), as: true} or false")
    }
  }
}
