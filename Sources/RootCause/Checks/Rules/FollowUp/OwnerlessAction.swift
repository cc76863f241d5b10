extension Rule {
  /// An accepted action has an owner.
  static let ownerlessAction = Rule(
    name: "ownerless-action",
    family: .followUp,
    severity: .error,
    title: "an accepted action has no owner",
    rationale: """
      What everybody is to do, nobody does. An action that is accepted or in progress names the role or team that answers \
      for it; one that is only proposed need not yet.
      """,
    source: "RCA2 (IHI 2015)",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [no-limit] }
        no-limit: { kind: condition, statement: The queue took any number of requests, stop: Not ours }
      findings:
        F1: { statement: An unlimited queue let one burst of orders stop the checkout, rests-on: [no-limit] }
      metrics:
        M1: { statement: Longest queue of the day, unit: requests }
      actions:
        A1: { statement: Limit the queue, status: accepted, due: 2026-05-01, addresses: [F1], metric: M1 }
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
        A1: { statement: Limit the queue, status: accepted, owner: checkout team, due: 2026-05-01, addresses: [F1], metric: M1 }
      """
  ) { context in
    for action in context.investigation.actions where action.status.isPromised && action.owner.isBlank {
      context.report(
        Place(.record(action.id)), "“\(action.id)” is \(action.status.words), but has no owner",
        suggestion: "name the role or team that answers for it: owner: …")
    }
  }
}

extension CorrectiveAction.Status {
  /// The status in a sentence.
  var words: String { rawValue.replacingHyphens }
}

extension String {
  fileprivate var replacingHyphens: String { String(map { $0 == "-" ? " " : $0 }) }
}
