/// The identifier of one record, typed by the kind of record it names.
///
/// An id is a short slug, unique in an investigation across all kinds of records. The type parameter keeps a control's
/// id from being passed where a factor's is wanted; the text itself is checked when the record is added
/// (``RecordID/isValid(_:)``).
public struct RecordID<Of: Record>: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The id as it is written in a document.
  public var rawValue: String

  /// Makes an id from its text. Any text is accepted here; ``Investigation`` refuses an invalid one.
  public init(_ rawValue: String) { self.rawValue = rawValue }

  public init(stringLiteral value: String) { self.rawValue = value }

  public var description: String { rawValue }

  /// The same id without its type, for places that name records of any kind.
  public var untyped: AnyRecordID { AnyRecordID(kind: Of.kind, rawValue: rawValue) }
}

extension RecordID {
  /// Whether a text can be an id: 1 to 128 letters, digits, `-`, `_` and `.`, beginning with a letter or a digit.
  ///
  /// Letters of any script are letters, so ids may be written in the analyst's language. The word `investigation` names
  /// the whole where a record could be named, and is none.
  public static func isValid(_ text: String) -> Bool {
    guard let first = text.first, text.count <= 128, first.isLetter || first.isNumber, text != "investigation" else {
      return false
    }
    return text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" || $0 == "." }
  }
}

/// A record's kind and id: what a message, a waiver or an index needs when the kind varies.
public struct AnyRecordID: Hashable, Sendable, CustomStringConvertible {
  /// The kind of record named.
  public var kind: RecordKind
  /// The id as it is written in a document.
  public var rawValue: String

  public init(kind: RecordKind, rawValue: String) {
    self.kind = kind
    self.rawValue = rawValue
  }

  public var description: String { rawValue }
}

/// The kinds of records an investigation owns. The raw value is the word used in messages.
public enum RecordKind: String, Hashable, Sendable, CaseIterable {
  case factor, control, chain, evidence, hypothesis, counterfactual, finding, action, metric, reservation, person
}
