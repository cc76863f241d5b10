/// A value that an ``Investigation`` owns under an id: a factor, a control, a piece of evidence …
///
/// The set of conforming types is closed: a record needs a ``RecordStore``, and only this module makes those.
public protocol Record: Identifiable, Hashable, Sendable where ID == RecordID<Self> {
  /// The record's id. To change it in an investigation use ``Investigation/rename(_:to:)``, which follows every reference.
  var id: RecordID<Self> { get set }

  /// The kind of this record, for messages and indexes.
  static var kind: RecordKind { get }

  /// Where an investigation keeps records of this type.
  static var store: RecordStore<Self> { get }

  /// Shows the visitor each reference this record makes to other records and to links, in the order of its fields.
  /// The visitor may put another id in its place.
  mutating func visitReferences(_ visitor: ReferenceVisitor)
}

/// Names the table of an ``Investigation`` that holds one type of record.
public struct RecordStore<R: Record>: Sendable {
  let table: WritableKeyPath<Investigation, RecordTable<R>> & Sendable
}

/// What a record can point at: another record, or one cause's place in an effect's formula.
public enum Reference: Hashable, Sendable {
  case record(AnyRecordID)
  case link(Link.ID)
}

/// A function handed from field to field of a record, called with every reference found there.
///
/// One walk serves reading (who refers to what), checking (is it declared) and renaming.
public struct ReferenceVisitor {
  let body: (_ reference: inout Reference, _ field: Field) -> Void

  /// - Parameter body: Called for each reference with the field that makes it; it may change the reference's id,
  ///   never its kind.
  public init(_ body: @escaping (_ reference: inout Reference, _ field: Field) -> Void) { self.body = body }

  /// Visits one typed id.
  public func visit<R>(_ id: inout RecordID<R>, _ field: Field) {
    var reference = Reference.record(id.untyped)
    body(&reference, field)
    if case .record(let changed) = reference, changed.rawValue != id.rawValue { id.rawValue = changed.rawValue }
  }

  /// Visits each of several ids.
  public func visit<R>(_ ids: inout [RecordID<R>], _ field: Field) {
    for index in ids.indices { visit(&ids[index], field) }
  }

  /// Visits a link, as a whole.
  public func visit(_ link: inout Link.ID, _ field: Field) {
    var reference = Reference.link(link)
    body(&reference, field)
    if case .link(let changed) = reference, changed != link { link = changed }
  }

  /// Visits each factor in a formula, depth first from the left.
  public func visit(_ formula: inout Formula, _ field: Field) {
    switch formula {
    case .factor(var id):
      visit(&id, field)
      formula = .factor(id)
    case .all(var inputs):
      for index in inputs.indices { visit(&inputs[index], field) }
      formula = .all(inputs)
    case .any(var inputs):
      for index in inputs.indices { visit(&inputs[index], field) }
      formula = .any(inputs)
    case .atLeast(let count, var inputs):
      for index in inputs.indices { visit(&inputs[index], field) }
      formula = .atLeast(count, inputs)
    }
  }
}
