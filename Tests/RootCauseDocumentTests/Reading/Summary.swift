import RootCause
import RootCauseDocument

extension Reading {
  /// The problems, one a line: where, which, what, and what to do; notes below, indented.
  var summary: String {
    diagnostics.map { diagnostic in
      let place = diagnostic.location.map { "\($0.line):\($0.column)+\($0.length)" } ?? "-"
      let help = diagnostic.suggestion.map { "\n    help: \($0)" } ?? ""
      let notes = diagnostic.notes.map { note in
        "\n    note: \(note.location.map { "\($0.line):\($0.column) " } ?? "")\(note.message)"
      }
      return "\(place) \(diagnostic.rule): \(diagnostic.message)" + notes.joined() + help
    }
    .joined(separator: "\n")
  }

  /// The names of the problems, in the order of the text.
  var rules: [String] { diagnostics.map(\.rule) }
}

/// Reads a document under the name `test.rca.yaml`.
func read(_ text: String) -> Reading { DocumentReader().read(text, named: "test.rca.yaml") }
