import FaultTrees
import RootCause
import RootCauseDocument
import RootCauseInterchange

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

  /// What came of reading an Open-PSA model from a file, or from standard input for “-”.
  ///
  /// - Parameter top: The gate to take as the top; nil for the one that no other refers to.
  static func readModel(_ path: String, top: String? = nil) -> OpenPSAReading {
    let source = DocumentSource(path)
    do {
      return OpenPSAReader(top: top).read(try source.bytes(), named: source.name)
    } catch {
      return OpenPSAReading(nothingIn: source.diagnostic(of: error))
    }
  }

  /// The fault tree in an Open-PSA model, for a command that can only work on a sound one.
  static func faultTree(at path: String, top: String? = nil) throws -> NamedFaultTree {
    try model(at: path, top: top).tree
  }

  /// A sound Open-PSA model: what came of reading it, and its fault tree.
  ///
  /// Problems and warnings are shown as `rca check` shows them, on standard error.
  static func model(at path: String, top: String? = nil) throws -> (reading: OpenPSAReading, tree: NamedFaultTree) {
    let reading = readModel(path, top: top)
    if !reading.diagnostics.isEmpty { Terminal.complain(DiagnosticText(color: false).text(of: reading.diagnostics)) }
    guard let tree = reading.tree else {
      throw Failure("\(path) has problems, so nothing was worked out from it")
    }
    return (reading, tree)
  }
}
