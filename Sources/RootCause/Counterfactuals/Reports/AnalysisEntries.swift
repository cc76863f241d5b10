import DecisionDiagrams

/// What an analysis says of one cause, for tools.
public struct CauseEntry: Encodable, Hashable, Sendable {
  /// The id of the factor, or of the control that did not hold.
  public let cause: String
  /// `factor` or `failure`.
  public let kind: String
  /// How many causal sets hold it, in decimal digits.
  public let sets: String
  /// From 0 to 1: 1 divided by ``smallestSet``.
  public let responsibility: Double
  /// The size of the smallest set of causes, this one in it, without which the outcome does not come about.
  public let smallestSet: Int?
  /// Birnbaum's structural importance.
  public let structural: Double?
  public let probability: Double?
  public let birnbaum: Double?
  public let criticality: Double?
  public let fussellVesely: Double?
  /// What SCRAM and others call Fussell-Vesely.
  public let diagnosis: Double?
  public let riskAchievement: Double?
  /// Left out where it is infinite: the outcome needs the cause.
  public let riskReduction: Double?

  init(_ analyzed: AnalyzedCause) {
    cause = analyzed.cause.id
    kind = if case .factor = analyzed.cause { "factor" } else { "failure" }
    sets = analyzed.setCount.description
    responsibility = analyzed.responsibility.degree
    smallestSet = analyzed.responsibility.smallestSet
    structural = analyzed.importance?.structural
    let measures = analyzed.importance?.probabilistic
    probability = measures?.probability
    birnbaum = measures?.birnbaum
    criticality = measures?.criticality
    fussellVesely = measures?.fussellVesely
    diagnosis = measures?.diagnosis
    riskAchievement = measures?.riskAchievement
    riskReduction = measures.flatMap { $0.riskReduction.isFinite ? $0.riskReduction : nil }
  }
}

/// What an analysis says of one control, for tools.
public struct ControlEntry: Encodable, Hashable, Sendable {
  public let control: String
  /// How many prevention sets hold it, in decimal digits.
  public let sets: String
  /// The size of the smallest prevention set that holds it.
  public let smallestSet: Int?
  /// Birnbaum's structural importance.
  public let structural: Double?
  /// How likely the outcome is with this control in place.
  public let probability: Double?

  init(_ analyzed: AnalyzedControl) {
    control = analyzed.control.rawValue
    sets = analyzed.setCount.description
    smallestSet = analyzed.smallestSet
    structural = analyzed.structuralImportance
    probability = analyzed.probability
  }
}
