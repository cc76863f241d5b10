/// A recorded claim: had these interventions been in place, this would have become of the outcomes.
///
/// The engine computes its own verdict and stands it beside the claim; nothing here is taken as true.
public struct CounterfactualClaim: Record {
  public typealias ID = RecordID<CounterfactualClaim>

  public var id: ID
  /// What is supposed to have been different.
  public var given: [Intervention]
  /// What is claimed to have become of each outcome or impact.
  public var then: [Expectation]
  /// The reason given.
  public var reason: String?

  public init(_ id: ID, given: [Intervention], then: [Expectation], reason: String? = nil) {
    self.id = id
    self.given = given
    self.then = then
    self.reason = reason
  }
}

extension CounterfactualClaim {
  /// What would have become of an outcome.
  public enum Effect: String, Hashable, Sendable, CaseIterable {
    case prevented, reduced, delayed
    case detectedEarlier = "detected-earlier"
    case unchanged
  }

  /// One outcome and what is claimed of it.
  public struct Expectation: Hashable, Sendable {
    public var factor: Factor.ID
    public var effect: Effect

    public init(_ factor: Factor.ID, _ effect: Effect) {
      self.factor = factor
      self.effect = effect
    }
  }

  public static var kind: RecordKind { .counterfactual }
  public static var store: RecordStore<CounterfactualClaim> { RecordStore(table: \.counterfactuals) }

  public mutating func visitReferences(_ visitor: ReferenceVisitor) {
    for index in given.indices { given[index].visitReferences(visitor, .given) }
    for index in then.indices { visitor.visit(&then[index].factor, .then) }
  }
}
