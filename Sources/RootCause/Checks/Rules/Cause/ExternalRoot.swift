extension Rule {
  /// At least one root can be changed by those who investigate.
  static let externalRoot = Rule(
    name: "external-root",
    family: .cause,
    severity: .warningAfterDraft,
    title: "every root cause lies outside what the organization can change",
    rationale: """
      Weather, the market, a supplier or a regulator may begin a story, but a story that ends with them leaves nothing to \
      do. What could be done lies in how the own system met them: why it depended on them, and what let them through. \
      Outside is what has the category `environment` or `dependency` or the level `regulator` or `government`; a root \
      with an action of its own is within reach, whatever it is called.
      """,
    source: "Theory of Constraints (Dettmer), span of control and sphere of influence",
    failing: """
      factors:
        outage:
          kind: outcome
          statement: Checkout failed
          because: [storm, no-limit]
          tested: { necessary: yes, sufficient: yes }
        storm: { kind: event, statement: A storm cut the line to the data center, role: root, category: environment }
      #                                                                                                 ^^^^^^^^^^^
        no-limit: { kind: condition, statement: The queue took any number of requests, stop: As designed }
      """,
    passing: """
      factors:
        outage:
          kind: outcome
          statement: Checkout failed
          because: [storm, one-line]
          tested: { necessary: yes, sufficient: yes }
        storm: { kind: event, statement: A storm cut the line to the data center, role: root, category: environment }
        one-line: { kind: condition, statement: The data center hung on one line, role: root, category: architecture-flaw }
      """
  ) { context in
    let roots = context.investigation.factors.filter { $0.role == .root && $0.certainty != .refuted }
    guard let first = roots.first, roots.allSatisfy(\.isOutside) else { return }
    let acted = context.factorsWithAction
    guard !roots.contains(where: { acted.contains($0.id) }) else { return }
    let isByCategory = first.category.map(Factor.outside.contains) ?? false
    context.report(
      Place(.factor(first.id), isByCategory ? .category : .level),
      roots.count == 1
        ? "the only root cause, “\(first.id)”, lies outside what the organization can change"
        : "the root causes, \(roots.map(\.id.rawValue).quoted()), all lie outside what the organization can change",
      suggestion: "ask why “\(first.id)” could have this effect here, and what of that is in your hands")
  }
}

extension Factor {
  fileprivate static let outside: Set<Category> = [
    Category(rawValue: "environment"), Category(rawValue: "dependency"),
  ]

  fileprivate var isOutside: Bool {
    category.map(Self.outside.contains) ?? false || level == .regulator || level == .government
  }
}

extension CheckContext {
  /// The factors on which a finding rests that an action answers.
  fileprivate var factorsWithAction: Set<Factor.ID> {
    let answered = Set(
      investigation.actions.filter { $0.status != .rejected && $0.status != .riskAccepted }.flatMap(\.addresses))
    var result: Set<Factor.ID> = []
    for finding in investigation.findings where answered.contains(finding.id) {
      for case .factor(let id) in finding.restsOn { result.insert(id) }
    }
    return result
  }
}
