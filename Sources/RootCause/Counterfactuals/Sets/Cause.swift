/// What causal sets are made of: a factor that nothing explains, or a control that did not hold for no reason given.
public enum Cause: Hashable, Sendable, CustomStringConvertible {
  /// A basic factor occurred.
  case factor(Factor.ID)
  /// A control that was expected to hold did not.
  case failure(of: Control.ID)

  /// The id of the record.
  public var id: String {
    switch self {
    case .factor(let id): id.rawValue
    case .failure(let id): id.rawValue
    }
  }

  public var description: String {
    switch self {
    case .factor(let id): id.rawValue
    case .failure(let id): "failure of \(id)"
    }
  }
}
