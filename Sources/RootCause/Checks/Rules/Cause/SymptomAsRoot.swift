extension Rule {
  /// A root cause is not the symptom.
  static let symptomAsRoot = Rule(
    name: "symptom-as-root",
    family: .cause,
    severity: .error,
    title: "a symptom is declared to be a root cause",
    rationale: """
      An outcome, a harm and the beginning of a why chain are what has to be explained. Calling one of them the root cause \
      ends the analysis where it should begin.
      """,
    source: "NASA NPR 8621.1, root cause",
    failing: """
      factors:
        outage:
          kind: outcome
          statement: Checkout failed
          role: root
      #         ^^^^
          category: capacity
          because: [spike, no-limit]
          tested: { necessary: yes, sufficient: yes }
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
    let beginnings = Set(context.investigation.chains.lazy.filter { $0.factors.count > 1 }.compactMap(\.factors.first))
    for factor in context.investigation.factors where factor.role == .root {
      let what: String
      switch factor.kind {
      case .outcome: what = "the outcome"
      case .impact: what = "a harm that followed"
      default:
        guard beginnings.contains(factor.id) else { continue }
        what = "where a why chain begins"
      }
      context.report(
        Place(.factor(factor.id), .role), "“\(factor.id)” is declared to be a root cause, but it is \(what)",
        suggestion: "give it another role, and mark as root what the whys end with")
    }
  }
}
