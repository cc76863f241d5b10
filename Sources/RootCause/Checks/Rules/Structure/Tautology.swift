extension Rule {
  /// A cause says something else than its effect.
  static let tautology = Rule(
    name: "tautology",
    family: .structure,
    severity: .warning,
    title: "a cause says the same as its effect",
    rationale: """
      “The server was down because the server had gone down” explains nothing. The statements are compared by the words \
      that carry meaning, in their order; a different number, name or “not” makes them different.
      """,
    source: "Categories of Legitimate Reservation (Dettmer), tautology",
    parameters: [
      Rule.Parameter(
        "similarity", "how much of the two statements must be the same words to be told, from 0 to 1", 0.85)
    ],
    failing: """
      factors:
        outage: { kind: outcome, statement: The checkout service failed, because: [down] }
      #                                                                            ^^^^
        down: { kind: condition, statement: Checkout service has failed, role: root }
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: The checkout service failed, because: [down] }
        down: { kind: condition, statement: The service had no free connections, role: root }
      """
  ) { context in
    let words = context.investigation.factors.map { $0.statement.contentWords }
    let similarity = context.parameter("similarity")
    for edge in context.graph.edges where edge.relation == .cause || edge.relation == .feedback {
      guard edge.from != edge.to, words[edge.from].restates(words[edge.to], from: similarity) else { continue }
      let link = context.graph.id(of: edge)
      context.report(
        Place(.link(link)), "“\(link.cause)” says nearly the same as “\(link.effect)”, which it is to explain",
        notes: [Diagnostic.Note("the effect is stated here", at: Place(.factor(link.effect), .statement))],
        suggestion: "say what was different before the effect, or take the step out")
    }
  }
}
