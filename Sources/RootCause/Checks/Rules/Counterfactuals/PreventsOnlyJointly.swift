extension Rule {
  /// What prevents only with others is not said to prevent alone.
  ///
  /// Of a control that an action puts in place nothing is claimed but what the plan as a whole does: see
  /// ``partnersUnplanned``.
  static let preventsOnlyJointly = Rule(
    name: "prevents-only-jointly",
    family: .counterfactuals,
    severity: .warning,
    title: "a control is said to prevent alone what it prevents only together with others",
    rationale: """
      Where an outcome can come about in more than one way, a control that closes one of them leaves the others open. It \
      is worth having, with the controls that close these. A claim for it alone leads to a plan that stops half-way.
      """,
    source: "minimal prevention sets: minimal hitting sets of minimal cut sets (Reiter 1987; NUREG-0492)",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: { any: [overload, disk-full] } }
        overload: { kind: event, statement: The queue filled up, at: 2026-03-01T09:50Z, role: root }
        disk-full: { kind: condition, statement: The disk of the database was full, role: root }
      controls:
        queue-limit: { statement: The queue turns orders away when it is full, status: proposed, stops: [overload] }
        disk-alarm: { statement: Space is freed before the disk is full, status: proposed, stops: [disk-full] }
      counterfactuals:
        CF1:
          given: [queue-limit]
          then: { outage: prevented }
      #           ^^^^^^
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: { any: [overload, disk-full] } }
        overload: { kind: event, statement: The queue filled up, at: 2026-03-01T09:50Z, role: root }
        disk-full: { kind: condition, statement: The disk of the database was full, role: root }
      controls:
        queue-limit: { statement: The queue turns orders away when it is full, status: proposed, stops: [overload] }
        disk-alarm: { statement: Space is freed before the disk is full, status: proposed, stops: [disk-full] }
      counterfactuals:
        CF1:
          given: [queue-limit, disk-alarm]
          then: { outage: prevented }
      """
  ) { context in
    for judged in context.judgedClaims {
      guard let control = judged.onlyControl else { continue }
      if let partners = context.partners(for: judged), let smallest = partners.value.first {
        context.report(
          judged.place,
          "“\(control)” prevents “\(judged.factor)” only together with others, and “\(judged.claim.id)” claims it alone",
          witness: .prevented(judged.factor, by: [control] + smallest),
          suggestion: "add \(smallest.inQuotes) to what is given")
      } else if case .stillOccurs = judged.answer,
        case .noEffect(let witness) = context.inquiries.verdict(of: control, on: judged.factor),
        let limit = witness.limitOfPartners
      {
        context.cutShort(judged.place, "with what other controls it would have prevented “\(judged.factor)”", by: limit)
      }
    }
  }
}
