import DecisionDiagrams

/// Analyses as a value to be encoded, for tools. Counts are decimal strings, since they pass what a JSON number holds.
///
/// The version counts up when a key changes its meaning or goes away; keys may be added without. Keys without a value are
/// left out.
public struct AnalysisReport: Encodable, Hashable, Sendable {
  /// The version of this form.
  public let version = 1
  /// One entry for each outcome and impact that occurred.
  public let outcomes: [OutcomeEntry]
  /// The outcomes and impacts that are not analyzed, because the model does not produce what is stated as a fact.
  public let withheld: [String]
  /// What each unknown is worth, the one fact to establish next first.
  public let evidence: [EvidenceEntry]
  /// The questions that verdicts hang on, those first on which most do.
  public let questions: [VerdictQuestionEntry]

  /// - Parameters:
  ///   - analyses: What is reported.
  ///   - steps: What is to be found out next.
  ///   - counterfactuals: What they were worked out from.
  ///   - count: How many sets are listed at most.
  ///   - goal: What the listed sets of controls are best at.
  public init(
    _ analyses: [OutcomeAnalysis], _ steps: NextSteps, of counterfactuals: Counterfactuals, listing count: Int,
    by goal: Goal = .size
  ) {
    outcomes = analyses.map { OutcomeEntry($0, of: counterfactuals, listing: count, by: goal) }
    withheld = counterfactuals.withheld.map(\.rawValue)
    evidence = steps.evidence.value.map(EvidenceEntry.init)
    questions = steps.questions.map(VerdictQuestionEntry.init)
  }

  /// What was found out about one outcome.
  public struct OutcomeEntry: Encodable, Hashable, Sendable {
    public let outcome: String
    public let causalSets: SetsEntry<[String]>
    /// Left out if nothing that is open bears on the outcome.
    public let certainCausalSets: SetsEntry<[String]>?
    public let removalSets: SetsEntry<[String]>
    public let preventionSets: SetsEntry<PreventionEntry>
    /// Left out if nothing that is open bears on the outcome.
    public let possiblePreventionSets: SetsEntry<PreventionEntry>?
    /// The factors that every causal chain passes through.
    public let singlePoints: [String]
    public let chains: ChainsEntry
    /// The causes that are in every causal set.
    public let necessary: [String]
    /// The factors, basic and not, but for which the outcome would not have come about.
    public let butFor: [String]
    /// Those for which that depends on what is not known.
    public let butForUndetermined: [String]
    public let overdetermined: [OverdeterminationEntry]
    public let causes: [CauseEntry]
    public let controls: [ControlEntry]
    /// How likely the outcome is; left out if the probability of a basic factor is not known.
    public let probability: Double?
    /// The basic factors whose probability is not known.
    public let withoutProbability: [String]

    init(_ analysis: OutcomeAnalysis, of base: Counterfactuals, listing count: Int, by goal: Goal) {
      outcome = analysis.outcome.rawValue
      func causes(_ sets: MinimalSets<Cause>) -> SetsEntry<[String]> {
        SetsEntry(sets, listed: sets.smallest(count)) { $0.map(\.id) }
      }
      func preventions(_ sets: MinimalSets<Control.ID>) -> SetsEntry<PreventionEntry> {
        SetsEntry(sets, listed: base.best(count, of: sets, by: goal), PreventionEntry.init)
      }
      causalSets = causes(analysis.causalSets)
      certainCausalSets = analysis.certainCausalSets.map(causes)
      removalSets = causes(analysis.removalSets)
      preventionSets = preventions(analysis.preventionSets)
      possiblePreventionSets = analysis.possiblePreventionSets.map(preventions)
      singlePoints = analysis.chains.singlePoints.map(\.rawValue)
      chains = ChainsEntry(analysis.chains, listing: count)
      necessary = analysis.causalSets.inEverySet.map(\.id)
      butFor = analysis.butFor.preventing.map(\.rawValue)
      butForUndetermined = analysis.butFor.undetermined.value.map(\.rawValue)
      overdetermined = analysis.overdetermined.map(OverdeterminationEntry.init)
      self.causes = analysis.causes.map(CauseEntry.init)
      controls = analysis.controls.map(ControlEntry.init)
      probability = analysis.likelihood.value?.probability
      withoutProbability = analysis.withoutProbability.map(\.rawValue)
    }
  }
}

/// Some of many sets.
public struct SetsEntry<Item: Encodable & Hashable & Sendable>: Encodable, Hashable, Sendable {
  /// How many there are, in decimal digits.
  public let count: String
  /// How many there are of each size, from the empty set on.
  public let countsBySize: [String]
  /// Whether ``count`` is all there are; else it is how many were found.
  public let complete: Bool
  /// The limit that was reached.
  public let limit: String?
  /// The best of them, as many as were asked for.
  public let sets: [Item]

  init<Element, Listed>(_ all: MinimalSets<Element>, listed: Bounded<[Listed]>, _ item: (Listed) -> Item) {
    count = all.count.description
    countsBySize = all.countsBySize.map(\.description)
    complete = all.isComplete
    limit = all.limit?.description
    sets = listed.value.map(item)
  }
}

/// The sets of controls that prevent one outcome or impact.
public struct PreventionSetsEntry: Encodable, Hashable, Sendable {
  public let outcome: String
  /// What the listed sets are best at.
  public let goal: String
  public let sets: SetsEntry<PreventionEntry>

  /// - Parameters:
  ///   - sets: All of them.
  ///   - base: What they were worked out from.
  ///   - count: How many are listed at most.
  ///   - goal: What the listed ones are best at.
  public init(_ sets: MinimalSets<Control.ID>, of base: Counterfactuals, listing count: Int, by goal: Goal) {
    outcome = sets.outcome.rawValue
    self.goal = goal.rawValue
    self.sets = SetsEntry(sets, listed: base.best(count, of: sets, by: goal), PreventionEntry.init)
  }
}

/// A set of controls.
public struct PreventionEntry: Encodable, Hashable, Sendable {
  public let controls: [String]
  /// What they cost together; left out if that of one is not known.
  public let cost: Double?
  /// The days until the last is in place; left out if that of one is not known.
  public let leadTime: Double?
  /// The strength of the weakest; left out if that of one is not known.
  public let strength: String?

  init(_ prevention: Prevention) {
    controls = prevention.controls.map(\.rawValue)
    cost = prevention.cost
    leadTime = prevention.leadTime
    strength = prevention.strength?.rawValue
  }
}

/// The causal chains to an outcome.
public struct ChainsEntry: Encodable, Hashable, Sendable {
  /// How many there are, in decimal digits.
  public let count: String
  /// The shortest, as many as were asked for, each from its beginning to the outcome.
  public let shortest: [[String]]
  /// The links of declared feedback that no chain is counted over.
  public let leftOut: [String]

  init(_ chains: CausalChains, listing most: Int) {
    count = chains.count.description
    shortest = chains.shortest(most).value.map { $0.steps.map(\.description) }
    leftOut = chains.leftOut.map(\.description)
  }
}

/// A factor that came about by more than it needed.
public struct OverdeterminationEntry: Encodable, Hashable, Sendable {
  public let factor: String
  /// How many alternatives were enough.
  public let need: Int
  /// The alternatives that were there, each by the factors in it.
  public let alternatives: [[String]]

  init(_ found: Overdetermination) {
    factor = found.factor.rawValue
    need = found.need
    alternatives = found.alternatives.map { $0.map(\.rawValue) }
  }
}
