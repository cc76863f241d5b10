import ArgumentParser
import FaultTrees
import RootCause

struct Analyze: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Find out what sufficed for an outcome, what it needed, and what would have prevented it.",
    discussion: """
      rca analyze press.rca.yaml                        the outcome of an investigation
      rca analyze press.rca.yaml --goal cost --k 3      the three cheapest sets of controls
      rca analyze press.rca.yaml --format csv           a row for each cause and control
      rca analyze model.xml                             a fault tree in Open-PSA

      Minimal causal sets and sets of controls, what is needed, responsibility, importance, chains and single points.
      Exit codes: 0 answered, 1 an outcome is left out because the model does not explain what is known, 2 not done.
      """)

  @Argument(help: ArgumentHelp("The investigation, or an Open-PSA model (.xml).", valueName: "file"))
  var path: String

  @Option(help: ArgumentHelp("The factor to analyze (default: each outcome).", valueName: "factor"))
  var outcome: String?

  @Option(
    help: ArgumentHelp("The top gate of an Open-PSA model (default: the one no other refers to).", valueName: "gate"))
  var top: String?

  @Option(help: "What the listed sets of controls are best at: size, cost, lead-time or strength.")
  var goal = Goal.size

  @Option(name: .customLong("k"), help: ArgumentHelp("How many sets are listed.", valueName: "count"))
  var count = 5

  @Option(help: "text for people, json for tools, csv for spreadsheets.")
  var format = AnswerFormat.text

  @OptionGroup var limits: EngineLimits

  func validate() throws {
    guard count >= 0 else { throw ValidationError("--k is a number of sets, 0 or more.") }
    if isModel, outcome != nil { throw ValidationError("--outcome is for investigations; a model has a --top.") }
    if !isModel, top != nil {
      throw ValidationError("--top is for Open-PSA models; an investigation has an --outcome.")
    }
  }

  private var isModel: Bool { path.lowercased().hasSuffix(".xml") }

  func run() throws {
    if isModel { return try analyzeModel() }
    let investigation = try Input.investigation(at: path)
    let id: Factor.ID? = try outcome.map { name throws in
      do throws(LookupError) { return try investigation.find(name) } catch { throw Failure("\(error)") }
    }
    let counterfactuals = Counterfactuals(of: investigation, limits: limits.begin())
    let format = format
    let (analyses, steps) = try work("looking at the record") { progress in
      let analyses = try Self.analyses(of: counterfactuals, on: id, progress)
      progress.begin("looking for what to find out next")
      return (analyses, format == .csv ? nil : NextSteps(for: counterfactuals))
    }
    try show(analyses, steps, of: counterfactuals)
    let isCancelled = analyses.contains { $0.causalSets.limit == .cancelled || $0.importance.limit == .cancelled }
    if isCancelled { throw ExitCode(2) }
    guard counterfactuals.withheld.isEmpty else {
      Terminal.complain(UnexplainedText.text(of: counterfactuals))
      throw ExitCode(1)
    }
  }

  /// Runs work that takes its time, in the sight of whoever waits for it.
  private func work<Answer: Sendable>(
    _ step: String, _ body: @escaping @Sendable (Progress) throws -> Answer
  ) throws -> Answer {
    let progress = Progress(step)
    defer { progress.end() }
    return try Interruption.allowing { try body(progress) }
  }

  private static func analyses(
    of counterfactuals: Counterfactuals, on id: Factor.ID?, _ progress: Progress
  ) throws -> [OutcomeAnalysis] {
    do {
      if let id { return [try counterfactuals.analysis(of: id) { progress.begin("\(id): \($0.rawValue)") }] }
      let occurred = counterfactuals.targets.filter {
        !counterfactuals.withheld.contains($0) && counterfactuals.actual.state(of: $0) != .doesNotOccur
      }
      // The harm that followed is asked about by name.
      let outcomes = occurred.filter { counterfactuals.investigation[$0]?.kind == .outcome }
      return try (outcomes.isEmpty ? occurred : outcomes).map { id in
        try counterfactuals.analysis(of: id) { progress.begin("\(id): \($0.rawValue)") }
      }
    } catch let error as CounterfactualError {
      throw Failure("\(error)")
    }
  }

  private func show(_ analyses: [OutcomeAnalysis], _ steps: NextSteps?, of base: Counterfactuals) throws {
    switch format {
    case .text:
      let text = AnalysisText(of: base, listing: count, by: goal)
      var blocks = analyses.map { text.text(of: $0) }
      let next = steps.map { NextStepsText(of: $0, listing: count).text } ?? ""
      if !next.isEmpty { blocks.append(next) }
      let nothing = base.withheld.isEmpty ? "There is no outcome or impact that occurred.\n" : ""
      try Output.standard.write(blocks.isEmpty ? nothing : blocks.joined(separator: "\n"))
    case .json:
      let next = steps ?? NextSteps(for: base)
      try Output.standard.write(JSON.text(of: AnalysisReport(analyses, next, of: base, listing: count, by: goal)))
    case .csv: try Output.standard.write(AnalysisTable(analyses, of: base.investigation).csv)
    }
  }

  private func analyzeModel() throws {
    let tree = try Input.faultTree(at: path, top: top)
    let limits = limits.begin()
    let findings = try work("\(tree.name): cut sets") { _ in FaultTreeFindings(of: tree, limits: limits) }
    switch format {
    case .text: try Output.standard.write(FaultTreeText(of: findings, listing: count).text)
    case .json: try Output.standard.write(JSON.text(of: FaultTreeReport(findings, listing: count)))
    case .csv: try Output.standard.write(FaultTreeTable(of: findings).csv)
    }
    if findings.limit == .cancelled || findings.limitOfEvents == .cancelled { throw ExitCode(2) }
  }
}
