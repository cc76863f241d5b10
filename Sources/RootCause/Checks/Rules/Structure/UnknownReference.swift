extension Rule {
  /// Every reference names a record that is declared.
  static let unknownReference = Rule(
    name: "unknown-reference",
    family: .structure,
    severity: .error,
    stage: .reading,
    title: "a reference names nothing that is declared",
    rationale: """
      A cause, a control's target or an action's finding that does not exist leaves a hole in the story that no question \
      can see. Most often it is a slip of the pen: the nearest ids are offered.
      """,
    source: "gsn2x; wb2dot",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overlaod] }
      #                                                                ^^^^^^^^
        overload: { kind: event, statement: The queue filled up, role: root }
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
      """
  ) { _ in }
}
