/// Everything that can be said of one outcome: what sufficed for it, what it needed, and what would have prevented it.
public struct OutcomeAnalysis: Sendable {
  /// What came about.
  public let outcome: Factor.ID
  /// Every way in which it may have come about (``Counterfactuals/causalSets(of:_:)``).
  public let causalSets: MinimalSets<Cause>
  /// What suffices whatever the unknowns turn out to be; nil if nothing open bears on the outcome.
  public let certainCausalSets: MinimalSets<Cause>?
  /// The sets of causes without which it does not come about, whatever the unknowns turn out to be.
  public let removalSets: MinimalSets<Cause>
  /// The sets of controls that leave no way to it, whatever the unknowns turn out to be.
  public let preventionSets: MinimalSets<Control.ID>
  /// The sets of controls that leave no way to it in some of the worlds that fit the record; nil if nothing open bears on
  /// the outcome.
  public let possiblePreventionSets: MinimalSets<Control.ID>?
  /// The factors, basic and not, but for which it would not have come about.
  public let butFor: Screening<Factor>
  /// The causal chains to it.
  public let chains: CausalChains
  /// How much it depends on each cause.
  public let importance: Bounded<[Importance<Cause>]>
  /// How much it depends on each control.
  public let controlImportance: Bounded<[Importance<Control.ID>]>
  /// How likely it is, with and without each control; nil if ``withoutProbability`` is not empty.
  public let likelihood: Bounded<Likelihood?>
  /// The basic factors behind it whose probability is not known.
  public let withoutProbability: [Factor.ID]
  /// What came about by more than it needed.
  public let overdetermined: [Overdetermination]

  /// A part of the analysis, for showing how far it has come.
  public enum Step: String, Hashable, Sendable, CaseIterable {
    case causalSets = "causal sets"
    case removalSets = "sets of causes to remove"
    case preventionSets = "sets of controls"
    case importance
  }
}

extension Counterfactuals {
  /// Works out everything about one outcome, each part under the ``limits`` and saying if they cut it short.
  ///
  /// - Parameters:
  ///   - outcome: What came about.
  ///   - begin: Called before each step.
  /// - Throws: ``CounterfactualError`` if there is no such factor, it did not occur, or a fact that has a part in it is
  ///   ``unexplained``.
  public func analysis(
    of outcome: Factor.ID, begin: (OutcomeAnalysis.Step) -> Void = { _ in }
  ) throws(CounterfactualError) -> OutcomeAnalysis {
    let focus = try focus(on: outcome)
    let isOpen = focus.cone.members.contains { focus.fit.actual.differs(Int($0)) }
    begin(.causalSets)
    let causalSets = focus.causalSets(.possible)
    let certain = isOpen ? focus.causalSets(.robust) : nil
    begin(.removalSets)
    let removalSets = focus.removalSets(.robust)
    begin(.preventionSets)
    let preventionSets = focus.preventionSets(.robust)
    let possible = isOpen ? focus.preventionSets(.possible) : nil
    begin(.importance)
    return OutcomeAnalysis(
      outcome: outcome, causalSets: causalSets, certainCausalSets: certain, removalSets: removalSets,
      preventionSets: preventionSets, possiblePreventionSets: possible, butFor: try butFor(outcome),
      chains: try chains(to: outcome),
      importance: try importance(of: outcome), controlImportance: try controlImportance(against: outcome),
      likelihood: try likelihood(of: outcome), withoutProbability: try withoutProbability(behind: outcome),
      overdetermined: try overdetermined(behind: outcome))
  }
}
