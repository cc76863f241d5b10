/// A reviewer's challenge to a factor, a link, a control or another reservation; open until it is answered.
public struct Reservation: Record {
  public typealias ID = RecordID<Reservation>

  public var id: ID
  /// The ground of the challenge.
  public var category: Ground
  /// What is challenged.
  public var about: Subject
  /// The challenge, in words.
  public var statement: String
  /// Who raised it.
  public var by: String?
  /// The answer. Nil while the reservation is open.
  public var answer: String?

  public init(_ id: ID, _ category: Ground, about: Subject, _ statement: String, by: String? = nil) {
    self.id = id
    self.category = category
    self.about = about
    self.statement = statement
    self.by = by
  }
}

extension Reservation {
  /// The Categories of Legitimate Reservation (Theory of Constraints; Dettmer, *The Logical Thinking Process*).
  public enum Ground: String, Hashable, Sendable, CaseIterable {
    case clarity
    case entityExistence = "entity-existence"
    case causalityExistence = "causality-existence"
    case causeInsufficiency = "cause-insufficiency"
    case additionalCause = "additional-cause"
    case causeEffectReversal = "cause-effect-reversal"
    case predictedEffect = "predicted-effect"
    case tautology
  }

  public static var kind: RecordKind { .reservation }
  public static var store: RecordStore<Reservation> { RecordStore(table: \.reservations) }

  public mutating func visitReferences(_ visitor: ReferenceVisitor) { about.visitReferences(visitor, .about) }
}
