extension Rule {
  /// Where one cause would have been enough, "would it have happened without it?" clears them all.
  static let overdeterminedOutcome = Rule(
    name: "overdetermined-outcome",
    family: .cause,
    severity: .note.silentInDraft,
    title: "more causes were there than were needed, so none of them was necessary",
    rationale: """
      Two alternatives that were both there, and each of them enough, clear each other: without the one it would have \
      happened by the other. Asked for each alone, the counterfactual test then finds no cause at all. That is no fault of \
      the record; it is a fact to be acted on: prevention has to deal with all of them, and removing one changes nothing. \
      A draft, in which alternatives may be no more than candidates, is not told.
      """,
    source: "Halpern and Pearl, overdetermination",
    failing: """
      status: in-review
      factors:
        outage:
          kind: outcome
          statement: Checkout failed
          because: { any: [spike, slow-disk] }
      #   ^^^^^^^
          tested: { sufficient: yes }
        spike: { kind: condition, statement: Traffic was three times the usual, stop: Customers come when they like }
        slow-disk: { kind: condition, statement: Writes took a second each, stop: The disk was old }
      """,
    passing: """
      status: in-review
      factors:
        outage:
          kind: outcome
          statement: Checkout failed
          because: { any: [spike, slow-disk] }
          tested: { sufficient: yes }
        spike:
          kind: condition
          statement: Traffic was three times the usual
          certainty: presumptive
          stop: Customers come when they like
        slow-disk: { kind: condition, statement: Writes took a second each, stop: The disk was old }
      """
  ) { context in
    // Without alternatives there is nothing to ask.
    guard context.investigation.factors.contains(where: { $0.because?.hasAlternatives == true }) else { return }
    var told: Set<Overdetermination> = []
    let question = "whether what lies behind it came about by more than it needed"
    context.forEachOutcome([.outcome, .impact], asking: question) { focus, _ in
      guard let found = try? focus.base.overdetermined(behind: focus.id) else { return }
      for surplus in found where told.insert(surplus).inserted {
        let names = surplus.alternatives.map { $0.count == 1 ? "“\($0[0])”" : "(\($0.quoted()))" }
        let enough = surplus.need == 1 ? "each of them was enough" : "any \(surplus.need) of them were enough"
        context.report(
          Place(.factor(surplus.factor), .because),
          "“\(surplus.factor)” came about by more than it needed: \(names.joined(separator: ", ")), and \(enough)",
          witness: .alternatives(surplus.factor, surplus.alternatives.flatMap { $0 }),
          suggestion: "plan for all of them: removing one alone changes nothing")
      }
    }
  }
}

extension Formula {
  /// Whether something in it need not hold. Recursion is bounded by ``Formula/maximumDepth``.
  fileprivate var hasAlternatives: Bool {
    switch self {
    case .factor: false
    case .all(let inputs): inputs.contains(where: \.hasAlternatives)
    case .any(let inputs): inputs.count > 1
    case .atLeast(let count, let inputs): count < inputs.count
    }
  }
}
