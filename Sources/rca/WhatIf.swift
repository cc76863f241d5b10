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
      rca whatif press.rca.yaml --format json

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

  @Option(help: "text for people, json for tools.")
  var format = ReportFormat.text

  func run() throws {
    let investigation = try Input.investigation(at: path)
    let counterfactuals = Counterfactuals(of: investigation)
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
    switch format {
    case .text: try Output.standard.write(VerdictText.text(of: counterfactuals))
    case .json:
      let report = VerdictReport(counterfactuals.verdicts(), withheld: counterfactuals.withheld)
      try Output.standard.write(JSON.text(of: report))
    }
  }

  private func show(_ world: World) throws {
    switch format {
    case .text: try Output.standard.write(WorldText(of: world).text)
    case .json: try Output.standard.write(JSON.text(of: WorldReport(world)))
    }
  }
}
