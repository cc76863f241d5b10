extension Rule {
  /// An action answers something that was found.
  static let actionWithoutFinding = Rule(
    name: "action-without-finding",
    family: .followUp,
    severity: .error,
    title: "an action addresses no finding",
    rationale: """
      An action that answers nothing the investigation found was decided before it, or beside it. Tying each one to a \
      finding shows which findings are still unanswered, and which actions are only popular.
      """,
    source: "RCA2 (IHI 2015)",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [no-limit] }
        no-limit: { kind: condition, statement: The queue took any number of requests, stop: Not ours }
      metrics:
        M1: { statement: Longest queue of the day, unit: requests }
      actions:
        A1: { statement: Limit the queue, owner: checkout team, due: 2026-05-01, metric: M1 }
      # ^^
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [no-limit] }
        no-limit: { kind: condition, statement: The queue took any number of requests, stop: Not ours }
      findings:
        F1: { statement: An unlimited queue let one burst of orders stop the checkout, rests-on: [no-limit] }
      metrics:
        M1: { statement: Longest queue of the day, unit: requests }
      actions:
        A1: { statement: Limit the queue, owner: checkout team, due: 2026-05-01, addresses: [F1], metric: M1 }
      """
  ) { context in
    for action in context.investigation.actions where action.addresses.isEmpty {
      context.report(
        Place(.record(action.id)), "“\(action.id)” addresses no finding",
        suggestion: context.investigation.findings.isEmpty
          ? "say under `findings` what was found, and here `addresses: [F1]`"
          : "name what it answers: addresses: [\(context.investigation.findings.prefix(3).map(\.id.rawValue).joined(separator: ", "))]"
      )
    }
  }
}
