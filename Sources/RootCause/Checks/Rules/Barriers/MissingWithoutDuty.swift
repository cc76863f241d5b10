extension Rule {
  /// A missing control was required by something.
  static let missingWithoutDuty = Rule(
    name: "missing-without-duty",
    family: .barriers,
    severity: .warningAfterDraft,
    title: "a control is called missing, but nothing required it",
    rationale: """
      `missing` says that it should have been there, which makes its absence a cause. A rule, a standard, a promise or a \
      common practice that asked for it belongs under `requirement`. What nobody expected to exist is `proposed`: a good \
      idea after the fact, not a failure before it.
      """,
    source: "VA NCPS, five rules of causation (rule 5, duty to act)",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
        no-owner: { kind: condition, statement: No team answered for the queue, role: root }
      controls:
        rate-limit: { statement: Requests per client are limited, status: missing, stops: [overload], why-failed: [no-owner] }
      #                                                                   ^^^^^^^
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
        no-owner: { kind: condition, statement: No team answered for the queue, role: root }
      controls:
        rate-limit:
          statement: Requests per client are limited
          status: missing
          requirement: The service standard asks for a limit on every public address
          stops: [overload]
          why-failed: [no-owner]
      """
  ) { context in
    for control in context.investigation.controls where control.status == .missing && control.requirement.isBlank {
      context.report(
        Place(.control(control.id), .status),
        "“\(control.id)” is called missing, but nothing is said to have required it",
        suggestion: "name the rule or expectation under `requirement`, or call it `proposed`")
    }
  }
}
