/// An answer that was worked out under limits: complete, or cut short by one of them.
///
/// A value that was cut short is never passed off as the whole: ``limit`` says which bound was reached, and the query
/// that returns it says what the value then still means.
public struct Bounded<Value> {
  /// What was found.
  public var value: Value
  /// The limit that was reached; nil if nothing was left out.
  public var limit: Limit?

  public init(_ value: Value, cutShortBy limit: Limit? = nil) {
    self.value = value
    self.limit = limit
  }

  /// Whether nothing was left out.
  public var isComplete: Bool { limit == nil }
}

extension Bounded: Equatable where Value: Equatable {}
extension Bounded: Hashable where Value: Hashable {}
extension Bounded: Sendable where Value: Sendable {}

/// A bound that cut an answer short.
public enum Limit: Hashable, Sendable, CustomStringConvertible {
  /// More unknowns bear on the answer than are tried in every combination.
  case unknowns(Int)
  /// Larger sets of controls were not looked at.
  case partners(Int)
  /// More worlds would have had to be worked out.
  case worlds(Int)

  public var description: String {
    switch self {
    case .unknowns(let count): "more than \(count) unknowns bear on it"
    case .partners(let count): "sets of more than \(count) partners were not looked at"
    case .worlds(let count): "more than \(count) worlds would have had to be worked out"
    }
  }
}

/// How far ``Counterfactuals`` goes for an answer before it says that it was cut short.
public struct Limits: Hashable, Sendable {
  /// How many unknowns are tried in every combination, for one answer. The time doubles with each; at most 20.
  public var unknowns: Int
  /// How many partners a control may need to prevent something jointly; at most 2 are looked at.
  public var partners: Int
  /// How many worlds are worked out for one answer, beyond those that every answer needs.
  public var worlds: Int

  public init(unknowns: Int = 16, partners: Int = 2, worlds: Int = 10_000) {
    self.unknowns = min(max(unknowns, 0), 20)
    self.partners = min(max(partners, 0), 2)
    self.worlds = max(worlds, 0)
  }
}
