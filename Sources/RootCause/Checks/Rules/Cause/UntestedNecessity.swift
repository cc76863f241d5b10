extension Rule {
  /// Each cause was asked: would it have happened without?
  static let untestedNecessity = Rule(
    name: "untested-necessity",
    family: .cause,
    severity: .warningAfterDraft,
    telling: .onceInDraft,
    title: "nobody has asked whether the effect would have come about without a cause",
    rationale: """
      A list of causes claims that each of them was necessary, and every answer about what a control would have prevented \
      rests on that. The counterfactual test is one question per link: all else equal, without the cause, would the effect \
      have failed to come about? Alternatives under `any` and `at-least` claim no such thing and are not \
      asked; a hypothesis about the link asks. Told once \
      for each effect, and once altogether in a draft.
      """,
    source: "Ladkin, Why-Because Analysis, counterfactual test",
    failing: """
      factors:
        outage:
          kind: outcome
          statement: Checkout failed
          because: [spike, no-limit]
      #   ^^^^^^^
          tested: { sufficient: yes }
        spike: { kind: condition, statement: Traffic was three times the usual, stop: Customers come when they like }
        no-limit: { kind: condition, statement: The queue took any number of requests, role: root, category: capacity }
      """,
    passing: """
      factors:
        outage:
          kind: outcome
          statement: Checkout failed
          because: [spike, no-limit]
          tested: { necessary: yes, sufficient: yes }
        spike: { kind: condition, statement: Traffic was three times the usual, stop: Customers come when they like }
        no-limit: { kind: condition, statement: The queue took any number of requests, role: root, category: capacity }
      """
  ) { context in
    let graph = context.graph
    for node in 0..<graph.factorCount where graph.isOnPath[node] {
      let effect = context.investigation.factors[node]
      guard let formula = effect.because else { continue }
      let alternatives = formula.alternatives
      let untested = graph.causes(of: node).filter { edge in
        edge.from != edge.to && (edge.record == nil || graph.link(edge).necessity == .untested)
      }
      .map(graph.id).filter { !alternatives.contains($0.cause) && context.hypotheses[.link($0)] == nil }.map(\.cause)
      guard !untested.isEmpty else { continue }
      context.report(
        Place(.factor(effect.id), .because),
        "nobody has asked whether “\(effect.id)” would have come about without \(untested.quoted(joining: "or"))",
        suggestion: context.isWhy(effect.id)
          ? "ask it, and record the answer: write the entry as { statement: …, tested: { necessary: yes } }"
          : "ask it of each cause, and record the answer: { cause: \(untested[0]), necessary: yes }")
    }
  }
}

extension Formula {
  /// The factors that the formula does not claim to be necessary: those that stand under `any` and `at-least` alone.
  fileprivate var alternatives: Set<Factor.ID> {
    var alternatives: Set<Factor.ID> = []
    var necessary: Set<Factor.ID> = []
    func walk(_ formula: Formula) {
      switch formula {
      case .factor(let id): necessary.insert(id)
      case .all(let inputs): inputs.forEach(walk)
      case .any(let inputs), .atLeast(_, let inputs): alternatives.formUnion(inputs.flatMap(\.factors))
      }
    }
    if case .all(let inputs) = self, inputs.allSatisfy({ $0.inputs.isEmpty }) { return [] }
    walk(self)
    return alternatives.subtracting(necessary)
  }
}
