extension Rule {
  /// On every way to the outcome stands a control.
  static let unprotectedPath = Rule(
    name: "unprotected-path",
    family: .barriers,
    severity: .warningAfterDraft,
    title: "the outcome can come about past every control",
    rationale: """
      With every control in place and working that stops anything, existing or proposed, the causes named here still bring \
      the outcome about: nothing stands in their way, and nothing that is planned will. Such a set of causes is where the \
      next control belongs. A draft is told once it names controls at all.
      """,
    source: "barrier analysis (DOE-HDBK-1208), worked out in the model",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: { any: [overload, power-cut] } }
      # ^^^^^^
        overload: { kind: event, statement: The queue filled up, role: root }
        power-cut: { kind: event, statement: The power failed, role: root }
      controls:
        alarm: { statement: An alarm goes off when the queue is half full, status: proposed, stops: [overload] }
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: { any: [overload, power-cut] } }
        overload: { kind: event, statement: The queue filled up, role: root }
        power-cut: { kind: event, statement: The power failed, role: root }
      controls:
        alarm: { statement: An alarm goes off when the queue is half full, status: proposed, stops: [overload] }
        battery: { statement: A battery takes over, status: proposed, stops: [power-cut] }
      """
  ) { context in
    let investigation = context.investigation
    if investigation.status == .draft, investigation.controls.allSatisfy(\.stops.isEmpty) { return }
    context.forEachOutcome(asking: "whether it can come about past every control") { focus, evaluation in
      // What nobody has explained yet is a path to nowhere.
      guard investigation[focus.id]?.because != nil, let causes = focus.causesPastEveryControl(&evaluation) else {
        return
      }
      context.report(
        Place(.factor(focus.id)),
        "“\(focus.id)” can come about past every control, by \(causes.map(\.id).quoted())",
        witness: .stillOccurs(focus.id, through: causes),
        suggestion: "propose a control that stops one of them, or say where in between an existing one acts (`stops`)")
    }
  }
}
