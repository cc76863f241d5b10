extension Rule {
  /// An action that is to prevent something does.
  static let actionChangesNothing = Rule(
    name: "action-changes-nothing",
    family: .followUp,
    severity: .error,
    title: "an action puts controls in place that would have changed nothing",
    rationale: """
      An action that closes a way the incident did not take, or one beside which another stays open with nothing to close \
      it, spends effort and leaves the incident free to come back. What is to prevent belongs to some set of controls \
      without which an outcome or an impact would have come about. What detects, mitigates or recovers is not held to \
      that, nor what takes away a contribution.
      """,
    source: "minimal prevention sets: minimal hitting sets of minimal cut sets (Reiter 1987; NUREG-0492)",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: { any: [overload, disk-full] } }
        overload: { kind: event, statement: The queue filled up, at: 2026-03-01T09:50Z, role: root }
        disk-full: { kind: condition, statement: The disk of the database was full, role: root }
      controls:
        queue-limit: { statement: The queue turns orders away when it is full, status: proposed, stops: [overload] }
      findings:
        F1: { statement: An unlimited queue let one burst of orders stop the checkout, rests-on: [overload, disk-full] }
      metrics:
        M1: { statement: Longest queue of the day, unit: requests }
      actions:
        A1:
          statement: Limit the queue
          owner: checkout team
          due: 2026-05-01
          addresses: [F1]
          implements: [queue-limit]
      #                ^^^^^^^^^^^
          strength: stronger
          metric: M1
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload, disk-full] }
        overload: { kind: event, statement: The queue filled up, at: 2026-03-01T09:50Z, role: root }
        disk-full: { kind: condition, statement: The disk of the database was full, role: root }
      controls:
        queue-limit: { statement: The queue turns orders away when it is full, status: proposed, stops: [overload] }
      findings:
        F1: { statement: An unlimited queue let one burst of orders stop the checkout, rests-on: [overload, disk-full] }
      metrics:
        M1: { statement: Longest queue of the day, unit: requests }
      actions:
        A1:
          statement: Limit the queue
          owner: checkout team
          due: 2026-05-01
          addresses: [F1]
          implements: [queue-limit]
          strength: stronger
          metric: M1
      """
  ) { context in
    for (action, controls) in context.preventiveActions {
      guard let first = controls.first else { continue }
      let place = Place(.record(action.id), .implements, item: first.id.rawValue)
      if let limit = context.inquiries.limit {
        context.cutShort(place, "whether what it puts in place changes anything", by: limit)
        continue
      }
      switch context.effect(of: controls.map(\.id)) {
      case .some(.nothing(let witness)):
        context.report(
          place,
          "“\(action.id)” puts \(controls.map(\.id).inQuotes) in place, which would have changed nothing: "
            + (witness.isAlreadyWorking
              ? "it was there and worked"
              : "“\(witness.outcome)” still occurs, and nothing else needs it to prevent it"),
          witness: .stillOccurs(by: witness),
          suggestion: witness.isAlreadyWorking
            ? "correct the status of the control, or do something about what still brings the outcome about"
            : "act on what is in the witness as well, or correct what the control stops or is for")
      case .some(.unresolved(let limit)):
        context.cutShort(place, "whether what it puts in place changes anything", by: limit)
      case .some(.something), nil: continue
      }
    }
  }
}

extension CheckContext {
  fileprivate enum Effect {
    /// They have some, or may have.
    case something
    /// None of them has any.
    case nothing(RootCause.Witness)
    /// None has any as far as it was worked out.
    case unresolved(Limit)
  }

  /// Whether one of some controls does something about an outcome or impact; nil if there are none with a verdict.
  fileprivate func effect(of controls: [Control.ID]) -> Effect? {
    var effect: Effect?
    for control in controls {
      for outcome in outcomes(nearest: control) {
        guard case .noEffect(let witness)? = inquiries.verdict(of: control, on: outcome),
          witness.mayPreventWith == nil, witness.sparingDependsOn == nil
        else { return .something }
        if let limit = witness.limitOfPartners {
          effect = .unresolved(limit)
        } else if effect == nil {
          effect = .nothing(witness)
        }
      }
    }
    return effect
  }
}
