extension Rule {
  /// Something stronger than a reminder is done about a root cause.
  static let weakActionsOnly = Rule(
    name: "weak-actions-only",
    family: .followUp,
    severity: .warningAfterDraft,
    title: "every action on a root cause is of the weaker kind",
    rationale: """
      Training, reminders and new rules rely on people remembering, every day, under pressure. Stronger actions change \
      what can happen: they take the hazard away, force the right order, or let a machine do it. At least one action on a \
      root cause should be stronger or intermediate. Actions whose strength is not given are not judged.
      """,
    source: "RCA2 (IHI 2015), action hierarchy (VA National Center for Patient Safety)",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [no-limit] }
        no-limit: { kind: condition, statement: The queue took any number of requests, role: root }
      findings:
        F1: { statement: An unlimited queue let one burst of orders stop the checkout, rests-on: [no-limit] }
      metrics:
        M1: { statement: Longest queue of the day, unit: requests }
      actions:
        A1: { statement: Remind the team to watch the queue, owner: checkout team, due: 2026-05-01, addresses: [F1], metric: M1, strength: weaker }
      #                                                                                                                                    ^^^^^^
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
        A1: { statement: Remind the team to watch the queue, owner: checkout team, due: 2026-05-01, addresses: [F1], metric: M1, strength: weaker }
        A2: { statement: Limit the queue, owner: checkout team, due: 2026-05-01, addresses: [F1], metric: M1, strength: stronger }
      """
  ) { context in
    let investigation = context.investigation
    var actions: [Finding.ID: [CorrectiveAction]] = [:]
    for action in investigation.actions where action.status != .rejected && action.status != .riskAccepted {
      for finding in action.addresses { actions[finding, default: []].append(action) }
    }
    var strengths: [Factor.ID: [CorrectiveAction]] = [:]
    for finding in investigation.findings {
      for case .factor(let id) in finding.restsOn { strengths[id, default: []] += actions[finding.id] ?? [] }
    }
    for factor in investigation.factors where factor.role == .root {
      guard let actions = strengths[factor.id], let first = actions.first,
        actions.allSatisfy({ $0.strength == .weaker })
      else { continue }
      context.report(
        Place(.record(first.id), .strength), "only weaker actions answer the root cause “\(factor.id)”",
        suggestion: "look for one that works without anybody remembering it: strength: stronger or intermediate")
    }
  }
}
