import ArgumentParser
import RootCauseDocument

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a file to start from.",
    discussion: """
      rca new press.rca.yaml           a commented starter file
      rca new press.rca.yaml --ask     asks "why?" until you have no answer
      rca new -                        the starter file on standard output

      A file that is there already is left as it is.
      """)

  @Argument(help: ArgumentHelp("The file to write, NAME.rca.yaml; “-” for standard output.", valueName: "file"))
  var path: String

  @Flag(help: "Ask “why?” until an empty answer, and write the answers as a chain.")
  var ask = false

  func run() throws {
    if path.hasSuffix(".json") {
      throw Failure("a starter file has comments, which JSON has no room for: name it NAME.rca.yaml")
    }
    let text = ask ? try interview() : StarterDocument.commented
    if path == "-" { return try Output.standard.write(text) }
    try Output.create(path, text)
    if Terminal.isOutput { print("wrote \(path); next: rca check \(path)") }
  }

  private func interview() throws -> String {
    var interview = WhyInterview()
    if Terminal.isInput { Terminal.complain("An empty line ends the questions.") }
    repeat {
      Terminal.prompt(interview.question)
    } while interview.take(readLine() ?? "")
    guard let outcome = interview.answers.first else { throw Failure("no answer was given, so nothing was written") }
    return try StarterDocument.whys(title: outcome, interview.answers)
  }
}
