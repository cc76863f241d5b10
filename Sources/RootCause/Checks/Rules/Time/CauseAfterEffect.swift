extension Rule {
  /// A cause cannot begin after its effect has ended.
  static let causeAfterEffect = Rule(
    name: "cause-after-effect",
    family: .time,
    severity: .error,
    title: "a cause lies later than its effect",
    rationale: """
      A link says that the effect would not have come about without the cause. Whatever happened later cannot have done \
      that: either a time is wrong, or the link points the wrong way. Approximate and open times count only where they \
      leave no doubt; a declared feedback link may run backwards.
      """,
    source: "Benner, Multilinear Events Sequencing; wb2dot",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, at: 2026-03-01T10:00Z, because: [deploy] }
      #                                                                                       ^^^^^^
        deploy: { kind: action, actor: release bot, statement: Version 7 went out, at: 2026-03-01T11:00Z }
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, at: 2026-03-01T10:00Z, because: [deploy] }
        deploy: { kind: action, actor: release bot, statement: Version 7 went out, at: 2026-03-01T09:58Z }
      """
  ) { context in
    let factors = context.investigation.factors
    func isLate(_ cause: Factor, for effect: Factor) -> Bool {
      if cause.after.contains(effect.id) { return true }
      guard let began = cause.soundTime, let ended = effect.soundTime else { return false }
      return began.isProvenLater(than: ended)
    }
    func report(_ place: Place, _ cause: Factor, _ effect: Factor) {
      let times =
        if let began = cause.time?.start, let ended = effect.time?.end {
          "“\(cause.id)” began at \(began), after “\(effect.id)” had ended at \(ended)"
        } else {
          "“\(cause.id)” is said to have come after “\(effect.id)”, which it helped to cause"
        }
      context.report(
        place, times,
        notes: [
          Diagnostic.Note("the cause begins here", at: Place(.factor(cause.id), cause.time == nil ? .after : .at))
        ],
        suggestion: "correct the time, or turn the link round")
    }
    for edge in context.graph.edges where edge.relation == .cause && edge.from != edge.to {
      let (cause, effect) = (factors[edge.from], factors[edge.to])
      if isLate(cause, for: effect) { report(Place(.link(Link.ID(cause.id, effect.id))), cause, effect) }
    }
    for effect in factors {
      for id in effect.contributing {
        guard let cause = context.investigation[id], id != effect.id, isLate(cause, for: effect) else { continue }
        report(Place(.factor(effect.id), .contributing, item: id.rawValue), cause, effect)
      }
    }
    for control in context.investigation.controls {
      guard let reasons = control.whyFailed?.factors else { continue }
      let last = control.guarded.compactMap { context.investigation[$0] }
      for reason in reasons.compactMap({ context.investigation[$0] }) {
        guard let effect = last.first, last.allSatisfy({ isLate(reason, for: $0) }) else { continue }
        report(Place(.control(control.id), .whyFailed, item: reason.id.rawValue), reason, effect)
      }
    }
  }
}
