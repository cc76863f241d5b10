extension Rule {
  /// An item of evidence tells competing hypotheses apart.
  static let undiagnosticEvidence = Rule(
    name: "undiagnostic-evidence",
    family: .hypotheses,
    severity: .note,
    title: "an item of evidence bears alike on every competing hypothesis",
    rationale: """
      What fits every explanation supports none of them, however well it fits: a high temperature shows that a patient is \
      ill, not of what. Such items make a matrix look full and a conclusion well founded. An item rated `N` or `NA` for all \
      of them says so itself and is not told.
      """,
    source: "Psychology of Intelligence Analysis (Heuer), chapter 8, step 3",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
      evidence:
        E1: { kind: metric, statement: Requests rose tenfold at ten, source: load balancer }
      hypotheses:
        H1: { statement: Bots filled the queue, about: overload, evidence: { E1: C }, alternatives: [H2], disproved-if: No address repeats }
      #                                                                      ^^
        H2: { statement: Customers filled the queue, about: overload, evidence: { E1: C }, disproved-if: Addresses repeat }
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
      evidence:
        E1: { kind: log, statement: Addresses of the requests, source: web server log }
      hypotheses:
        H1: { statement: Bots filled the queue, about: overload, evidence: { E1: C }, alternatives: [H2], disproved-if: No address repeats }
        H2: { statement: Customers filled the queue, about: overload, evidence: { E1: I }, disproved-if: Addresses repeat }
      """
  ) { context in
    for matrix in context.hypothesisMatrices {
      guard let first = matrix.hypotheses.first?.id else { continue }
      for item in matrix.items where item.diagnosticity == 0 && item.ratings.count == matrix.hypotheses.count {
        guard let rating = item[first], rating != .neutral, rating != .notApplicable else { continue }
        context.report(
          Place(.record(first), .evidence, item: item.evidence.rawValue),
          "“\(item.evidence)” does not tell \(matrix.hypotheses.map(\.id).quoted()) apart: it is rated \(rating.rawValue) for each",
          suggestion: rating.inconsistency > 0
            ? "ask what else could explain it: it speaks against all of them"
            : "rest no conclusion on it; look for what one of them would lead to and the others would not")
      }
    }
  }
}
