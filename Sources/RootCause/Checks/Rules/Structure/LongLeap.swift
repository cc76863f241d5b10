extension Rule {
  /// A link does not jump over what lies between.
  static let longLeap = Rule(
    name: "long-leap",
    family: .structure,
    severity: .note,
    title: "a link skips three or more steps that another path fills",
    rationale: """
      When the way from cause to effect is already told step by step, a direct link beside it claims a second way. If \
      there is one, what it consists of is worth a factor; if not, the link says the same thing twice.
      """,
    source: "Theory of Constraints, long arrow",
    parameters: [
      Rule.Parameter("fewest-between", "how many steps a link must skip to be told, six at the most", 3)
    ],
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload, sale] }
      #                                                                          ^^^^
        overload: { kind: event, statement: The queue filled up, because: [spike] }
        spike: { kind: event, statement: Traffic tripled within a minute, because: [banner] }
        banner: { kind: event, statement: The banner went live on the front page, because: [sale] }
        sale: { kind: action, statement: The summer sale was brought forward, actor: marketing, role: root }
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, because: [spike] }
        spike: { kind: event, statement: Traffic tripled within a minute, because: [banner] }
        banner: { kind: event, statement: The banner went live on the front page, because: [sale] }
        sale: { kind: action, statement: The summer sale was brought forward, actor: marketing, role: root }
      """
  ) { context in
    let graph = context.graph
    let fewest = context.parameter("fewest-between")
    for edge in graph.edges where edge.relation == .cause && graph.outgoing[edge.from].count > 1 {
      guard let between = graph.detour(from: edge.from, to: edge.to, fewest: fewest) else { continue }
      let link = graph.id(of: edge)
      let names = between.map { "“\(graph.name(of: $0))”" }.joined(separator: ", ")
      context.report(
        Place(.link(link)), "“\(link)” skips \(between.count) steps that another path fills: \(names)",
        suggestion: "take out the direct link, or name what it passes through")
    }
  }
}

extension CausalGraph {
  /// What lies on a way of causes from one factor to another with enough factors between, if one is found among
  /// the first hundred steps searched: the rule gives advice, and must not cost more than the rest of the checks.
  fileprivate func detour(from start: Int, to end: Int, fewest: Double) -> [Int]? {
    var budget = 100
    var way: [Int] = []
    func search(_ node: Int) -> Bool {
      for index in incoming[node] where edges[index].relation == .cause {
        budget -= 1
        guard budget > 0 else { return false }
        let cause = edges[index].from
        if cause == start { if !way.isEmpty, Double(way.count) >= fewest { return true } else { continue } }
        guard way.count < 6, cause != end, !way.contains(cause) else { continue }
        way.append(cause)
        if search(cause) { return true }
        way.removeLast()
      }
      return false
    }
    return search(end) ? way.reversed() : nil
  }
}
