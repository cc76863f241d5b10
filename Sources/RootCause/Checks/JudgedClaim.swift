extension CheckContext {
  /// What is claimed to have become of one factor, and what the model has to say to it.
  struct JudgedClaim {
    let claim: CounterfactualClaim
    let factor: Factor.ID
    let effect: CounterfactualClaim.Effect
    let answer: ExpectationAnswer

    var place: Place { Place(.record(claim.id), .then, item: factor.rawValue) }

    /// The one control that is supposed to have been in place, if nothing else is supposed.
    var onlyControl: Control.ID? {
      guard claim.given.count == 1, case .putInPlace(let control) = claim.given.first else { return nil }
      return control
    }
  }

  /// Each factor of each recorded counterfactual, and what the model has to say to what is claimed of it.
  var judgedClaims: [JudgedClaim] {
    claims.flatMap { claim, answer -> [JudgedClaim] in
      guard case .each(let answers) = answer else { return [] }
      return zip(claim.then, answers).map {
        JudgedClaim(claim: claim, factor: $0.factor, effect: $0.effect, answer: $1)
      }
    }
  }

  /// With what others the one control of a claim prevents what the claim says that it prevents; nil if it needs none, or
  /// they would not help.
  func partners(for judged: JudgedClaim) -> Partners? {
    guard case .stillOccurs = judged.answer, let control = judged.onlyControl,
      case .preventsJointly(let partners) = inquiries.verdict(of: control, on: judged.factor)
    else { return nil }
    return partners
  }
}

extension Diagnostic.Witness {
  /// What still produces a factor.
  static func stillOccurs(by witness: RootCause.Witness) -> Diagnostic.Witness {
    .stillOccurs(
      witness.outcome, through: witness.factors.map(Cause.factor) + witness.failedControls.map(Cause.failure))
  }
}
