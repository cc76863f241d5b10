extension Rule {
  /// A control that did not hold says why.
  static let unexplainedBarrierFailure = Rule(
    name: "unexplained-barrier-failure",
    family: .barriers,
    severity: .warningAfterDraft,
    title: "a control did not hold, and nothing is said of why",
    rationale: """
      A control that failed, was bypassed, fell short or was missing is itself a cause, and what lies behind it often \
      matters most: no owner, no test, a rule nobody could keep. `why-failed` names the factors, as `because` does.
      """,
    source: "Tripod Beta, preconditions",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
      controls:
        alarm: { statement: An alarm goes off when the queue is half full, status: failed, stops: [overload] }
      # ^^^^^
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
        closed-mailbox: { kind: condition, statement: Alarms went to a mailbox that was closed in May, role: root }
      controls:
        alarm:
          statement: An alarm goes off when the queue is half full
          status: failed
          stops: [overload]
          why-failed: [closed-mailbox]
      """
  ) { context in
    for control in context.investigation.controls where control.whyFailed == nil {
      let what: String
      switch control.status {
      case .failed: what = "failed"
      case .bypassed: what = "was bypassed"
      case .inadequate: what = "was not enough"
      case .missing:
        // A first sketch is asked first whether it was missing at all.
        if context.isSketch, control.requirement.isBlank { continue }
        what = "was missing"
      case .effective, .partial, .proposed, .unknown: continue
      }
      context.report(
        Place(.control(control.id)), "“\(control.id)” \(what), and nothing is said of why",
        suggestion: "name the factors behind it under `why-failed`")
    }
  }
}
