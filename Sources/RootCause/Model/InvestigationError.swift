/// Why an investigation would not take an edit. Nothing is changed when one is thrown.
public enum InvestigationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The text cannot be an id (``RecordID/isValid(_:)``).
  case invalidID(AnyRecordID)
  /// The id is already that of another record, perhaps of another kind.
  case duplicateID(AnyRecordID, existing: RecordKind)
  /// No record has this id.
  case noSuchRecord(AnyRecordID)
  /// A field of a record refers to something that is not there.
  case danglingReference(Reference, from: Subject, field: Field)
  /// The record or link is referred to, by these.
  case inUse(Reference, by: [Subject])
  /// A formula nests deeper than ``Formula/maximumDepth``.
  case formulaTooDeep(AnyRecordID)

  public var description: String {
    switch self {
    case .invalidID(let id):
      "“\(id)” cannot be an id: use letters, digits, “-”, “_” and “.”, beginning with a letter or a digit"
    case .duplicateID(let id, let existing): "“\(id)” is already the id of a \(existing.rawValue)"
    case .noSuchRecord(let id): "there is no \(id.kind.rawValue) “\(id)”"
    case .danglingReference(.record(let id), let subject, let field):
      "“\(subject)” refers to the \(id.kind.rawValue) “\(id)” under \(field.rawValue), which does not exist"
    case .danglingReference(.link(let id), let subject, let field):
      "“\(subject)” refers to the link “\(id)” under \(field.rawValue), but “\(id.cause)” is not a cause of “\(id.effect)”"
    case .inUse(.record(let id), let subjects):
      "the \(id.kind.rawValue) “\(id)” is referred to by \(subjects.inQuotes)"
    case .inUse(.link(let id), let subjects): "the link “\(id)” is referred to by \(subjects.inQuotes)"
    case .formulaTooDeep(let id): "a formula of “\(id)” nests deeper than \(Formula.maximumDepth)"
    }
  }
}
