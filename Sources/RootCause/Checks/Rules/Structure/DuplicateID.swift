extension Rule {
  /// Every id names one record.
  static let duplicateID = Rule(
    name: "duplicate-id",
    family: .structure,
    severity: .error,
    stage: .reading,
    title: "an id is declared twice",
    rationale: """
      Ids are unique across all kinds of records, so that a reference means one thing wherever it stands: in a formula, a \
      waiver or a ticket.
      """,
    source: "gsn2x; SCRAM",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
      controls:
        overload: { statement: The queue is bounded, status: missing, stops: [outage] }
      # ^^^^^^^^
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
      controls:
        bounded-queue: { statement: The queue is bounded, status: missing, stops: [outage] }
      """
  ) { _ in }
}
