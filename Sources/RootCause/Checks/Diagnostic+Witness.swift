extension Diagnostic {
  /// What shows that a computed diagnostic is right, so that a reader can follow it without trusting the engine.
  public enum Witness: Hashable, Sendable, CustomStringConvertible {
    /// These causes still bring the factor about, whatever the diagnostic takes away.
    case stillOccurs(Factor.ID, through: [Cause])
    /// Without these causes the factor does not come about.
    case needs(Factor.ID, [Cause])
    /// With these controls in place the factor does not come about.
    case prevented(Factor.ID, by: [Control.ID])
    /// What decides the answer and is not known.
    case dependsOn([OpenQuestion])
    /// Each of these would have been enough for the factor without the others.
    case alternatives(Factor.ID, [Factor.ID])

    public var description: String {
      switch self {
      case .stillOccurs(let factor, let causes): "“\(factor)” still occurs through: \(causes.joined)"
      case .needs(let factor, let causes): "“\(factor)” does not occur without: \(causes.joined)"
      case .prevented(let factor, let controls): "“\(factor)” does not occur with: \(controls.joined)"
      case .dependsOn(let questions): "it depends on: \(questions.joined)"
      case .alternatives(let factor, let factors): "enough for “\(factor)”, each without the others: \(factors.joined)"
      }
    }
  }
}

extension Sequence {
  /// The elements as a witness lists them.
  fileprivate var joined: String {
    let names = map { "\($0)" }
    return names.isEmpty ? "nothing else" : names.joined(separator: " + ")
  }
}
