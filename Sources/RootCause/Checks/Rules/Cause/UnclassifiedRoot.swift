extension Rule {
  /// A root cause has a category.
  static let unclassifiedRoot = Rule(
    name: "unclassified-root",
    family: .cause,
    severity: .warningAfterDraft,
    telling: .onceInDraft,
    title: "a root cause has no category",
    rationale: """
      The category tells a flaw in how the system is built from a gap in how people work with it, and lets many \
      investigations be compared. `categories` can add to those that are built in.
      """,
    source: "NASA NPR 8621.1; IEC 62740, taxonomies",
    failing: """
      factors:
        outage:
          kind: outcome
          statement: Checkout failed
          because: [spike, no-limit]
          tested: { necessary: yes, sufficient: yes }
        spike: { kind: condition, statement: Traffic was three times the usual, stop: Customers come when they like }
        no-limit: { kind: condition, statement: The queue took any number of requests, role: root }
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
      """
  ) { context in
    guard !context.isSketch else { return }
    for factor in context.investigation.factors where factor.role == .root && factor.category == nil {
      context.report(
        Place(.factor(factor.id)), "the root cause “\(factor.id)” has no category",
        suggestion: "say what kind of cause it is: category: architecture-flaw, process-gap, capacity …")
    }
  }
}
