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
    for effect in context.factorsOnPath {
      guard let formula = effect.because else { continue }
      let untested = formula.necessaryFactors.filter { cause in
        let link = Link.ID(cause, effect.id)
        return cause != effect.id && context.investigation.record(ofLink: link).necessity == .untested
          && context.hypotheses[.link(link)] == nil
      }
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
  /// The factors that the formula claims to be necessary: those under `all` alone, each once.
  fileprivate var necessaryFactors: [Factor.ID] {
    var seen: Set<Factor.ID> = []
    var result: [Factor.ID] = []
    func walk(_ formula: Formula) {
      switch formula {
      case .factor(let id): if seen.insert(id).inserted { result.append(id) }
      case .all(let inputs): inputs.forEach(walk)
      case .any, .atLeast: break
      }
    }
    walk(self)
    return result
  }
}
