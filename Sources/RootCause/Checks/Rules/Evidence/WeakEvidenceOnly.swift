extension Rule {
  /// What is called verified rests on evidence that can be trusted.
  static let weakEvidenceOnly = Rule(
    name: "weak-evidence-only",
    family: .evidence,
    severity: .warningAfterDraft,
    title: "something is called verified on weak evidence only",
    rationale: """
      A source graded D to F is not usually reliable or cannot be judged; an item graded 4 to 6 is doubtful, improbable or \
      cannot be judged. Several such items do not verify anything. Items without a grade are not held against a claim.
      """,
    source: "Admiralty code (NATO AJP-2.1)",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, certainty: verified, evidence: [E1, E2], because: [overload] }
      #                                                                           ^^^^^^^^
        overload: { kind: event, statement: The queue filled up, role: root }
      evidence:
        E1: { kind: testimony, statement: Heard that orders stopped at ten, source: corridor, grade: E4 }
        E2: { kind: document, statement: A mail that may be about this day, source: a customer, grade: C4 }
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, certainty: verified, evidence: [E1, E2], because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
      evidence:
        E1: { kind: testimony, statement: Heard that orders stopped at ten, source: corridor, grade: E4 }
        E2: { kind: log, statement: Every request ends in an error from 10:00 on, source: web server log, grade: A1 }
      """
  ) { context in
    for claim in context.investigation.claims where claim.certainty == .verified && !claim.evidence.isEmpty {
      let grades = claim.evidence.map { context.investigation[$0]?.grade }
      guard grades.allSatisfy({ $0?.isWeak == true }) else { continue }
      let names = claim.evidence.map { id in "\(id) (\(context.investigation[id]?.grade?.description ?? ""))" }
      context.report(
        Place(claim.subject, .evidence),
        "“\(claim.subject)” is called verified on weak evidence only: \(names.quoted())",
        suggestion: "find a better source, or call it `asserted` or `presumptive`")
    }
  }
}

extension Evidence.Grade {
  fileprivate var isWeak: Bool {
    switch (reliability, credibility) {
    case (.D, _), (.E, _), (.F, _), (_, .doubtful), (_, .improbable), (_, .unjudged): true
    default: false
    }
  }
}
