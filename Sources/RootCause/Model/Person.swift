/// Somebody who took part in the investigation, by role; a name is optional and discouraged (blameless practice).
public struct Person: Record {
  public typealias ID = RecordID<Person>

  public var id: ID
  /// The role in the organization: "database lead".
  public var role: String
  /// The name, where the report must have it.
  public var name: String?
  /// What they did in the investigation.
  public var part: Part?

  public init(_ id: ID, role: String, name: String? = nil, part: Part? = nil) {
    self.id = id
    self.role = role
    self.name = name
    self.part = part
  }
}

extension Person {
  /// A part in the investigation.
  public enum Part: String, Hashable, Sendable, CaseIterable {
    case author, facilitator, participant, reviewer
  }

  public static var kind: RecordKind { .person }
  public static var store: RecordStore<Person> { RecordStore(table: \.people) }

  public mutating func visitReferences(_ visitor: ReferenceVisitor) {}
}
