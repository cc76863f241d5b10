/// How much an outcome depends on one of the things it is worked out from.
public struct Importance<Element: Hashable & Sendable>: Hashable, Sendable {
  /// The cause or control.
  public var element: Element
  /// Of all the ways in which the others may be there or not, the share in which this one decides (Birnbaum's structural
  /// importance, *On the Importance of Different Components in a Multicomponent System*, 1969).
  public var structural: Double
  /// What it means for the outcome's probability; nil where not all probabilities are known.
  public var probabilistic: ProbabilisticImportance?
}

/// The importance measures of probabilistic safety assessment (van der Borst and Schoonakker, *An Overview of PSA
/// Importance Measures*, 2001), for one cause of probability *p* and an outcome of probability *P*.
public struct ProbabilisticImportance: Hashable, Sendable {
  /// How likely the cause is.
  public var probability: Double
  /// By how much *P* is greater with the cause than without it (Birnbaum).
  public var birnbaum: Double
  /// The share of *P* that the cause decides: Birnbaum's measure times *p* / *P*.
  public var criticality: Double
  /// The share of *P* in which some minimal causal set with this cause is there (Fussell-Vesely, as it was defined).
  ///
  /// Nil if the limits did not suffice: it takes a diagram for each cause, where the other measures take one for all.
  public var fussellVesely: Double?
  /// How likely the cause is, given the outcome. SCRAM and some others call this one Fussell-Vesely.
  public var diagnosis: Double
  /// How many times greater *P* is if the cause is certain (risk achievement worth).
  public var riskAchievement: Double
  /// How many times smaller *P* is without the cause (risk reduction worth); infinite if it needs the cause.
  public var riskReduction: Double

  init(probability: Double, birnbaum: Double, fussellVesely: Double?, of total: Double) {
    self.probability = probability
    self.birnbaum = birnbaum
    self.fussellVesely = fussellVesely
    criticality = total > 0 ? birnbaum * probability / total : 0
    let with = total + (1 - probability) * birnbaum
    let without = max(0, total - probability * birnbaum)
    diagnosis = total > 0 ? probability * with / total : 0
    riskAchievement = total > 0 ? with / total : 1
    riskReduction = total == 0 ? 1 : without > 0 ? total / without : .infinity
  }
}
