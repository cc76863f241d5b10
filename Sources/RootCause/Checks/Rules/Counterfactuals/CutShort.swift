extension Rule {
  /// What the limits left unanswered is said.
  static let cutShort = Rule(
    name: "cut-short",
    family: .counterfactuals,
    severity: .warning,
    stage: .afterwards,
    telling: .once,
    title: "a question could not be answered within the limits of the checks",
    rationale: """
      Some rules ask the engine what would have become of the incident. In a large or tangled record an answer can take \
      longer than checks may take; then the rule keeps silent, and this one says so: silence must not be mistaken for \
      “all is well”. `rca whatif` and `rca analyze` go further.
      """,
    source: "SCRAM, warnings of truncated analyses",
    failing: shelves(ofDisks: 16) + "\n#           ^^^^^^^^^",
    passing: shelves(ofDisks: 2)
  ) { context in
    for unfinished in context.unfinished {
      context.report(
        unfinished.place, "\(unfinished.rule) did not work out \(unfinished.question): \(unfinished.limit)",
        suggestion: "ask `rca whatif` or `rca analyze`, which go further, or settle what is unknown")
    }
  }

  /// Disks on two shelves, each mirrored on the other, of which nobody knows which had stopped: told shelf by shelf, so that
  /// every combination of one shelf has to be kept in mind until its mirrors are told.
  private static func shelves(ofDisks count: Int) -> String {
    let numbers = 1...count
    func disks(of shelf: String) -> String {
      numbers.map {
        "\n  \(shelf)\($0): { kind: event, statement: Disk \($0) of shelf \(shelf) stopped, certainty: presumptive }"
      }.joined()
    }
    let some = numbers.map { "a\($0)" }.joined(separator: ", ")
    let pairs = numbers.map { "[a\($0), b\($0)]" }.joined(separator: ", ")
    return """
      factors:
        data-lost: { kind: outcome, statement: Orders of one day were lost, because: [shelf-dark, pair-gone] }
        shelf-dark: { kind: event, statement: The lamp of shelf a went dark, because: { any: [\(some)] } }
        pair-gone: { kind: event, statement: A disk stopped together with its mirror, because: { any: [\(pairs)] } }\
      \(disks(of: "a"))\(disks(of: "b"))
      controls:
        spare: { statement: A spare disk takes over for disk 1 of shelf a, status: proposed, stops: [a1] }
      counterfactuals:
        CF1:
          given: [spare]
          then: { data-lost: prevented }
      """
  }
}
