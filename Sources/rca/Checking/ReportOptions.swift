import ArgumentParser
import RootCause

/// How much of what was found is told, in which format, and where.
struct ReportOptions: ParsableArguments {
  @Option(help: "text for people, json for tools, github, sarif or junit for what shows results.")
  var format: CheckFormat?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file to write, in the format of its name: .txt, .json, .sarif, .xml (JUnit).", valueName: "file"))
  var output: String?

  @Flag(help: "Count warnings as errors.")
  var strict = false

  @Flag(help: "Print the summary alone.")
  var quiet = false

  @Flag(help: "Show how competing hypotheses stand against the evidence.")
  var explainHypotheses = false

  @Option(help: ArgumentHelp("Show no more than this many, the worst of them.", valueName: "number"))
  var max: Int?

  func validate(_ paths: [String]) throws {
    if let max, max < 0 { throw ValidationError("--max is a number from 0.") }
    let format = try chosenFormat()
    guard max == nil || format.mayLeaveOut else {
      throw ValidationError("What --max left out of a \(format.rawValue) report would be taken for mended.")
    }
    guard !explainHypotheses || format == .text || format == .json else {
      throw ValidationError("A \(format.rawValue) report has no place for what --explain-hypotheses shows.")
    }
    if let output, let input = paths.first(where: { Output.isSameFile($0, output) }) {
      throw ValidationError("\(input) is a file to check; name another one to write.")
    }
  }

  /// Writes what was found. With a file to write the summary is printed, too.
  func write(_ outcome: CheckOutcome) throws {
    let text = try text(of: outcome)
    guard let output else { return try Output.standard.write(text) }
    try Output.file(output).write(text)
    try Output.standard.write(outcome.summary + "\n")
  }

  private func text(of outcome: CheckOutcome) throws -> String {
    let result = outcome.result
    let shown = result.diagnostics.worst(max)
    let leftOut = result.diagnostics.count - shown.count
    var remarks: [String] = []
    if leftOut > 0, !quiet { remarks.append("\(leftOut) more not shown (--max \(shown.count))") }
    if outcome.mended > 0 {
      let are = outcome.mended == 1 ? "is" : "are"
      remarks.append("\(outcome.mended) of the baseline \(are) mended: write it anew with --write-baseline")
    }
    let end = (remarks + [outcome.summary, ""]).joined(separator: "\n")
    switch try chosenFormat() {
    case .text:
      let details = DiagnosticText(color: output == nil && Terminal.wantsColor).text(of: quiet ? [] : shown)
      return details + end + outcome.hypotheses.text
    case .github: return GitHubAnnotations().text(of: quiet ? [] : shown) + end
    case .json: return try JSON.text(of: outcome.report(showing: shown, explainingHypotheses: explainHypotheses))
    case .sarif: return try JSON.text(of: outcome.sarif)
    case .junit: return outcome.junit(failing: strict ? .warning : .error).text
    }
  }

  private func chosenFormat() throws -> CheckFormat {
    if let format { return format }
    guard let output else { return .text }
    guard let format = CheckFormat(nameOf: output) else {
      let known = CheckFormat.endings.map(\.ending).joined(separator: ", ")
      throw ValidationError("The format of “\(output)” is not known: name it \(known), or give --format.")
    }
    return format
  }
}
