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
      """)

  @Argument(help: ArgumentHelp("The name of a rule, as a diagnostic shows it in brackets.", valueName: "rule"))
  var name: String?

  func run() throws {
    let explanation = Explanation(modelProblems: OpenPSAReader.problems)
    guard let name else { return try Output.standard.write(explanation.list) }
    guard let text = explanation.text(of: name) else {
      let near = explanation.names(like: name).inQuotes
      throw Failure("there is no rule “\(name)”" + (near.isEmpty ? "" : "; did you mean \(near)?"))
    }
    try Output.standard.write(text)
  }
}
