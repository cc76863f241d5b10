extension Rule {
  /// An effect with many causes has something between.
  static let crowdedEffect = Rule(
    name: "crowded-effect",
    family: .structure,
    severity: .note,
    title: "an effect has more than five causes side by side",
    rationale: """
      A long flat list mostly mixes steps of different distance: some of the causes work through others. Factors between \
      them make the story easier to test, and a gate (`any`, `at-least`) says which of them go together.
      """,
    source: "Theory of Constraints",
    parameters: [
      Rule.Parameter("most-causes", "how many causes may stand side by side", 5)
    ],
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [c1, c2, c3, c4, c5, c6] }
      #                                                      ^^^^^^^
        c1: { kind: condition, statement: The queue took any number of requests, role: root }
        c2: { kind: condition, statement: The disk wrote two hundred rows a second, role: root }
        c3: { kind: condition, statement: Prices were read for every line of a basket, role: root }
        c4: { kind: condition, statement: Clients tried again without waiting, role: root }
        c5: { kind: condition, statement: The alarm went to a closed mailbox, role: root }
        c6: { kind: condition, statement: Adding a server took two days, role: root }
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload, unseen, c6] }
        overload: { kind: event, at: 2026-03-01T10:00Z, statement: Work came in faster than it went out, because: [c1, c2, c3, c4] }
        unseen: { kind: condition, statement: Nobody knew for an hour, because: [c5] }
        c1: { kind: condition, statement: The queue took any number of requests, role: root }
        c2: { kind: condition, statement: The disk wrote two hundred rows a second, role: root }
        c3: { kind: condition, statement: Prices were read for every line of a basket, role: root }
        c4: { kind: condition, statement: Clients tried again without waiting, role: root }
        c5: { kind: condition, statement: The alarm went to a closed mailbox, role: root }
        c6: { kind: condition, statement: Adding a server took two days, role: root }
      """
  ) { context in
    let most = context.parameter("most-causes")
    for factor in context.investigation.factors {
      guard case .all(let inputs)? = factor.because, Double(inputs.count) > most, inputs.allSatisfy(\.isFactor) else {
        continue
      }
      context.report(
        Place(.factor(factor.id), .because), "“\(factor.id)” has \(inputs.count) causes side by side",
        suggestion: "look for those that work through others, and put a factor between")
    }
  }
}

extension Formula {
  fileprivate var isFactor: Bool {
    if case .factor = self { true } else { false }
  }
}
