extension Rule {
  /// The accepted hypothesis is the one that least speaks against.
  static let acceptedAgainstEvidence = Rule(
    name: "accepted-against-evidence",
    family: .hypotheses,
    severity: .error,
    title: "a hypothesis is accepted although more speaks against it than against a rival",
    rationale: """
      Hypotheses are not chosen by what fits them, which is easy to find, but by what does not. Each rating `I` counts one \
      and each `II` two against a hypothesis; the accepted one may not have more than one of its alternatives, unless that \
      one was refuted.
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
    var rivals: [Hypothesis.ID: [Hypothesis.ID]] = [:]
    for hypothesis in hypotheses {
      for other in hypothesis.alternatives {
        rivals[hypothesis.id, default: []].append(other)
        rivals[other, default: []].append(hypothesis.id)
      }
    }
    for accepted in hypotheses where accepted.status == .accepted {
      let better = rivals[accepted.id, default: []].compactMap { hypotheses[$0] }.first { rival in
        rival.status != .refuted && !rival.ratings.isEmpty && rival.inconsistency < accepted.inconsistency
      }
      guard let better else { continue }
      context.report(
        Place(.record(accepted.id), .status),
        "“\(accepted.id)” is accepted, but less speaks against “\(better.id)”",
        notes: [Diagnostic.Note("the rival stands here", at: Place(.record(better.id)))],
        suggestion: "weigh them again: correct a rating, refute “\(better.id)”, or accept it instead")
    }
  }
}

extension Hypothesis {
  /// How much speaks against it.
  fileprivate var inconsistency: Int {
    ratings.reduce(0) { sum, rating in
      switch rating.rating {
      case .inconsistent: sum + 1
      case .veryInconsistent: sum + 2
      case .veryConsistent, .consistent, .neutral, .notApplicable: sum
      }
    }
  }
}
