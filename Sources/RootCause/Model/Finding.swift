/// Cause, effect and event in one statement, resting on factors, links and failed controls.
public struct Finding: Record {
  public typealias ID = RecordID<Finding>

  public var id: ID
  /// The finding, in one sentence (VA NCPS, five rules of causation).
  public var statement: String
  /// The kind of cause it names.
  public var category: Category?
  /// What it rests on.
  public var restsOn: [Basis]

  public init(_ id: ID, _ statement: String, category: Category? = nil, restsOn: [Basis] = []) {
    self.id = id
    self.statement = statement
    self.category = category
    self.restsOn = restsOn
  }
}

extension Finding {
  /// What a finding can rest on.
  public enum Basis: Hashable, Sendable {
    case factor(Factor.ID)
    case link(Link.ID)
    case control(Control.ID)
  }

  public static var kind: RecordKind { .finding }
  public static var store: RecordStore<Finding> { RecordStore(table: \.findings) }

  public mutating func visitReferences(_ visitor: ReferenceVisitor) {
    for index in restsOn.indices {
      switch restsOn[index] {
      case .factor(var id):
        visitor.visit(&id, .restsOn)
        restsOn[index] = .factor(id)
      case .link(var id):
        visitor.visit(&id, .restsOn)
        restsOn[index] = .link(id)
      case .control(var id):
        visitor.visit(&id, .restsOn)
        restsOn[index] = .control(id)
      }
    }
  }
}
