extension Rule {
  /// An effect has more than one cause.
  static let loneCause = Rule(
    name: "lone-cause",
    family: .cause,
    severity: .note,
    telling: .once,
    title: "an effect has a single cause",
    rationale: """
      An effect needs at the least something that happened and a state that let it have this effect. A single cause is \
      mostly the action without the condition, and the condition is what can be changed. Told once, with the other \
      places named; contributing factors and failed controls count as company, \
      and a harm may follow from its outcome alone.
      """,
    source: "Apollo Root Cause Analysis (Gano)",
    failing: """
      factors:
        outage:
          kind: outcome
          statement: Checkout failed
          because: [overload, no-limit]
          tested: { necessary: yes, sufficient: yes }
        overload:
          kind: event
          statement: The queue filled up
          because: [spike]
      #             ^^^^^
          tested: { necessary: yes, sufficient: yes }
        spike: { kind: condition, statement: Traffic was three times the usual, stop: Customers come when they like }
        no-limit: { kind: condition, statement: The queue took any number of requests, role: root, category: capacity }
      """,
    passing: """
      factors:
        outage:
          kind: outcome
          statement: Checkout failed
          because: [overload, no-limit]
          tested: { necessary: yes, sufficient: yes }
        overload:
          kind: event
          statement: The queue filled up
          because: [spike, slow-disk]
          tested: { necessary: yes, sufficient: yes }
        spike: { kind: condition, statement: Traffic was three times the usual, stop: Customers come when they like }
        slow-disk: { kind: condition, statement: Writes took a second each, role: root, category: equipment }
        no-limit: { kind: condition, statement: The queue took any number of requests, role: root, category: capacity }
      """
  ) { context in
    guard context.singleStory == nil else { return }
    for effect in context.factorsOnPath {
      guard let causes = effect.because?.factors, causes.count == 1, causes[0] != effect.id,
        effect.contributing.isEmpty, effect.kind != .impact || context.investigation[causes[0]]?.kind != .outcome,
        context.failedControls[effect.id] == nil
      else { continue }
      context.report(
        Place(.link(Link.ID(causes[0], effect.id))), "“\(causes[0])” is the only cause of “\(effect.id)”",
        suggestion: "ask what else had to hold for “\(causes[0])” to have this effect")
    }
  }
}
