import ArgumentParser
import RootCause
import RootCauseDocument

struct WhatIf: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "whatif",
    abstract: "Work out which control would have broken the chain.",
    discussion: """
      rca whatif press.rca.yaml                         every control alone
      rca whatif press.rca.yaml --with strainer,alarm   both of them in place
      rca whatif press.rca.yaml --without-factor scrap  had that not happened
      rca whatif press.rca.yaml --goal cost --k 3       and the three cheapest sets of controls
      rca whatif press.rca.yaml --format json           or csv

      Verdicts: prevents, prevents jointly, mitigates, may reduce, undetermined, no effect. Each comes with what shows it.
      Exit codes: 0 answered, 1 a verdict is withheld because the model does not explain what is known, 2 not done.
      """)

  @Argument(help: ArgumentHelp("The investigation; “-” reads standard input.", valueName: "file"))
  var path: String

  @Option(help: ArgumentHelp("Controls to put in place, separated by commas.", valueName: "controls"))
  var with: [IDList] = []

  @Option(help: ArgumentHelp("Controls to take away.", valueName: "controls"))
  var without: [IDList] = []

  @Option(help: ArgumentHelp("Factors that did not happen.", valueName: "factors"))
  var withoutFactor: [IDList] = []

  @Option(help: ArgumentHelp("Factors that happened whatever their causes.", valueName: "factors"))
  var assumeFactor: [IDList] = []

  @Option(help: "List the best sets of controls: size, cost, lead-time or strength.")
  var goal: Goal?

  @Option(name: .customLong("k"), help: ArgumentHelp("How many sets of controls are listed.", valueName: "count"))
  var count: Int?

  @Option(help: "text for people, json for tools, csv for spreadsheets.")
  var format = AnswerFormat.text

  @OptionGroup var redaction: RedactionOptions

  @OptionGroup var limits: EngineLimits

  func validate() throws {
    if let count, count < 0 { throw ValidationError("--k is a number of sets, 0 or more.") }
    let isChanged = !with.isEmpty || !without.isEmpty || !withoutFactor.isEmpty || !assumeFactor.isEmpty
    if isChanged, goal != nil || count != nil || format == .csv {
      throw ValidationError("--goal, --k and --format csv are for the table of all controls, without changes.")
    }
  }

  func run() throws {
    let investigation = redaction.applied(to: try Input.investigation(at: path))
    let counterfactuals = Counterfactuals(of: investigation, limits: limits.begin())
    let interventions =
      try investigation.interventions(with) { .putInPlace($0) }
      + investigation.interventions(without) { .takeAway($0) }
      + investigation.interventions(withoutFactor) { .remove($0) }
      + investigation.interventions(assumeFactor) { .assume($0) }
    if interventions.isEmpty {
      try show(counterfactuals)
    } else {
      do {
        try show(try counterfactuals.world(given: interventions))
      } catch let error as CounterfactualError {
        throw Failure("\(error)")
      }
    }
    guard counterfactuals.unexplained.isEmpty else {
      Terminal.complain(UnexplainedText.text(of: counterfactuals))
      throw ExitCode(1)
    }
  }

  private func show(_ counterfactuals: Counterfactuals) throws {
    let progress = Progress("looking at every control")
    let (goal, count) = (goal, count)
    let format = format
    let (verdicts, sets) = try Interruption.allowing {
      // Sets of controls are worked out only where they are shown.
      let isWanted = format == .json || format == .text && (goal != nil || count != nil)
      return (counterfactuals.verdicts(), isWanted ? counterfactuals.preventionSets() : [])
    }
    progress.end()
    switch format {
    case .text:
      var text = VerdictText.text(of: counterfactuals, verdicts)
      let sought = AnalysisText(of: counterfactuals, listing: count ?? 5, by: goal ?? .size)
      for sets in sets { text += "\n" + sought.text(of: sets) }
      try Output.standard.write(text)
    case .json:
      let report = VerdictReport(
        verdicts, withheld: counterfactuals.withheld,
        preventionSets: sets.map {
          PreventionSetsEntry($0, of: counterfactuals, listing: count ?? 5, by: goal ?? .size)
        })
      try Output.standard.write(JSON.text(of: report))
    case .csv: try Output.standard.write(VerdictTable(verdicts, of: counterfactuals.investigation).csv)
    }
  }

  private func show(_ world: World) throws {
    switch format {
    case .text: try Output.standard.write(WorldText(of: world).text)
    case .json, .csv: try Output.standard.write(JSON.text(of: WorldReport(world)))
    }
  }
}
