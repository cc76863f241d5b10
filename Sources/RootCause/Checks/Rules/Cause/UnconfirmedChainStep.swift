extension Rule {
  /// Each step of a why chain was read backwards.
  static let unconfirmedChainStep = Rule(
    name: "unconfirmed-chain-step",
    family: .cause,
    severity: .warningAfterDraft,
    title: "a step of a why chain was not confirmed by reading it backwards",
    rationale: """
      Read upwards with “therefore”, a chain must make sense: the pump drew no oil, therefore the bearing ran dry. The \
      reading finds steps that merely sounded like answers. `confirmed: true` says that the whole chain stood the test.
      """,
    source: "five whys, “therefore” test",
    failing: """
      factors:
        outage:
          kind: outcome
          statement: Checkout failed
          because: [spike, no-limit]
          tested: { necessary: yes, sufficient: yes }
        spike: { kind: condition, statement: Traffic was three times the usual, stop: Customers come when they like }
        no-limit: { kind: condition, statement: The queue took any number of requests, role: root, category: capacity }
      chains:
        why-down: [outage, no-limit]
      # ^^^^^^^^
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
      chains:
        why-down: { steps: [outage, no-limit], confirmed: true }
      """
  ) { context in
    guard !context.isSketch else { return }
    for chain in context.investigation.chains {
      let confirmed = Set(chain.confirmed)
      let open = chain.factors.dropFirst().filter { !confirmed.contains($0) }
      // A chain that is broken is not ready to be confirmed; its own rule says so.
      let isWhole = zip(chain.factors, chain.factors.dropFirst()).allSatisfy { context.explains($1, $0) }
      guard !open.isEmpty, isWhole else { continue }
      let what = open.count == chain.factors.count - 1 ? "no step" : "not every step"
      context.report(
        Place(.record(chain.id)), "\(what) of the chain “\(chain.id)” is confirmed: \(open.quoted())",
        suggestion: "read it upwards (“\(open[0])”, therefore the one before); if it holds, write confirmed: true")
    }
  }
}
