import ArgumentParser
import RootCause

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what does not hold, and where.",
    discussion: """
      rca check press.rca.yaml         errors, warnings and notes with their places
      rca check incidents              every investigation in a folder
      rca check *.rca.yaml --strict    warnings count as errors
      rca check press.rca.yaml --only open-end,silent-gap
      rca check incidents -o rca.sarif
      rca check incidents --write-baseline
      rca check press.rca.yaml --watch
      cat press.rca.yaml | rca check -

      How strictly the checks speak follows the investigation's status: draft, in-review, reviewed or closed.
      Exit codes: 0 no errors, 1 errors (with --strict, warnings too), 2 a file could not be read.
      """)

  @Argument(
    help: ArgumentHelp(
      "The investigations to check: files, and folders with all in them; “-” reads standard input.", valueName: "path"))
  var paths: [String]

  @OptionGroup(title: "What is checked")
  var rules: RuleSelection

  @OptionGroup(title: "What is known")
  var known: BaselineOptions

  @OptionGroup(title: "What is told")
  var report: ReportOptions

  @Flag(help: "Check again whenever a file is saved, until Ctrl-C.")
  var watch = false

  func validate() throws {
    try report.validate(paths)
    guard !watch || !paths.contains("-") else { throw ValidationError("--watch needs files to look at, not “-”.") }
    guard !watch || !known.writeBaseline else {
      throw ValidationError("--write-baseline with --watch would make all that comes up known at once.")
    }
  }

  func run() throws {
    // Whatever is wrong with the options is said before anything else.
    _ = try rules.checks()
    let code = watch ? try watching() : try check(FoundFiles(paths))
    if code != 0 { throw ExitCode(code) }
  }

  /// Checks the files and tells what was found.
  ///
  /// - Returns: The exit code.
  private func check(_ found: FoundFiles) throws -> Int32 {
    let checks = try rules.checks()
    var outcome = CheckOutcome(
      found.check(by: checks, explainingHypotheses: report.explainHypotheses), by: checks)
    try known.apply(to: &outcome)
    try report.write(outcome)
    return outcome.exitCode(strict: report.strict)
  }

  private func watching() throws -> Int32 {
    try Interruption.allowing {
      Watch(arguments: paths, beside: known.path).run { found in
        // Lines by which an editor tells where a result begins and ends.
        Terminal.complain("rca: checking")
        defer {
          let files = found.items.count == 1 ? "1 file" : "\(found.items.count) files"
          Terminal.complain("rca: watching \(files); Ctrl-C ends")
        }
        do {
          return try check(found)
        } catch {
          // A baseline that is being edited, or a full disk: what is wrong now may be mended by the next save.
          Terminal.complain("\(error)")
          return 2
        }
      }
    }
  }
}
