/// How likely an outcome is, and what each control would make of that.
public struct Likelihood: Hashable, Sendable {
  /// The outcome's probability with the controls as they were and every unknown at its worst.
  public var probability: Double
  /// The same with one control more, in the order of the records.
  public var withControl: [ControlLikelihood]
}

/// How likely an outcome is with one control in place.
public struct ControlLikelihood: Hashable, Sendable {
  /// The control.
  public var control: Control.ID
  /// The outcome's probability, where the control fails as often as its ``Control/failureProbability`` says; never, where
  /// nothing is said.
  public var probability: Double
}
