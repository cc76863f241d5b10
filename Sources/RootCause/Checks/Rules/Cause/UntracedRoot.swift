extension Rule {
  /// A root cause has to do with an outcome.
  static let untracedRoot = Rule(
    name: "untraced-root",
    family: .cause,
    severity: .error,
    title: "a declared root or proximate cause makes no difference to any outcome",
    rationale: """
      A root or proximate cause is one that, taken away, prevents the outcome, alone or together with others. In the \
      story told by the formulas this one never does: it is in no minimal set of causes whose removal prevents an outcome \
      or an impact. Nothing leads from it to one, or whatever it brings about comes about without it. Acting on it \
      would change nothing.
      """,
    source: "NASA NPR 8621.1, root cause, worked out in the model; Halpern, modified definition of actual cause",
    failing: """
      factors:
        outage:
          kind: outcome
          statement: Checkout failed
          because: [full-queue, no-limit]
          tested: { necessary: yes, sufficient: yes }
          contributing: [spike]
        spike:
          kind: condition
          statement: Traffic was three times the usual
          role: root
      #         ^^^^
          category: capacity
        full-queue: { kind: condition, statement: The queue held a day of requests, stop: It did so every Monday }
        no-limit: { kind: condition, statement: The queue took any number of requests, role: root, category: capacity }
      """,
    passing: """
      factors:
        outage:
          kind: outcome
          statement: Checkout failed
          because: { any: [{ all: [full-queue, no-limit] }, { all: [spike, no-limit] }] }
          tested: { necessary: untested, sufficient: yes }
        spike: { kind: condition, statement: Traffic was three times the usual, role: root, category: capacity }
        full-queue: { kind: condition, statement: The queue held a day of requests, stop: It did so every Monday }
        no-limit: { kind: condition, statement: The queue took any number of requests, role: root, category: capacity }
      """
  ) { context in
    let declared = context.investigation.factors.filter { $0.role == .root || $0.role == .proximate }
    guard !declared.isEmpty else { return }
    let base = context.counterfactuals
    let behindWithheld = base.nodesBehindWithheld
    var left = declared.compactMap { try? base.node(of: $0.id) }.filter { !behindWithheld.contains($0) }
    guard !left.isEmpty else { return }
    var first: FocusEvent?
    let question = "whether each root cause makes a difference to it"
    let isComplete = context.forEachOutcome([.outcome, .impact], asking: question) { focus, evaluation in
      first = first ?? focus
      guard !left.isEmpty else { return }
      let irrelevant = focus.irrelevant(among: left, &evaluation)
      left = irrelevant.value
      if let limit = irrelevant.limit { context.cutShort(Place(.factor(focus.id)), question, by: limit) }
    }
    guard isComplete, let first, !left.isEmpty else { return }
    // None of them matters, so the outcome comes about without all of them.
    var evaluation = Evaluation(base.network)
    let causes = first.causes(without: left, &evaluation)
    let found = Set(left.map(base.factor))
    for factor in declared where found.contains(factor.id) {
      context.report(
        Place(.factor(factor.id), .role),
        factor.certainty == .refuted
          ? "“\(factor.id)” is declared to be a \(factor.roleName) cause, but it is refuted"
          : "“\(factor.id)” is declared to be a \(factor.roleName) cause, but no outcome depends on it",
        witness: .stillOccurs(first.id, through: causes),
        suggestion: "name it in the `because` of what it brought about, or give it another role or none")
    }
  }
}

extension Factor {
  fileprivate var roleName: String { role?.rawValue ?? "" }
}
