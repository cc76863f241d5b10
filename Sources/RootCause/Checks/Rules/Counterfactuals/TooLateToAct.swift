extension Rule {
  /// A control can act in time.
  static let tooLateToAct = Rule(
    name: "too-late-to-act",
    family: .counterfactuals,
    severity: .error,
    title: "a control could have acted only after what it is said to stop",
    rationale: """
      A detective control, a mitigation, a recovery takes effect at some moment (`acts-by`). What had happened by then it \
      could not keep from happening; it may have made the rest shorter, which `moves` says.
      """,
    source: "counterfactual timing; barrier analysis (DOE-HDBK-1208)",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, at: 2026-03-01T10:00Z, because: [overload] }
        overload: { kind: event, statement: The queue filled up, at: 2026-03-01T09:50Z, role: root }
      controls:
        alarm:
          statement: An alarm goes off when orders stop
          status: proposed
          acts-by: 2026-03-01T10:05Z
          stops: [overload]
      #           ^^^^^^^^
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, at: 2026-03-01T10:00Z, because: [overload] }
        overload: { kind: event, statement: The queue filled up, at: 2026-03-01T09:50Z, role: root }
      controls:
        alarm:
          statement: An alarm goes off when the queue is half full
          status: proposed
          acts-by: 2026-03-01T09:40Z
          stops: [overload]
      """
  ) { context in
    for control in context.investigation.controls {
      guard let acts = control.actsBy, !acts.isInverted else { continue }
      for (target, factor) in zip(control.stops, control.guarded) {
        guard let end = context.investigation[factor]?.soundTime?.end, acts.isProvenLater(than: end) else { continue }
        context.report(
          Place(.control(control.id), .stops, item: target.description),
          "“\(control.id)” acts by \(acts), but “\(factor)” was over at \(end)",
          notes: [Diagnostic.Note("it acts by this time", at: Place(.control(control.id), .actsBy))],
          suggestion: "correct the time, name what it could still have stopped, or say under `moves` what it shortens")
      }
    }
  }
}
