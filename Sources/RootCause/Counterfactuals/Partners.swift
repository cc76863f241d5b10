/// With what other controls a control prevents an outcome that it does nothing about alone.
public struct Partners: Hashable, Sendable {
  /// The minimal sets of other controls; smallest first, then in the order of the records.
  public var value: [[Control.ID]]
  /// The limit that kept sets from being listed; nil if these are all.
  public var limit: Limit?
  /// Why no way to the outcome is left with the first of them.
  public var proof: Proof?

  public init(_ sets: Bounded<[[Control.ID]]>, proof: Proof? = nil) {
    value = sets.value
    limit = sets.limit
    self.proof = proof
  }

  /// Whether no set was left out.
  public var isComplete: Bool { limit == nil }
}
