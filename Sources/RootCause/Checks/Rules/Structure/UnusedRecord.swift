extension Rule {
  /// Every record is used.
  static let unusedRecord = Rule(
    name: "unused-record",
    family: .structure,
    severity: .note,
    title: "nothing refers to a record",
    rationale: """
      Evidence that backs nothing, a metric that measures no action, a finding that nobody answers and a hypothesis about \
      nothing are loose ends: either something should refer to them, or they can go. A waiver or a reservation is no use.
      """,
    source: "SCRAM",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
      evidence:
        E1: { kind: metric, statement: The queue length over the day, source: queue dashboard }
      # ^^
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root, evidence: [E1] }
      evidence:
        E1: { kind: metric, statement: The queue length over the day, source: queue dashboard }
      """
  ) { context in
    let investigation = context.investigation
    var used: Set<Reference> = []
    investigation.forEachReference { reference, subject, _ in
      switch subject {
      case .waiver: break
      case .record(let id) where id.kind == .reservation: break
      default: used.insert(reference)
      }
    }
    func report<R>(_ table: RecordTable<R>, where isIncluded: (R) -> Bool, _ message: (R.ID) -> String, _ help: String)
    {
      for record in table where isIncluded(record) && !used.contains(.record(record.id.untyped)) {
        context.report(Place(.record(record.id)), message(record.id), suggestion: help)
      }
    }
    report(
      investigation.evidence, where: { _ in true }, { "the evidence “\($0)” backs nothing" },
      "name it under `evidence` or `against` of what it bears on, or take it out")
    report(
      investigation.hypotheses, where: { $0.about == nil }, { "the hypothesis “\($0)” is about nothing" },
      "say what it is `about`, or name it among another's `alternatives`")
    report(
      investigation.findings, where: { _ in true }, { "no action answers the finding “\($0)”" },
      "add an action that `addresses` it, or say with one that the risk is accepted")
    report(
      investigation.metrics, where: { _ in true }, { "no action is measured by the metric “\($0)”" },
      "name it as the `metric` of an action, or take it out")
  }
}
