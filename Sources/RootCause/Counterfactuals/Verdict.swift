/// What putting one control in place would have done about one outcome or impact, with what shows it.
///
/// The verdict presupposes that the outcome came about: of the assignments of the unknowns that fit the record, those
/// count under which it did.
public enum Verdict: Hashable, Sendable {
  /// No way to the outcome is left, whatever the unknowns turn out to be.
  case prevents(Proof)
  /// It does nothing alone, but together with any one of these sets of other controls no way to the outcome is left, while
  /// no smaller set among them would do.
  case preventsJointly(with: Partners)
  /// The outcome still comes about, but harm that follows from it does not, or the incident's course is shortened.
  case mitigates(Mitigation)
  /// It stops something that reaches the outcome only over contributing links: these factors, that contribute, no longer
  /// occur. It is never called prevention.
  case mayReduce(contributors: [Factor.ID])
  /// It changes nothing: the outcome still comes about, whatever the unknowns turn out to be, and no set of other controls
  /// needs it to prevent the outcome (unless ``Witness/limitOfPartners`` says that not all were found).
  case noEffect(Witness)
  /// That depends on these unknowns, in the sense of ``State/undetermined(dependsOn:)``.
  case undetermined(dependsOn: Bounded<[OpenQuestion]>)
}

extension Verdict {
  /// The verdicts without what shows them.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case prevents, preventsJointly, mitigates, mayReduce, undetermined, noEffect
  }

  public var kind: Kind {
    switch self {
    case .prevents: .prevents
    case .preventsJointly: .preventsJointly
    case .mitigates: .mitigates
    case .mayReduce: .mayReduce
    case .noEffect: .noEffect
    case .undetermined: .undetermined
    }
  }
}

extension Verdict: CustomStringConvertible {
  public var description: String {
    switch self {
    case .prevents(let proof): return "prevents \(proof)"
    case .preventsJointly(let partners):
      let sets = partners.value.map { $0.map { "“\($0)”" }.joined(separator: " and ") }.joined(separator: ", or with ")
      return "prevents it only jointly, with \(sets)"
    case .mitigates(let mitigation): return "mitigates: \(mitigation)"
    case .mayReduce(let contributors):
      return "may reduce it: takes away \(contributors.inQuotes), which only contributes"
    case .noEffect(let witness): return "has no effect: \(witness)"
    case .undetermined(let unknowns):
      let list = unknowns.value.inQuotes
      if let limit = unknowns.limit { return "is not resolved: \(limit), \(list)" }
      return "depends on \(list)"
    }
  }
}
