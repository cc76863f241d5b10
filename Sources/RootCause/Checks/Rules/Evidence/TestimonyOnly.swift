extension Rule {
  /// What is called verified rests on something that was recorded.
  static let testimonyOnly = Rule(
    name: "testimony-only",
    family: .evidence,
    severity: .note,
    telling: .once,
    title: "something is called verified on testimony alone",
    rationale: """
      Memory fills gaps and agrees with what was heard since; several witnesses may share one talk in the corridor. Logs, \
      measurements, documents and objects do not, and most accounts can be checked against one of them. Told once, with \
      the other places named; items whose kind is not given are not taken for testimony.
      """,
    source: "Benner, MES; NASA NPR 8621.1, corroboration",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, certainty: verified, evidence: [E1, E2], because: [overload] }
      #                                                                           ^^^^^^^^
        overload: { kind: event, statement: The queue filled up, role: root }
      evidence:
        E1: { kind: testimony, statement: Saw orders stop at ten, source: shift lead }
        E2: { kind: testimony, statement: Took the first call of a customer at five past ten, source: support desk }
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, certainty: verified, evidence: [E1, E2], because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
      evidence:
        E1: { kind: testimony, statement: Saw orders stop at ten, source: shift lead }
        E2: { kind: log, statement: The first call of a customer came at five past ten, source: telephone system }
      """
  ) { context in
    for claim in context.investigation.claims where claim.certainty == .verified && !claim.evidence.isEmpty {
      guard claim.evidence.allSatisfy({ context.investigation[$0]?.kind == .testimony }) else { continue }
      context.report(
        Place(claim.subject, .evidence),
        "“\(claim.subject)” is called verified on testimony alone: \(claim.evidence.map(\.rawValue).quoted())",
        suggestion:
          "look for something recorded that the accounts can be checked against: a log, a measurement, an object")
    }
  }
}
