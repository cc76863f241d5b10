extension Rule {
  /// Every factor leads somewhere.
  static let deadBranch = Rule(
    name: "dead-branch",
    family: .structure,
    severity: .warning,
    title: "a factor leads to no outcome or impact",
    rationale: """
      A factor that explains nothing is either beside the point or the sign of a missing link. Contributing to something \
      and being the reason why a control failed count as leading somewhere; what began after the outcome, or was refuted, \
      is not asked.
      """,
    source: "Theory of Constraints, legitimacy of a current reality tree",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
        old-alarm: { kind: condition, statement: The queue alarm was muted in May }
      # ^^^^^^^^^
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root, contributing: [old-alarm] }
        old-alarm: { kind: condition, statement: The queue alarm was muted in May }
      """
  ) { context in
    let factors = context.investigation.factors
    let graph = context.graph
    let ends = factors.indices.filter { factors[$0].kind == .outcome || factors[$0].kind == .impact }
    guard !ends.isEmpty else { return }
    let components = graph.components { _ in true }
    let followsAnEnd = graph.nodes(reachedFrom: ends)
    let lastBegin = ends.compactMap { factors[$0].soundTime?.start?.latest }.max() ?? .max
    func isAsked(_ node: Int) -> Bool {
      guard node < factors.count, factors[node].certainty != .refuted, !followsAnEnd[node] else { return false }
      if let begin = factors[node].time?.earliest, begin > lastBegin { return false }
      return context.hypotheses[.factor(factors[node].id)]?.contains { $0.status == .refuted } != true
    }
    for members in components.members {
      let leadsOn = members.contains { node in
        graph.outgoing[node].contains { !components.joins(graph.edges[$0].to, node) }
      }
      guard !leadsOn, let end = members.first(where: isAsked), members.allSatisfy(isAsked) else { continue }
      let id = factors[end].id
      context.report(
        Place(.factor(id)), "“\(id)” leads to no outcome or impact",
        suggestion: "add it to the `because` of what it explains, to its `contributing` or a control's `why-failed`; "
          + "or take it out")
    }
  }
}
