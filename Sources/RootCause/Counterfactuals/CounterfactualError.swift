/// Why a what-if question has no answer.
public enum CounterfactualError: Error, Hashable, Sendable, CustomStringConvertible {
  /// No factor or control has this id.
  case noSuchRecord(AnyRecordID)
  /// The cause is not in the effect's formula.
  case noSuchLink(Link.ID)
  /// What should be settled is not open: nothing in the record makes it an unknown.
  case notOpen(Unknown)
  /// Two interventions cannot both be made.
  case conflict(Intervention, Intervention)
  /// Settled that way, these facts could not have come about.
  case contradictsRecord([Factor.ID])
  /// The model does not produce what is stated as a fact, so no verdict on the factor would mean anything.
  case unexplained(Factor.ID, [Unexplained])
  /// What should be prevented did not occur.
  case didNotOccur(Factor.ID)
  /// The question names no outcome, and the investigation has none.
  case noOutcome
  /// The question names no outcome, and the investigation has several.
  case severalOutcomes([Factor.ID])

  public var description: String {
    switch self {
    case .noSuchRecord(let id): "there is no \(id.kind.rawValue) “\(id)”"
    case .noSuchLink(let id): "there is no link “\(id)”: “\(id.cause)” is not a cause of “\(id.effect)”"
    case .notOpen(let unknown): "“\(unknown)” cannot be settled: the record does not leave it open"
    case .conflict(let first, let second): "cannot both \(first.phrase) and \(second.phrase)"
    case .contradictsRecord(let facts):
      "settled like that, what is stated as a fact could not have occurred: \(facts.inQuotes); to ask what would have "
        + "become of it, remove a factor or put a control in place instead"
    case .unexplained(let target, let facts):
      "no verdict on “\(target)”: the model does not produce what is stated as a fact, \(facts.map(\.factor).inQuotes)"
    case .didNotOccur(let factor): "there is nothing to prevent: “\(factor)” did not occur"
    case .noOutcome: "the investigation has no outcome to give a verdict on"
    case .severalOutcomes(let ids): "name the outcome the verdict is to be on: \(ids.inQuotes)"
    }
  }
}

extension Intervention {
  /// The intervention as the end of "to …".
  var phrase: String {
    switch self {
    case .putInPlace(let id): "put “\(id)” in place"
    case .takeAway(let id): "take “\(id)” away"
    case .remove(let id): "remove “\(id)”"
    case .assume(let id): "assume “\(id)”"
    case .settle(let unknown, let value): "settle “\(unknown)” as \(value)"
    }
  }
}
