import RootCause
import RootCauseDocument

/// Reading the file a command is about.
enum Input {
  /// What came of reading a file, or standard input for “-”.
  static func read(_ path: String) -> Reading { DocumentReader().read(DocumentSource(path)) }

  /// The investigation in a file, for a command that can only work on a sound document.
  ///
  /// Problems are shown as `rca check` shows them, on standard error.
  static func investigation(at path: String) throws -> Investigation {
    let reading = read(path)
    if let investigation = reading.investigation, !reading.hasErrors { return investigation }
    Terminal.complain(DiagnosticText(color: false).text(of: reading.diagnostics))
    throw Failure("\(path) has problems, so nothing was worked out from it")
  }
}
