extension Rule {
  /// Where the analysis stops, it says so.
  static let openEnd = Rule(
    name: "open-end",
    family: .structure,
    severity: .warning,
    title: "the analysis stops at a factor without saying why",
    rationale: """
      Every chain of whys ends somewhere: at a root cause, at a reason for going no further, or at something that is not \
      known. An end that is none of these looks like a forgotten question. Reasons for a control's failure are part of \
      the story and are asked as well.
      """,
    source: "Apollo Root Cause Analysis; gsn2x",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, at: 2026-03-01T10:00Z }
      # ^^^^^^^^
      """,
    passing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [overload] }
        overload: { kind: event, statement: The queue filled up, at: 2026-03-01T10:00Z, because: [spike, no-limit] }
        spike: { kind: event, statement: Traffic tripled within a minute, stop: Customers may come when they like }
        no-limit: { kind: condition, statement: The queue took any number of requests, role: root }
      """
  ) { context in
    for factor in context.factorsOnPath
    where context.isEnd(factor) && factor.role != .root && factor.stop?.isBlank != false {
      guard factor.certainty != .presumptive, factor.certainty != .disputed,
        context.hypotheses[.factor(factor.id)]?.contains(where: \.status.isUnresolved) != true
      else { continue }
      context.report(
        Place(.factor(factor.id)), "nothing is said of why “\(factor.id)” came about",
        suggestion: factor.kind == .outcome || factor.kind == .impact
          ? "ask why, and name the answers under `because`"
          : "ask why once more, or mark it: `role: root`, `stop: <why the analysis stops here>`, "
            + "`certainty: presumptive`")
    }
  }
}
