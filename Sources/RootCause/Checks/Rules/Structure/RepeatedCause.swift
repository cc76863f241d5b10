extension Rule {
  /// A cause stands once in a branch of a formula.
  static let repeatedCause = Rule(
    name: "repeated-cause",
    family: .structure,
    severity: .error,
    title: "a cause stands twice in one branch of a formula",
    rationale: """
      Naming a cause twice adds nothing to `all` or `any`, and under `at-least` it would be counted twice. In most cases \
      another factor was meant. The same factor in two alternatives is fine: it may take part in both.
      """,
    source: "SCRAM",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload, slow-disk, overload] }
      #                                                                ^^^^^^^^
        overload: { kind: event, statement: The queue filled up, role: root }
        slow-disk: { kind: condition, statement: Writes took a second each, role: root }
      """,
    passing: """
      factors:
        outage:
          kind: outcome
          statement: Checkout failed
          because: { any: [{ all: [overload, slow-disk] }, { all: [overload, bad-cache] }] }
        overload: { kind: event, statement: The queue filled up, role: root }
        slow-disk: { kind: condition, statement: Writes took a second each, role: root }
        bad-cache: { kind: condition, statement: The cache held stale prices, role: root }
      """
  ) { context in
    func report(_ repeated: [Factor.ID], in subject: Subject, _ field: Field) {
      for id in repeated {
        context.report(
          Place(subject, field, item: id.rawValue), "“\(id)” stands more than once among the reasons for “\(subject)”",
          suggestion: "take out one of them, or name the factor that was meant")
      }
    }
    for factor in context.investigation.factors {
      report(factor.because?.repeatedFactors ?? [], in: .factor(factor.id), .because)
      report(Formula.all(factor.contributing).repeatedFactors, in: .factor(factor.id), .contributing)
    }
    for control in context.investigation.controls {
      report(control.whyFailed?.repeatedFactors ?? [], in: .control(control.id), .whyFailed)
    }
  }
}

extension Formula {
  /// The factors that stand twice in one gate, gates of the same sort directly inside it counted as part of it: in
  /// `all: [a, all: [a, b]]` as in `all: [a, a, b]`.
  fileprivate var repeatedFactors: [Factor.ID] {
    var seen: Set<Factor.ID> = []
    var repeated: [Factor.ID] = []
    var branches: [Formula] = []
    func collect(_ inputs: [Formula]) {
      for input in inputs {
        switch (self, input) {
        case (_, .factor(let id)):
          if !seen.insert(id).inserted, !repeated.contains(id) { repeated.append(id) }
        case (.all, .all(let inner)), (.any, .any(let inner)): collect(inner)
        default: branches.append(input)
        }
      }
    }
    collect(inputs)
    return branches.reduce(into: repeated) { result, branch in
      for id in branch.repeatedFactors where !result.contains(id) { result.append(id) }
    }
  }
}
