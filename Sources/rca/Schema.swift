import ArgumentParser
import RootCauseDocument

struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the JSON Schema of the document, for editors and validators.",
    discussion: """
      rca schema -o rca.schema.json    for an editor's settings: completion, meanings and errors while you write
      rca schema                       the same on standard output

      The schema (JSON Schema 2020-12) is made from what this program reads. It knows each key and value, but not the whole
      document: that an id is declared, `rca check` alone can tell. A file that is there already is replaced.
      """)

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write instead of standard output.", valueName: "file"))
  var output: String?

  func run() throws {
    try (output.map(Output.file) ?? .standard).write(DocumentSchema.text)
  }
}
