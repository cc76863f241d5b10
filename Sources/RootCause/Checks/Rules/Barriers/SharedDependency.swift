extension Rule {
  /// Two controls do not rest on one thing.
  static let sharedDependency = Rule(
    name: "shared-dependency",
    family: .barriers,
    severity: .warningAfterDraft,
    title: "two controls on the same thing rest on a common factor or component",
    rationale: """
      Two controls count as two only while one cause cannot take both. Those that live in the same component, or failed \
      for a common factor, are one control with two names, and a plan that counts them twice promises too much. Controls \
      that guard the same factor are compared, the missing ones left out; `independent: false` says that it is known. A \
      common owner alone is not told: one team answers for most of what it runs.
      """,
    source: "CCPS/EI, Bow Ties in Risk Management (independence); common cause failure analysis",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
      controls:
        rate-limit: { statement: Requests per client are limited, status: proposed, stops: [overload], component: gateway }
        shedding: { statement: Requests beyond the capacity are refused, status: proposed, stops: [overload], component: gateway }
      #                                                                                                                  ^^^^^^^
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, role: root }
      controls:
        rate-limit: { statement: Requests per client are limited, status: proposed, stops: [overload], component: gateway }
        shedding: { statement: Requests beyond the capacity are refused, status: proposed, stops: [overload], component: queue }
        sampling: { statement: Price lookups are thinned out, status: proposed, stops: [overload], component: gateway, independent: false }
      """
  ) { context in
    // The first control on each guarded factor that rests on each thing. Of one control at most a hundred of either are
    // looked at, which keeps this linear whatever a record holds.
    var first: [SharedDependencyKey: Control.ID] = [:]
    for control in context.investigation.controls where control.status != .missing && control.isIndependent != false {
      var rests: [(SharedDependencyKey.Base, Field)] = []
      if control.status.isFailure {
        rests += (control.whyFailed?.factors ?? []).prefix(99).map { (.factor($0), .whyFailed) }
      }
      if let component = control.component, !component.isBlank {
        rests.append((.component(component.lowercased()), .component))
      }
      search: for (base, field) in rests {
        for guarded in control.guarded.prefix(100) {
          let key = SharedDependencyKey(guarded: guarded, base: base)
          guard let other = first[key] else {
            first[key] = control.id
            continue
          }
          guard other != control.id else { continue }
          context.report(
            Place(.control(control.id), field),
            "“\(control.id)” and “\(other)” both guard “\(guarded)” and both rest on \(base.text)",
            notes: [Diagnostic.Note("the other control is declared here", at: Place(.control(other)))],
            suggestion: "part them, count on one only, or say that it is known: independent: false")
          break search
        }
      }
    }
  }
}

/// What a control rests on, where it guards a factor.
private struct SharedDependencyKey: Hashable {
  let guarded: Factor.ID
  let base: Base

  enum Base: Hashable {
    case factor(Factor.ID)
    case component(String)

    var text: String {
      switch self {
      case .factor(let id): "the factor “\(id)”"
      case .component(let name): "the component “\(name)”"
      }
    }
  }
}
