extension Rule {
  /// A reference joins kinds of records that can be joined.
  static let wrongKindReference = Rule(
    name: "wrong-kind-reference",
    family: .structure,
    severity: .error,
    stage: .reading,
    title: "a reference names a record of a kind that cannot stand there",
    rationale: """
      Only factors cause factors, only evidence backs a claim, only a control is put in place by an action. A reference to \
      another kind of record has no meaning that could be drawn or computed.
      """,
    source: "gsn2x",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload, E1] }
      #                                                                          ^^
        overload: { kind: event, statement: The queue filled up, role: root }
      evidence:
        E1: { kind: metric, statement: The queue length over the day, source: queue dashboard }
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root, evidence: [E1] }
      evidence:
        E1: { kind: metric, statement: The queue length over the day, source: queue dashboard }
      """
  ) { _ in }
}
