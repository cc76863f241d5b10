extension Rule {
  /// Something is done about each root cause, or the risk is accepted.
  static let rootWithoutAction = Rule(
    name: "root-without-action",
    family: .followUp,
    severity: .errorWhenFinished,
    telling: .onceInDraft,
    title: "nothing is done about a root cause, and nobody has accepted the risk",
    rationale: """
      A root cause that nobody answers will be the root of the next incident. An action answers it through a finding that \
      rests on it, or through a control that stops it. Doing nothing is an answer as well, given openly by an action with \
      the status `risk-accepted`. A draft is asked once it has \
      a finding or an action.
      """,
    source: "RCA2 (IHI 2015); ISO 31000, risk acceptance",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [no-limit] }
        no-limit: { kind: condition, statement: The queue took any number of requests, role: root }
      # ^^^^^^^^
      findings:
        F1: { statement: An unlimited queue let one burst of orders stop the checkout, rests-on: [no-limit] }
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [no-limit] }
        no-limit: { kind: condition, statement: The queue took any number of requests, role: root }
      findings:
        F1: { statement: An unlimited queue let one burst of orders stop the checkout, rests-on: [no-limit] }
      metrics:
        M1: { statement: Longest queue of the day, unit: requests }
      actions:
        A1: { statement: Limit the queue, owner: checkout team, due: 2026-05-01, addresses: [F1], metric: M1 }
      """
  ) { context in
    let isBegun = !context.investigation.findings.isEmpty || !context.investigation.actions.isEmpty
    let answered = context.investigation.factorsAnswered
    for factor in context.investigation.factors where factor.role == .root && factor.certainty != .refuted {
      guard !answered.contains(factor.id) else { continue }
      context.report(
        Place(.factor(factor.id)), "nothing is done about the root cause “\(factor.id)”",
        suggestion: "add an action that `addresses` a finding resting on it, or one with status: risk-accepted",
        severities: isBegun ? nil : context.severities.silentInDraft)
    }
  }
}
