import ArgumentParser
import RootCause
import RootCauseDocument

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what does not hold, and where.",
    discussion: """
      rca check press.rca.yaml         errors, warnings and notes with their places
      rca check *.rca.yaml --strict    warnings count as errors
      rca check press.rca.yaml --format json
      cat press.rca.yaml | rca check -

      How strictly the checks speak follows the investigation's status: draft, in-review, reviewed or closed.
      Exit codes: 0 no errors, 1 errors (with --strict, warnings too), 2 a file could not be read.
      """)

  @Argument(help: ArgumentHelp("The investigations to check; “-” reads standard input.", valueName: "file"))
  var paths: [String]

  @Option(help: "text for people, json for tools.")
  var format = ReportFormat.text

  @Flag(help: "Count warnings as errors.")
  var strict = false

  @Flag(help: "Print the summary alone.")
  var quiet = false

  @Flag(help: "Show how competing hypotheses stand against the evidence.")
  var explainHypotheses = false

  @Option(
    help: ArgumentHelp("The day by which actions are due and waivers expire (default: today).", valueName: "date"))
  var today: CalendarDate?

  func run() throws {
    let checks = Checks(today: today ?? .today)
    var result = CheckResult()
    var isComplete = true
    var hypotheses = HypothesisExplanation()
    for path in paths {
      let reading = Input.read(path)
      result.append(reading.check(by: checks))
      if explainHypotheses { hypotheses.append(reading) }
      if reading.isUnreadable { isComplete = false }
    }
    switch format {
    case .text:
      let details = quiet ? "" : DiagnosticText(color: Terminal.wantsColor).text(of: result.diagnostics)
      try Output.standard.write(details + result.summary + "\n" + hypotheses.text)
    case .json:
      try Output.standard.write(
        JSON.text(
          of: DiagnosticReport(
            result.diagnostics, accepted: result.accepted, hypotheses: explainHypotheses ? hypotheses.entries : nil)))
    }
    guard isComplete else { throw ExitCode(2) }
    if result.count(.error) > 0 || strict && result.count(.warning) > 0 { throw ExitCode(1) }
  }
}
