extension Rule {
  /// The accepted hypothesis is the one that least speaks against.
  static let acceptedAgainstEvidence = Rule(
    name: "accepted-against-evidence",
    family: .hypotheses,
    severity: .error,
    title: "a hypothesis is accepted although more speaks against it than against a rival",
    rationale: """
      Hypotheses are not chosen by what fits them, which is easy to find, but by what does not. Each rating `I` counts one \
      and each `II` two against a hypothesis, weighted by the grade of the evidence; the accepted one may not have more \
      than one it competes with, unless that one was refuted.
      """,
    source: "Analysis of Competing Hypotheses (Heuer), step 5",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
      evidence:
        E1: { kind: log, statement: Addresses of the requests, source: web server log }
      hypotheses:
        H1: { statement: Bots filled the queue, about: overload, status: accepted, evidence: { E1: II }, alternatives: [H2], disproved-if: No address repeats }
      #                                                                  ^^^^^^^^
        H2: { statement: Customers filled the queue, about: overload, evidence: { E1: C }, disproved-if: Addresses repeat }
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
      evidence:
        E1: { kind: log, statement: Addresses of the requests, source: web server log }
      hypotheses:
        H1: { statement: Bots filled the queue, about: overload, status: accepted, evidence: { E1: C }, alternatives: [H2], disproved-if: No address repeats }
        H2: { statement: Customers filled the queue, about: overload, evidence: { E1: I }, disproved-if: Addresses repeat }
      """
  ) { context in
    let hypotheses = context.investigation.hypotheses
    for matrix in context.hypothesisMatrices {
      let rivals = matrix.hypotheses.filter { hypotheses[$0.id]?.status != .refuted && $0.ratingCount > 0 }
      guard let best = rivals.min(by: { $0.hundredths < $1.hundredths }) else { continue }
      for accepted in rivals where accepted.hundredths > best.hundredths && hypotheses[accepted.id]?.status == .accepted
      {
        let sums = "\(best.hundredths.inHundredths) instead of \(accepted.hundredths.inHundredths)"
        context.report(
          Place(.record(accepted.id), .status),
          "“\(accepted.id)” is accepted, but less speaks against “\(best.id)”: \(sums)",
          notes: [Diagnostic.Note("the rival stands here", at: Place(.record(best.id)))],
          suggestion: "weigh them again: correct a rating, refute “\(best.id)”, or accept it instead")
      }
    }
  }
}
