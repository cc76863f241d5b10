extension Rule {
  /// A contributing factor is not one without which it would not have happened.
  static let contributingButNecessary = Rule(
    name: "contributing-but-necessary",
    family: .cause,
    severity: .warning,
    title: "a factor is declared to be contributing, but it would not have happened without it",
    rationale: """
      A contributing factor made the outcome likelier or worse; taken away, it would not have prevented it. In the story \
      told by the formulas this one would have: the outcome does not come about without it, whatever is not known turns \
      out to be. Called contributing, it is left out when the causes are acted on. The same goes for what a factor names \
      both under `contributing` and in its `because`, and needs.
      """,
    source: "NASA NPR 8621.1, contributing factor, worked out in the model",
    failing: """
      factors:
        outage:
          kind: outcome
          statement: Checkout failed
          because: [spike, no-limit]
          tested: { necessary: yes, sufficient: yes }
        spike: { kind: condition, statement: Traffic was three times the usual, role: contributing, stop: Customers come }
      #                                                                               ^^^^^^^^^^^^
        no-limit: { kind: condition, statement: The queue took any number of requests, role: root, category: capacity }
      """,
    passing: """
      factors:
        outage:
          kind: outcome
          statement: Checkout failed
          because: [full-queue, no-limit]
          contributing: [spike]
          tested: { necessary: yes, sufficient: yes }
        full-queue: { kind: condition, statement: The queue held a day of requests, stop: It did so every Monday }
        spike: { kind: condition, statement: Traffic was three times the usual, role: contributing, stop: Customers come }
        no-limit: { kind: condition, statement: The queue took any number of requests, role: root, category: capacity }
      """
  ) { context in
    let declared = context.investigation.factors.filter { $0.role == .contributing && context.isOnPath($0.id) }
    var told: Set<Factor.ID> = []
    func tell(_ factor: Factor.ID, at place: Place, of effect: Factor.ID) {
      guard told.insert(factor).inserted else { return }
      context.report(
        place, "“\(factor)” is declared to be contributing, but “\(effect)” would not have come about without it",
        witness: .needs(effect, [.factor(factor)]),
        suggestion: "declare it `proximate` or `root`, or name under `any` what would have been enough without it")
    }
    if !declared.isEmpty {
      context.forEachOutcome(asking: "whether it would have come about without each contributing factor") {
        focus, evaluation in
        let nodes = declared.filter { $0.id != focus.id }.compactMap { try? focus.base.node(of: $0.id) }
        for node in focus.base.screen(nodes, on: focus.node, focus.fit, &evaluation).preventing {
          let factor = focus.base.factor(node)
          tell(factor, at: Place(.factor(factor), .role), of: focus.id)
        }
      }
    }
    let effects = context.investigation.factors.compactMap { effect in
      let both = effect.because.map { Set($0.factors).intersection(effect.contributing).subtracting([effect.id]) } ?? []
      return both.isEmpty ? nil : (id: effect.id, named: effect.contributing.filter(both.contains))
    }
    let most = context.limits.worlds / 10
    for effect in effects.prefix(most) {
      let base = context.counterfactuals
      guard let screened = try? base.screen(effect.named.compactMap { try? base.node(of: $0) }, on: effect.id) else {
        continue
      }
      for factor in screened.preventing.map(base.factor) {
        tell(factor, at: Place(.factor(effect.id), .contributing, item: factor.rawValue), of: effect.id)
      }
    }
    if let next = effects.dropFirst(most).first {
      context.cutShort(
        Place(.factor(next.id), .contributing), "whether “\(next.id)” and others need what contributes to them",
        by: .worlds(context.limits.worlds))
    }
  }
}
