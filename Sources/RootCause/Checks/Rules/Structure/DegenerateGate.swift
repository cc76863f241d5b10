extension Rule {
  /// A gate decides something.
  static let degenerateGate = Rule(
    name: "degenerate-gate",
    family: .structure,
    severity: .error,
    title: "a choice between causes leaves no choice",
    rationale: """
      `any` and `at-least` speak of alternatives. With one input, or a number that none or all of them must reach, they \
      say something else than they seem to, and a verdict computed from them would be about another story.
      """,
    source: "SCRAM",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: { any: [overload] } }
      #                                                      ^^^^^^^
        overload: { kind: event, statement: The queue filled up, role: root }
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: { any: [overload, bad-cache] } }
        overload: { kind: event, statement: The queue filled up, role: root }
        bad-cache: { kind: condition, statement: The cache held stale prices, role: root }
      """
  ) { context in
    func report(_ formula: Formula?, in subject: Subject, _ field: Field) {
      for (message, suggestion) in formula?.degenerateGates ?? [] {
        context.report(Place(subject, field), "\(message), in “\(subject)”", suggestion: suggestion)
      }
    }
    for factor in context.investigation.factors { report(factor.because, in: .factor(factor.id), .because) }
    for control in context.investigation.controls { report(control.whyFailed, in: .control(control.id), .whyFailed) }
  }
}

extension Formula {
  /// What is wrong with each gate that leaves no choice, and what to do.
  fileprivate var degenerateGates: [(message: String, suggestion: String)] {
    let own: (String, String)? =
      switch self {
      case .factor: nil
      case .all(let inputs):
        inputs.isEmpty ? ("`all` has no causes", "name the causes, or leave it out") : nil
      case .any(let inputs) where inputs.isEmpty: ("`any` has no causes", "name the alternatives, or leave it out")
      case .any(let inputs) where inputs.count == 1:
        ("`any` has a single cause", "name the alternatives, or write it without `any`")
      case .any: nil
      case .atLeast(let count, let inputs) where inputs.count < 2:
        (
          "`at-least: \(count)` has \(inputs.isEmpty ? "no causes" : "a single cause")",
          "name the alternatives under `of`"
        )
      case .atLeast(let count, _) where count < 1:
        ("`at-least: \(count)` holds whatever happens", "name how many of the causes it takes")
      case .atLeast(let count, let inputs) where count > inputs.count:
        ("`at-least: \(count)` of \(inputs.count) causes can never hold", "name how many of the causes it takes")
      case .atLeast(let count, let inputs) where count == inputs.count:
        (
          "`at-least: \(count)` of \(count) causes means all of them",
          "write `all`, or add the causes that could be spared"
        )
      case .atLeast: nil
      }
    return (own.map { [$0] } ?? []) + inputs.flatMap(\.degenerateGates)
  }
}
