extension Rule {
  /// What an action needs to be of use is planned as well.
  static let partnersUnplanned = Rule(
    name: "partners-unplanned",
    family: .followUp,
    severity: .warningAfterDraft,
    title: "an action prevents only together with controls that no action puts in place",
    rationale: """
      Where an outcome can come about in more than one way, closing one of them changes nothing until the others are \
      closed. A plan that names one control and not its partners leaves the incident free to come back, while everybody \
      believes that something was done.
      """,
    source: "minimal prevention sets: minimal hitting sets of minimal cut sets (Reiter 1987; NUREG-0492)",
    failing: """
      status: in-review
      version: 1
      date: 2026-03-10
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: { any: [overload, disk-full] } }
        overload: { kind: event, statement: The queue filled up, at: 2026-03-01T09:50Z, role: root }
        disk-full: { kind: condition, statement: The disk of the database was full, role: root }
      controls:
        queue-limit: { statement: The queue turns orders away when it is full, status: proposed, stops: [overload] }
        disk-alarm: { statement: Space is freed before the disk is full, status: proposed, stops: [disk-full] }
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
      status: in-review
      version: 1
      date: 2026-03-10
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: { any: [overload, disk-full] } }
        overload: { kind: event, statement: The queue filled up, at: 2026-03-01T09:50Z, role: root }
        disk-full: { kind: condition, statement: The disk of the database was full, role: root }
      controls:
        queue-limit: { statement: The queue turns orders away when it is full, status: proposed, stops: [overload] }
        disk-alarm: { statement: Space is freed before the disk is full, status: proposed, stops: [disk-full] }
      findings:
        F1: { statement: An unlimited queue let one burst of orders stop the checkout, rests-on: [overload, disk-full] }
      metrics:
        M1: { statement: Longest queue of the day, unit: requests }
      actions:
        A1:
          statement: Limit the queue, and free space in time
          owner: checkout team
          due: 2026-05-01
          addresses: [F1]
          implements: [queue-limit, disk-alarm]
          strength: stronger
          metric: M1
      """
  ) { context in
    let planned = context.plannedControls
    for (action, controls) in context.preventiveActions {
      var told: Set<[Control.ID]> = []
      for control in controls {
        let place = Place(.record(action.id), .implements, item: control.id.rawValue)
        if let limit = context.inquiries.limit {
          context.cutShort(place, "whether it prevents anything with the controls planned", by: limit)
          break
        }
        switch context.need(of: control.id, planned: planned) {
        case .nothing: continue
        case .unresolved(let outcome, let limit):
          context.cutShort(place, "whether the controls planned prevent “\(outcome)” together with it", by: limit)
        case .partners(let outcome, let partners):
          let missing = partners.filter { !planned.contains($0) }
          guard told.insert(missing).inserted else { continue }
          context.report(
            place,
            "“\(control.id)” prevents “\(outcome)” only together with \(missing.inQuotes), which no action puts in place",
            notes: missing.map { Diagnostic.Note("this is not planned", at: Place(.control($0))) },
            witness: .prevented(outcome, by: [control.id] + partners),
            suggestion: "add an action that implements \(missing.inQuotes)")
        }
      }
    }
  }
}

extension CheckContext {
  fileprivate enum Need {
    /// The control does something with what is planned, or nothing with whatever else, or that depends.
    case nothing
    /// It prevents this only with these others, not all of which are planned.
    case partners(Factor.ID, [Control.ID])
    /// It was not worked out with what others it would prevent this.
    case unresolved(Factor.ID, Limit)
  }

  /// What a control needs beyond what is planned to prevent anything.
  fileprivate func need(of control: Control.ID, planned: Set<Control.ID>) -> Need {
    var need = Need.nothing
    for outcome in outcomes(nearest: control) {
      switch inquiries.verdict(of: control, on: outcome) {
      case .noEffect, .mayReduce: continue
      case .prevents, .mitigates, .undetermined, nil: return .nothing
      case .preventsJointly:
        let best = inquiries.partners(of: control, on: outcome, preferring: planned)
        if best.value.allSatisfy(planned.contains) { return .nothing }
        guard case .nothing = need else { continue }
        if let limit = best.limit {
          need = .unresolved(outcome, limit)
        } else {
          need = .partners(outcome, best.value)
        }
      }
    }
    return need
  }
}
