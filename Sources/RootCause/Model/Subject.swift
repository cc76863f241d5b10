/// What a diagnostic, a waiver or a reservation speaks about.
public enum Subject: Hashable, Sendable, CustomStringConvertible {
  /// The investigation as a whole.
  case investigation
  /// One record.
  case record(AnyRecordID)
  /// One cause's place in an effect's formula.
  case link(Link.ID)
  /// The waiver at this position in ``Investigation/waivers``.
  case waiver(Int)

  /// The record with this id.
  public static func record<R>(_ id: RecordID<R>) -> Subject { .record(id.untyped) }

  /// The factor with this id.
  public static func factor(_ id: Factor.ID) -> Subject { .record(id.untyped) }

  /// The control with this id.
  public static func control(_ id: Control.ID) -> Subject { .record(id.untyped) }

  /// The subject as it is written in a document: an id, or `cause -> effect`.
  public var description: String {
    switch self {
    case .investigation: "investigation"
    case .record(let id): id.rawValue
    case .link(let id): id.description
    case .waiver(let index): "accept[\(index)]"
    }
  }

  mutating func visitReferences(_ visitor: ReferenceVisitor, _ field: Field) {
    switch self {
    case .investigation, .waiver: break
    case .record(let id):
      var reference = Reference.record(id)
      visitor.body(&reference, field)
      if case .record(let changed) = reference { self = .record(changed) }
    case .link(var id):
      visitor.visit(&id, field)
      self = .link(id)
    }
  }
}
