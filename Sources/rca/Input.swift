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
  static func investigation(at path: String) throws -> Investigation { try investigation(in: read(path), path) }

  private static func investigation(in reading: Reading, _ path: String) throws -> Investigation {
    if let investigation = reading.investigation, !reading.hasErrors { return investigation }
    Terminal.complain(DiagnosticText(color: false).text(of: reading.diagnostics))
    throw Failure("\(path) has problems, so nothing was worked out from it")
  }

  /// The bytes of a document, for a command that needs them beside what they say: standard input comes once only.
  struct Source {
    var path: String
    var name: String
    var bytes: [UInt8]

    /// Whether it is JSON by the end of its name or, without one, its first character.
    var isJSON: Bool {
      if path.hasSuffix(".json") { return true }
      let isNamed = path.hasSuffix(".yaml") || path.hasSuffix(".yml")
      return !isNamed && bytes.first { !Character(Unicode.Scalar($0)).isWhitespace } == UInt8(ascii: "{")
    }
  }

  /// The bytes of a file, or of standard input for “-”.
  static func source(at path: String) throws -> Source {
    let source = DocumentSource(path)
    do {
      return Source(path: path, name: source.name, bytes: try source.bytes())
    } catch {
      Terminal.complain(DiagnosticText(color: false).text(of: [source.diagnostic(of: error)]))
      throw Failure("\(path) cannot be read")
    }
  }

  /// The investigation in bytes already read.
  static func investigation(in source: Source) throws -> Investigation {
    try investigation(in: DocumentReader().read(source.bytes, named: source.name), source.path)
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
