extension Rule {
  /// A conclusion does not hang on a single item of evidence.
  static let fragileConclusion = Rule(
    name: "fragile-conclusion",
    family: .hypotheses,
    severity: .warningAfterDraft,
    title: "the hypothesis that was settled on leads only because of one item of evidence",
    rationale: """
      If that item is mistaken, misread or misleading, another hypothesis does as well or better, and with it go the \
      verdicts that rest on this one. What is accepted or supported stands on more than one item that speaks against its \
      rivals, or the one was checked again. For what is only supported it is a note; open questions are not asked.
      """,
    source: "Psychology of Intelligence Analysis (Heuer), chapter 8, step 6",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
      evidence:
        E1: { kind: log, statement: Addresses of the requests, source: web server log }
        E2: { kind: metric, statement: Requests rose tenfold at ten, source: load balancer }
      hypotheses:
        H1: { statement: Bots filled the queue, about: overload, status: accepted, evidence: { E1: C, E2: CC }, alternatives: [H2], disproved-if: No address repeats }
      #                                                                  ^^^^^^^^
        H2: { statement: Customers filled the queue, about: overload, status: refuted, evidence: { E1: I, E2: C } }
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
      evidence:
        E1: { kind: log, statement: Addresses of the requests, source: web server log }
        E2: { kind: metric, statement: Requests came once a second day and night, source: load balancer }
      hypotheses:
        H1: { statement: Bots filled the queue, about: overload, status: accepted, evidence: { E1: C, E2: CC }, alternatives: [H2], disproved-if: No address repeats }
        H2: { statement: Customers filled the queue, about: overload, status: refuted, evidence: { E1: I, E2: II } }
      """
  ) { context in
    for matrix in context.hypothesisMatrices where matrix.leading.count == 1 && !matrix.decisive.isEmpty {
      guard let leader = matrix.leading.first.flatMap({ context.investigation[$0] }),
        leader.status == .accepted || leader.status == .supported
      else { continue }
      let falls = matrix.decisive.prefix(3).map { "without “\($0.evidence)”, \($0.change.outcome(in: matrix))" }
      let items = matrix.decisive.map(\.evidence)
      context.report(
        Place(.record(leader.id), .status),
        "“\(leader.id)” is \(leader.status.rawValue), but \(falls.joined(separator: "; "))",
        notes: items.prefix(3).map { Diagnostic.Note("this item decides", at: Place(.record($0))) },
        suggestion: "check \(items.quoted()) again, and look for another item that speaks against a rival",
        severities: leader.status == .supported ? .note : nil)
    }
  }
}
