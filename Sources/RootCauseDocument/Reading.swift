public import RootCause

/// What came of reading a document.
public struct Reading: Sendable {
  /// The investigation: all of it, or what could be understood of a document with problems. Nil if that is nothing.
  public let investigation: Investigation?
  /// What is wrong with the document, in the order of the text, each with its location.
  public let diagnostics: [Diagnostic]
  /// Where everything stands in the text.
  public let source: SourceMap

  /// Whether the document has problems, so that the investigation is not, or not quite, what its author meant.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
