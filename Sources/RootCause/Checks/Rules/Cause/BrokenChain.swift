extension Rule {
  /// Each step of a why chain explains the one before.
  static let brokenChain = Rule(
    name: "broken-chain",
    family: .cause,
    severity: .error,
    title: "a why chain passes between factors that are not linked",
    rationale: """
      Each step of a chain answers “why?” for the step before, so it has to stand among the reasons for that one: in its \
      `because`, its `contributing`, or the `why-failed` of a control that should have stopped it. Chain and graph would \
      tell two stories otherwise.
      """,
    source: "five whys (Ohno); this project",
    failing: """
      factors:
        outage:
          kind: outcome
          statement: Checkout failed
          because: [overload, no-fallback]
          tested: { necessary: yes, sufficient: yes }
        overload:
          kind: event
          statement: The queue filled up
          because: [no-limit, spike]
          tested: { necessary: yes, sufficient: yes }
        no-limit: { kind: condition, statement: The queue took any number of requests, role: root, category: capacity }
        no-fallback: { kind: condition, statement: Every order went through the queue, role: root, category: architecture-flaw }
        spike: { kind: condition, statement: Traffic was three times the usual, stop: Customers come when they like }
      chains:
        why-down: { steps: [outage, no-limit], confirmed: true }
      #                             ^^^^^^^^
      """,
    passing: """
      factors:
        outage:
          kind: outcome
          statement: Checkout failed
          because: [overload, no-fallback]
          tested: { necessary: yes, sufficient: yes }
        overload:
          kind: event
          statement: The queue filled up
          because: [no-limit, spike]
          tested: { necessary: yes, sufficient: yes }
        no-limit: { kind: condition, statement: The queue took any number of requests, role: root, category: capacity }
        no-fallback: { kind: condition, statement: Every order went through the queue, role: root, category: architecture-flaw }
        spike: { kind: condition, statement: Traffic was three times the usual, stop: Customers come when they like }
      chains:
        why-down: { steps: [outage, overload, no-limit], confirmed: true }
      """
  ) { context in
    let investigation = context.investigation
    for chain in investigation.chains {
      for (effect, cause) in zip(chain.factors, chain.factors.dropFirst()) where !context.explains(cause, effect) {
        let suggestion: String
        if context.explains(effect, cause) {
          suggestion = "turn the chain round: it goes from the symptom to its causes"
        } else if let between = investigation[effect]?.because?.factors.first(where: { context.explains(cause, $0) }) {
          suggestion = "put “\(between)” between them"
        } else {
          suggestion = "add “\(cause)” to the `because` of “\(effect)”, or take it out of the chain"
        }
        context.report(
          Place(.record(chain.id), .steps, item: cause.rawValue),
          "in the chain “\(chain.id)” “\(cause)” follows “\(effect)”, but is not a reason for it",
          suggestion: suggestion)
      }
    }
  }
}

extension CheckContext {
  /// Whether one factor is among the reasons for another: its causes, what contributed to it, or why a control that should
  /// have stopped it did not hold.
  func explains(_ cause: Factor.ID, _ effect: Factor.ID) -> Bool {
    guard let factor = investigation[effect] else { return false }
    if factor.because?.factors.contains(cause) == true || factor.contributing.contains(cause) { return true }
    return failedControls[effect]?.contains { investigation[$0]?.whyFailed?.factors.contains(cause) == true } == true
  }
}
