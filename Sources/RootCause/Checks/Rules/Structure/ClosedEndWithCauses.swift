extension Rule {
  /// Where the analysis is said to stop, it stops.
  static let closedEndWithCauses = Rule(
    name: "closed-end-with-causes",
    family: .structure,
    severity: .error,
    title: "a factor is marked as a stopping point, yet has causes",
    rationale: """
      `stop` says why nobody asked further. Where causes are named, somebody did; one of the two is left over from an \
      earlier version.
      """,
    source: "gsn2x",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, because: [spike], stop: Not ours to change }
      #                                                                                  ^^^^^^^^^^^^^^^^^^
        spike: { kind: event, statement: Traffic tripled within a minute, role: root }
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, because: [spike] }
        spike: { kind: event, statement: Traffic tripled within a minute, stop: Not ours to change }
      """
  ) { context in
    for factor in context.investigation.factors where factor.because != nil && factor.stop != nil {
      let causes = factor.because?.factors ?? []
      let names = causes.prefix(3).inQuotes
      context.report(
        Place(.factor(factor.id), .stop),
        "the analysis is said to stop at “\(factor.id)”, yet it goes on with \(names)\(causes.count > 3 ? " …" : "")",
        suggestion: "move `stop` to the factor where the analysis does end, or take out the causes")
    }
  }
}
