extension Rule {
  /// A control guards something against something.
  static let barrierWithoutHazard = Rule(
    name: "barrier-without-hazard",
    family: .barriers,
    severity: .note.silentInDraft,
    telling: .once,
    title: "it is not said what a control guards, or against what",
    rationale: """
      A barrier analysis asks of each barrier three things: what it is, against which hazard, and for whose sake. Where one \
      answer is missing nobody can judge whether the barrier was the right one. A record that does not do a barrier \
      analysis gives none of them and is not asked; once one control names a hazard or a target, so should the others. \
      Told once, with the other places named; a draft is not asked.
      """,
    source: "DOE-HDBK-1208, barrier analysis",
    failing: """
      status: in-review
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
      controls:
        rate-limit:
          statement: Requests per client are limited
          status: proposed
          stops: [overload]
          hazard: One client that sends too much
          target: The queue
        alarm: { statement: An alarm goes off when the queue is half full, status: proposed, stops: [overload], target: The queue }
      # ^^^^^
      """,
    passing: """
      status: in-review
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
      controls:
        rate-limit: { statement: Requests per client are limited, status: proposed, stops: [overload] }
        alarm: { statement: An alarm goes off when the queue is half full, status: proposed, stops: [overload] }
      """
  ) { context in
    let controls = context.investigation.controls
    guard controls.contains(where: { !$0.hazard.isBlank || !$0.target.isBlank }) else { return }
    for control in controls where control.hazard.isBlank || control.target.isBlank {
      let missing = [("what it guards against", control.hazard), ("what it guards", control.target)]
        .filter(\.1.isBlank).map(\.0)
      context.report(
        Place(.control(control.id)), "of “\(control.id)” it is not said \(missing.joined(separator: " and "))",
        suggestion: "name the threat under `hazard`, and who or what would suffer under `target`")
    }
  }
}
