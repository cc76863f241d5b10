import OrderedCollections

extension Rule {
  /// The story produces what is known to have happened.
  static let unexplainedOutcome = Rule(
    name: "unexplained-outcome",
    family: .cause,
    severity: .error,
    title: "the story does not produce what is stated as a fact",
    rationale: """
      With nothing changed, the causes named must bring about what is known to have happened. Where one of them is \
      refuted, or a loop has no beginning, they do not, and no verdict on what would have prevented it means anything. \
      What merely follows from such a gap is not told again. A control that is said to have worked and stands in the way is \
      told by `effective-barrier-passed`.
      """,
    source: "counterfactual analysis of the record; Ladkin, causal sufficiency",
    failing: """
      factors:
        outage:
          kind: outcome
          statement: Checkout failed
          because: [spike, no-limit]
      #   ^^^^^^^
          tested: { necessary: yes, sufficient: yes }
        spike: { kind: condition, statement: Traffic was three times the usual, certainty: refuted, against: [E1] }
        no-limit: { kind: condition, statement: The queue took any number of requests, role: root, category: capacity }
      evidence:
        E1: { kind: metric, statement: Traffic stayed at its usual level, source: load balancer }
      """,
    passing: """
      factors:
        outage:
          kind: outcome
          statement: Checkout failed
          because: { all: [no-limit, { any: [spike, slow-disk] }] }
          tested: { necessary: yes, sufficient: yes }
        spike: { kind: condition, statement: Traffic was three times the usual, certainty: refuted, against: [E1] }
        slow-disk: { kind: condition, statement: Writes took a second each, role: root, category: equipment }
        no-limit: { kind: condition, statement: The queue took any number of requests, role: root, category: capacity }
      evidence:
        E1: { kind: metric, statement: Traffic stayed at its usual level, source: load balancer }
      """
  ) { context in
    let investigation = context.investigation
    // Which facts are unexplained does not depend on how far unknowns are followed.
    let counterfactuals = Counterfactuals(of: investigation, limits: Limits(unknowns: 0, worlds: 0))
    for fact in counterfactuals.unexplained where !fact.isConsequence {
      // A gate without a choice, a circle without feedback and a control that was passed have rules of their own.
      let missing = fact.missing.filter { missing in
        switch missing {
        case .unsatisfiable, .unexplained, .stopped: false
        case .loop(let factors): investigation.hasFeedback(in: factors)
        case .refuted: true
        }
      }
      guard let first = missing.first else { continue }
      context.report(
        Place(.factor(fact.factor), .because),
        "the story does not produce “\(fact.factor)”, which is stated as a fact: \(first)",
        notes: missing.dropFirst().prefix(4).map { Diagnostic.Note("also, \($0)") }, suggestion: first.remedy)
    }
  }
}

extension Investigation {
  /// Whether one of the links in a circle of factors, each a cause of the next, is declared as feedback.
  fileprivate func hasFeedback(in circle: [Factor.ID]) -> Bool {
    zip(circle, circle.dropFirst() + circle.prefix(1)).contains { cause, effect in
      [Link.ID(cause, effect), Link.ID(effect, cause)].contains { recordedLinks[$0]?.isFeedback == true }
    }
  }
}

extension Unexplained.Missing {
  /// What to do about it.
  fileprivate var remedy: String {
    switch self {
    case .refuted: "take it out of `because`, name what did cause it, or correct its certainty"
    case .stopped: "correct the status of the control, or what it stops"
    case .loop: "name what set the loop off (any: [trigger, …]), or split a factor into its beginning and its going on"
    case .unsatisfiable, .unexplained: "correct its `because`"
    }
  }
}
