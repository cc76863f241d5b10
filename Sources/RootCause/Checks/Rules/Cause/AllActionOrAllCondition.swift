extension Rule {
  /// Something happens, in a state that lets it have its effect.
  static let allActionOrAllCondition = Rule(
    name: "all-action-or-all-condition",
    family: .cause,
    severity: .note.silentInDraft,
    telling: .once,
    title: "the causes of an effect are all actions or events, or all conditions",
    rationale: """
      An event has its effect in a state of things that lets it, and a state has none until something happens. Where only \
      the one sort is named, the other was taken for granted, and with it what can be changed. What lies behind the causes \
      counts as well: a condition that came about through an event brings that event along. Omissions and failed controls \
      stand for either. Asked of what happened and of causes that act together; states may follow from states, a single \
      cause is left to `lone-cause`, and causes that all have a `stop` are where somebody decided to end. A draft is not \
      asked.
      """,
    source: "Apollo Root Cause Analysis (Gano), action causes and conditional causes",
    failing: """
      status: in-review
      factors:
        outage:
          kind: outcome
          statement: Checkout failed
          because: [sale, restart]
      #   ^^^^^^^
          tested: { necessary: yes, sufficient: yes }
        sale: { kind: event, statement: The summer sale began, stop: Planned }
        restart: { kind: action, actor: engineer, statement: An engineer restarted the broker, role: root, category: process-gap }
      """,
    passing: """
      status: in-review
      factors:
        outage:
          kind: outcome
          statement: Checkout failed
          because: [sale, no-limit, slow]
          tested: { necessary: yes, sufficient: yes }
        sale: { kind: event, statement: The summer sale began, stop: Planned }
        no-limit: { kind: condition, statement: The queue took any number of requests, role: root, category: capacity }
        slow:
          kind: condition
          statement: Writes took a second each
          because: [small-disk, shared-disk]
          tested: { necessary: yes, sufficient: yes }
        small-disk: { kind: condition, statement: The disk was nearly full, role: root, category: capacity }
        shared-disk: { kind: condition, statement: Backups went to the same disk, role: root, category: architecture-flaw }
      """
  ) { context in
    let happened = context.factorsBehind { $0 != .condition }
    let held = context.factorsBehind { $0 == .condition || $0 == .omission }
    for effect in context.factorsOnPath where effect.kind != .condition && effect.kind != .omission {
      guard case .all? = effect.because, effect.contributing.isEmpty, context.failedControls[effect.id] == nil,
        let causes = effect.because?.factors.compactMap({ context.investigation[$0] }), causes.count > 1,
        !causes.allSatisfy({ !$0.stop.isBlank })
      else { continue }
      let place = Place(.factor(effect.id), .because)
      if !causes.contains(where: { held.contains($0.id) }) {
        context.report(
          place, "everything behind “\(effect.id)” happened, and no condition let it have this effect",
          suggestion: "ask in what state of things this could have had no effect, and name the condition")
      } else if !causes.contains(where: { happened.contains($0.id) }) {
        context.report(
          place, "everything behind “\(effect.id)” was already so, and nothing happened",
          suggestion: "ask what happened that turned these conditions into the effect, and name the event or action")
      }
    }
  }
}

extension CheckContext {
  /// The factors of some kinds, and those with such a factor or a failed control behind them.
  fileprivate func factorsBehind(_ isIncluded: (Factor.Kind) -> Bool) -> Set<Factor.ID> {
    let starts = investigation.factors.indices.filter { isIncluded(investigation.factors[$0].kind) }
    let controls = investigation.controls.indices.filter { investigation.controls[$0].status.isFailure }
    let isReached = graph.nodes(reachedFrom: starts + controls.map { graph.factorCount + $0 })
    return Set(zip(investigation.factors, isReached).lazy.filter(\.1).map(\.0.id))
  }
}
