import ArgumentParser

/// The command line: one file per command, no logic beyond reading, calling and printing.
@main
struct RCA: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "rca",
    abstract: "Check, draw and question an incident investigation.",
    discussion: """
      An investigation is one text file, NAME.rca.yaml (or the same tree as JSON).

        rca new press.rca.yaml                   a file to start from
        rca check press.rca.yaml                 what does not hold, and where
        rca whatif press.rca.yaml                which control breaks the chain
        rca diagram press.rca.yaml -o press.svg  the causes as a picture
        rca analyze press.rca.yaml               what sufficed, what was needed, what is worth asking
        rca convert press.rca.yaml -o press.xml  the causes as an Open-PSA fault tree
        rca schema -o rca.schema.json            the document's schema, for editors

      Exit codes: 0 fine, 1 something was found, 2 it could not be done.
      """,
    version: version,
    subcommands: [
      New.self, Check.self, Explain.self, DiagramCommand.self, WhatIf.self, Analyze.self, Convert.self, Schema.self,
    ])

  /// Runs the command named by the arguments. The parser's own exit code for wrong usage (64) becomes 2.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      Terminal.complain(failure.description)
      exit(withError: ExitCode(2))
    } catch {
      guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
      Terminal.complain(fullMessage(for: error))
      exit(withError: ExitCode(2))
    }
  }
}

/// Something that could not be done, in words for the person at the terminal. Ends the program with exit code 2.
struct Failure: Error, CustomStringConvertible {
  var description: String
  init(_ description: String) { self.description = "rca: \(description)" }
}
