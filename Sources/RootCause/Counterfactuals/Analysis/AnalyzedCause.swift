public import DecisionDiagrams

/// What an analysis says of one cause.
public struct AnalyzedCause: Hashable, Sendable {
  public var cause: Cause
  /// How many causal sets hold it.
  public var setCount: Natural
  /// How much hangs on it.
  public var responsibility: Responsibility
  /// How much the outcome depends on it; nil if the limits did not suffice.
  public var importance: Importance<Cause>?
}

/// What an analysis says of one control.
public struct AnalyzedControl: Hashable, Sendable {
  public var control: Control.ID
  /// How many prevention sets hold it.
  public var setCount: Natural
  /// The size of the smallest prevention set that holds it: 1 if it prevents alone; nil if none does.
  public var smallestSet: Int?
  /// In which share of the ways in which the others may be in place it decides; nil if the limits did not suffice.
  public var structuralImportance: Double?
  /// How likely the outcome is with this control in place; nil if that is not known.
  public var probability: Double?
}

extension OutcomeAnalysis {
  /// The causes, those on which most hangs first: by responsibility, then by structural importance, then in the order of
  /// the records. Causes that have no part in the outcome are left out.
  public var causes: [AnalyzedCause] {
    let counts = causalSets.countsHolding
    let measures = Dictionary(uniqueKeysWithValues: importance.value.map { ($0.element, $0) })
    return zip(removalSets.responsibilities, counts)
      .map { share, count in
        AnalyzedCause(
          cause: share.cause, setCount: count, responsibility: share, importance: measures[share.cause])
      }
      .filter { $0.setCount > 0 || $0.responsibility.smallestSet != nil }
      .stablySorted { [-$0.responsibility.degree, -($0.importance?.structural ?? 0)] }
  }

  /// The controls that could have a part in preventing the outcome, in the order of ``causes``.
  public var controls: [AnalyzedControl] {
    let measures = Dictionary(uniqueKeysWithValues: controlImportance.value.map { ($0.element, $0.structural) })
    let likelihoods = Dictionary(
      uniqueKeysWithValues: (likelihood.value?.withControl ?? []).map { ($0.control, $0.probability) })
    let counts = preventionSets.countsHolding
    let sizes = preventionSets.smallestSizes
    return preventionSets.elements.indices
      .map { place in
        let id = preventionSets.elements[place]
        return AnalyzedControl(
          control: id, setCount: counts[place], smallestSet: sizes[place],
          structuralImportance: measures[id], probability: likelihoods[id])
      }
      .stablySorted { [Double($0.smallestSet ?? .max), -($0.structuralImportance ?? 0)] }
  }
}
