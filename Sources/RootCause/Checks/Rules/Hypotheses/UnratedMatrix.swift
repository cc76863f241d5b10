extension Rule {
  /// Evidence is held against each competing hypothesis.
  static let unratedMatrix = Rule(
    name: "unrated-matrix",
    family: .hypotheses,
    severity: .note,
    title: "much of the evidence is not held against every competing hypothesis",
    rationale: """
      An item is looked at for the hypothesis it was found for, and seldom for the others, so that the one nobody tested \
      looks best. Each item that is rated for one of several competing hypotheses is rated for all of them, with `N` or \
      `NA` where it tells nothing.
      """,
    source: "Psychology of Intelligence Analysis (Heuer), chapter 8, step 3; Open Synthesis",
    parameters: [Parameter("most-unrated", "the share of the ratings, from 0 to 1, that may be missing", 0.25)],
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
      evidence:
        E1: { kind: log, statement: Addresses of the requests, source: web server log }
        E2: { kind: metric, statement: Requests rose tenfold at ten, source: load balancer }
        E3: { kind: metric, statement: Nothing was put in a basket, source: shop }
      hypotheses:
        H1: { statement: Bots filled the queue, about: overload, evidence: { E1: I, E2: C, E3: C }, alternatives: [H2], disproved-if: No address repeats }
        H2: { statement: Customers filled the queue, about: overload, evidence: { E1: C }, disproved-if: Addresses repeat }
      # ^^
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
      evidence:
        E1: { kind: log, statement: Addresses of the requests, source: web server log }
        E2: { kind: metric, statement: Requests rose tenfold at ten, source: load balancer }
        E3: { kind: metric, statement: Nothing was put in a basket, source: shop }
      hypotheses:
        H1: { statement: Bots filled the queue, about: overload, evidence: { E1: I, E2: C, E3: C }, alternatives: [H2], disproved-if: No address repeats }
        H2: { statement: Customers filled the queue, about: overload, evidence: { E1: C, E2: N, E3: I }, disproved-if: Addresses repeat }
      """
  ) { context in
    for matrix in context.hypothesisMatrices where matrix.unratedShare > context.parameter("most-unrated") {
      // The one with the most gaps is where to begin.
      guard let emptiest = matrix.hypotheses.min(by: { $0.ratingCount < $1.ratingCount }) else { continue }
      let missing = matrix.items.lazy.filter { $0[emptiest.id] == nil }.map(\.evidence)
      context.report(
        Place(.record(emptiest.id)),
        "\(matrix.unratedCount) of the \(matrix.pairCount) ratings of \(matrix.hypotheses.map(\.id).quoted()) are missing",
        suggestion: "rate for “\(emptiest.id)” too: \(missing.quoted())")
    }
  }
}
