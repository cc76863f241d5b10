extension Rule {
  /// A reviewed record knows how its controls stood.
  static let barrierStatusUnknown = Rule(
    name: "barrier-status-unknown",
    family: .barriers,
    severity: .errorWhenFinished,
    telling: .onceInDraft,
    title: "nobody knows how a control stood at the time",
    rationale: """
      Whether a control held, failed or was not there decides what it would have changed; of one whose status is unknown \
      every verdict is open. In a draft it is a note, in a finished record an error.
      """,
    source: "Tripod Beta",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
      controls:
        rate-limit: { statement: Requests per client are limited, stops: [overload] }
      # ^^^^^^^^^^
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
      controls:
        rate-limit: { statement: Requests per client are limited, status: proposed, stops: [overload] }
      """
  ) { context in
    for control in context.investigation.controls where control.status == .unknown {
      context.report(
        Place(.control(control.id)), "how “\(control.id)” stood at the time is not known",
        suggestion:
          "give its status: \(Control.Status.allCases.filter { $0 != .unknown }.map(\.rawValue).joined(separator: ", "))"
      )
    }
  }
}
