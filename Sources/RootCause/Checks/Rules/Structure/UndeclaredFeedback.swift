extension Rule {
  /// A causal cycle says which of its links closes a feedback loop.
  static let undeclaredFeedback = Rule(
    name: "undeclared-feedback",
    family: .structure,
    severity: .error,
    title: "factors cause each other in a circle, and no link is declared as feedback",
    rationale: """
      A circle explains nothing: followed far enough, each factor is there because it was there. Real loops exist, such \
      as retries that feed the overload they come from; then one link is the way back, and saying which one (`feedback: \
      true`) makes the rest a story with a beginning.
      """,
    source: "wb2dot; SCRAM",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, because: { any: [spike, retries] } }
      # ^^^^^^^^
        retries: { kind: event, statement: Clients sent their requests again, because: [overload] }
        spike: { kind: event, statement: Traffic tripled within a minute, role: root }
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload:
          kind: event
          statement: The queue filled up
          because: { any: [spike, { cause: retries, feedback: true }] }
        retries: { kind: event, statement: Clients sent their requests again, because: [overload] }
        spike: { kind: event, statement: Traffic tripled within a minute, role: root }
      """
  ) { context in
    let graph = context.graph
    func isFollowed(_ relation: CausalGraph.Relation) -> Bool { relation == .cause || relation == .failure }
    let components = graph.components(along: isFollowed)
    for members in components.members where members.count > 1 {
      let start = members[0]
      let cycle = graph.cycle(through: start, in: components, along: isFollowed)
      let way = (cycle + [start]).map { "“\(graph.name(of: $0))”" }
      let shown = way.count > 9 ? way.prefix(4) + ["…"] + way.suffix(3) : way[...]
      let subject: Subject =
        start < graph.factorCount
        ? .factor(context.investigation.factors[start].id)
        : .control(context.investigation.controls[start - graph.factorCount].id)
      context.report(
        Place(subject), "“\(graph.name(of: start))” leads back to itself: \(shown.joined(separator: " → "))",
        suggestion: "take out the link that is not true, or declare the one that closes the loop: "
          + "{ cause: …, feedback: true }")
    }
  }
}
