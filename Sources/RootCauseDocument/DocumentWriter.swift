public import RootCause

/// Writes an investigation as a document.
///
/// Every key is spelled in its canonical way and stands in one order, and what is not said is left out, so that the same
/// investigation always makes the same bytes, and reading them back makes the same investigation. Comments, and the order
/// of the sections in the document it was read from, are not part of an investigation.
public struct DocumentWriter: Sendable {
  /// What a document can be written in.
  public enum Format: String, Hashable, Sendable, CaseIterable {
    case yaml, json
  }

  public init() {}

  /// The text of a document. Linear in the investigation.
  public func write(_ investigation: Investigation, as format: Format = .yaml) -> String {
    let entries = Shape.document.write(DocumentForm(investigation: investigation), investigation)
    switch format {
    case .yaml: return YAMLText(entries).text
    case .json: return JSONText(.mapping(entries)).text + "\n"
    }
  }
}
