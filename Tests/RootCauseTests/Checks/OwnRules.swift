// The example of the article “Rules of your own”, word for word; OwnRulesTests holds the two to each other.
import RootCause

extension Rule {
  /// What the team agreed on: an action is not one person's promise to do better.
  static let actionWithoutControl = Rule(
    name: "action-without-control",
    family: .followUp,
    severity: .warningAfterDraft,
    title: "an action puts no control in place",
    rationale: "Our actions change the system: each names the control that it puts in place.",
    source: "the team's charter",
    parameters: [Parameter("tolerated", "how many actions may do without", 0)]
  ) { context in
    let bare = context.investigation.actions.filter(\.implements.isEmpty)
    guard Double(bare.count) > context.parameter("tolerated") else { return }
    for action in bare {
      context.report(
        Place(.record(action.id), .implements), "“\(action.id)” puts no control in place",
        suggestion: "name the control: implements: [<control>]")
    }
  }
}

/// Everything that speaks against handing an investigation to its readers: our rule, and those on causes and evidence.
func objections(to investigation: Investigation) -> [String] {
  let rules = Rule.Family.cause.rules + Rule.Family.evidence.rules + [.actionWithoutControl]
  let result = Checks(profile: .finished, rules: rules).run(on: investigation)
  return result.diagnostics.filter { $0.severity >= .warning }.map { diagnostic in
    var line = "\(diagnostic.place): \(diagnostic.message)"
    if let witness = diagnostic.witness { line += " (\(witness))" }
    return line
  }
}
