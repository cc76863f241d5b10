/// A change to the incident's world, as data. Interventions combine, and their order does not matter.
public enum Intervention: Hashable, Sendable {
  /// The control is in place and works.
  case putInPlace(Control.ID)
  /// The control does not work.
  case takeAway(Control.ID)
  /// The factor does not occur.
  case remove(Factor.ID)
  /// The factor occurs whatever its causes.
  case assume(Factor.ID)
  /// An unknown is taken to be true or false.
  case settle(Unknown, Bool)

  mutating func visitReferences(_ visitor: ReferenceVisitor, _ field: Field) {
    switch self {
    case .putInPlace(var id):
      visitor.visit(&id, field)
      self = .putInPlace(id)
    case .takeAway(var id):
      visitor.visit(&id, field)
      self = .takeAway(id)
    case .remove(var id):
      visitor.visit(&id, field)
      self = .remove(id)
    case .assume(var id):
      visitor.visit(&id, field)
      self = .assume(id)
    case .settle(var unknown, let value):
      unknown.visitReferences(visitor, field)
      self = .settle(unknown, value)
    }
  }
}

/// Something the record leaves open: it is held to be neither true nor false.
public enum Unknown: Hashable, Sendable, CustomStringConvertible {
  /// Whether a presumptive or disputed factor, or one an unresolved hypothesis is about, occurred.
  case factor(Factor.ID)
  /// Whether a presumptive or disputed link, or one an unresolved hypothesis is about, is real.
  case link(Link.ID)
  /// Whether a control of unknown status worked.
  case control(Control.ID)

  public var description: String {
    switch self {
    case .factor(let id): id.description
    case .link(let id): id.description
    case .control(let id): id.description
    }
  }

  mutating func visitReferences(_ visitor: ReferenceVisitor, _ field: Field) {
    switch self {
    case .factor(var id):
      visitor.visit(&id, field)
      self = .factor(id)
    case .link(var id):
      visitor.visit(&id, field)
      self = .link(id)
    case .control(var id):
      visitor.visit(&id, field)
      self = .control(id)
    }
  }
}
