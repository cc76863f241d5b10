import ArgumentParser
import RootCause
import RootCauseDocument
import RootCauseInterchange

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what a rule means, why it matters, and how to mend it.",
    discussion: """
      rca explain                       the list of rules
      rca explain cause-after-effect    one of them, with examples
      rca explain -o rules.md           all of them on a page
      """)

  @Argument(help: ArgumentHelp("The name of a rule, as a diagnostic shows it in brackets.", valueName: "rule"))
  var name: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write a page in Markdown about all rules instead.", valueName: "file.md"))
  var output: String?

  func validate() throws {
    guard let output else { return }
    guard name == nil else { throw ValidationError("a page tells of all rules: leave out the name, or -o") }
    guard output.hasSuffix(".md") else { throw ValidationError("the page is Markdown: name it \(output).md") }
  }

  func run() throws {
    if let output { return try Output.file(output).write(RulesGuide().markdown) }
    let explanation = Explanation(modelProblems: OpenPSAReader.problems)
    guard let name else { return try Output.standard.write(explanation.list) }
    guard let text = explanation.text(of: name) else {
      let near = explanation.names(like: name).inQuotes
      throw Failure("there is no rule “\(name)”" + (near.isEmpty ? "" : "; did you mean \(near)?"))
    }
    try Output.standard.write(text)
  }
}
