/// A named path from a symptom towards a root cause: each step answers "why?" with the next (five whys).
///
/// A chain that branches is written as several chains with a common beginning.
public struct WhyChain: Record {
  public typealias ID = RecordID<WhyChain>

  public var id: ID
  /// What the chain asks, for a heading.
  public var title: String?
  /// The factors from the symptom down to the last answer.
  public var factors: [Factor.ID]
  /// The factors whose step was confirmed by the reverse reading, "this, therefore the one before".
  public var confirmed: [Factor.ID] = []

  public init(_ id: ID, _ factors: [Factor.ID], title: String? = nil, confirmed: [Factor.ID] = []) {
    self.id = id
    self.factors = factors
    self.title = title
    self.confirmed = confirmed
  }

  public static var kind: RecordKind { .chain }
  public static var store: RecordStore<WhyChain> { RecordStore(table: \.chains) }

  public mutating func visitReferences(_ visitor: ReferenceVisitor) {
    visitor.visit(&factors, .steps)
    visitor.visit(&confirmed, .confirmed)
  }
}
