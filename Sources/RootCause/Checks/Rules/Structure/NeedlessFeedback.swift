extension Rule {
  /// What is declared as feedback closes a loop.
  static let needlessFeedback = Rule(
    name: "needless-feedback",
    family: .structure,
    severity: .note,
    title: "a link is declared as feedback and closes no loop",
    rationale: """
      A declared feedback link is drawn and read as the way back of a loop. Where there is no loop, the reader looks for \
      one; often the other half of it was forgotten.
      """,
    source: "this project",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, because: [{ cause: retries, feedback: true }] }
      #                                                                                                ^^^^
        retries: { kind: event, statement: Clients sent their requests again, role: root }
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, because: [retries] }
        retries: { kind: event, statement: Clients sent their requests again, role: root }
      """
  ) { context in
    let graph = context.graph
    guard graph.edges.contains(where: { $0.relation == .feedback }) else { return }
    let components = graph.components { $0 != .contribution }
    for edge in graph.edges
    where edge.relation == .feedback && edge.from != edge.to && !components.joins(edge.from, edge.to) {
      let link = graph.id(of: edge)
      context.report(
        Place(.link(link), .feedback),
        "“\(link)” is declared as feedback, but “\(link.effect)” does not lead back to “\(link.cause)”",
        suggestion: "leave out `feedback`, or add the links that make the loop")
    }
  }
}
