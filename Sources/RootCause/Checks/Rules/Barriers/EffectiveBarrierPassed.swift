extension Rule {
  /// A control that held was not passed.
  static let effectiveBarrierPassed = Rule(
    name: "effective-barrier-passed",
    family: .barriers,
    severity: .error,
    title: "a control is said to have worked, yet what it stops is stated as a fact",
    rationale: """
      A control that worked kept what it stops from coming about. Where that is stated as a fact all the same, and nothing \
      else accounts for it, one of the two is wrong: the control failed, was bypassed or fell short, or it does not \
      stop this. The rule speaks of the control, for it is there that the record is put right; `unexplained-outcome` \
      keeps to facts that lack a cause. Where an alternative that the control does not guard brought the effect about, \
      nothing is wrong.
      """,
    source: "Tripod Beta, barrier states, worked out in the model",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
      controls:
        alarm: { statement: An alarm goes off when the queue is half full, status: effective, stops: [overload] }
      #                                                                            ^^^^^^^^^
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: { any: [overload, power-cut] } }
        overload: { kind: event, statement: The queue filled up, stop: It did so every Monday }
        power-cut: { kind: event, statement: The power failed, role: root }
      controls:
        alarm:
          statement: An alarm goes off when the queue is half full
          status: effective
          stops: [overload -> outage]
      """
  ) { context in
    var passed: [Control.ID: [(fact: Factor.ID, target: Control.Target)]] = [:]
    for fact in context.counterfactuals.unexplained {
      for case .stopped(let target, let control) in fact.missing {
        passed[control, default: []].append((fact.factor, target))
      }
    }
    for control in context.investigation.controls {
      guard let (fact, target) = passed[control.id]?.first else { continue }
      let others = passed[control.id, default: []].dropFirst().map(\.fact)
      let isDirect = target == .factor(fact)
      context.report(
        Place(.control(control.id), .status),
        isDirect
          ? "“\(control.id)” is said to have worked, yet “\(fact)”, which it stops, is stated as a fact"
          : "“\(control.id)” is said to have worked and stops “\(target)”, yet “\(fact)” is stated as a fact",
        notes: others.prefix(4).map { Diagnostic.Note("so is “\($0)”", at: Place(.factor($0))) },
        suggestion: "correct its status (failed, bypassed, inadequate …), what it stops, or the certainty of “\(fact)”")
    }
  }
}
