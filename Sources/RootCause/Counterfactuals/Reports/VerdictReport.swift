/// The verdicts on the controls as a value to be encoded, for tools:
/// `{ "version": 1, "verdicts": [{ "control", "outcome", "verdict", "witness", "restsOn" … }], "withheld": […] }`.
///
/// The version counts up when a key changes its meaning or goes away; keys may be added without. Keys without a value are
/// left out.
public struct VerdictReport: Encodable, Hashable, Sendable {
  /// The version of this form.
  public let version = 1
  /// One entry for each control and each outcome or impact, the most promising first.
  public let verdicts: [Entry]
  /// The outcomes and impacts on which there is no verdict, because the model does not produce what is stated as a fact.
  public let withheld: [String]
  /// For each outcome and impact the best sets of controls that prevent it.
  public let preventionSets: [PreventionSetsEntry]

  /// A report of ranked verdicts.
  public init(
    _ verdicts: [RankedVerdict], withheld: [Factor.ID] = [], preventionSets: [PreventionSetsEntry] = []
  ) {
    self.verdicts = verdicts.map(Entry.init)
    self.withheld = withheld.map(\.rawValue)
    self.preventionSets = preventionSets
  }

  /// What one control would have done about one outcome or impact.
  public struct Entry: Encodable, Hashable, Sendable {
    /// The control's id.
    public let control: String
    /// The id of the outcome or impact.
    public let outcome: String
    /// `prevents`, `preventsJointly`, `mitigates`, `mayReduce`, `noEffect` or `undetermined`.
    public let verdict: String
    /// What shows it.
    public let witness: WitnessEntry
    /// The links it rests on that nobody has tested, as `cause -> effect`.
    public let restsOn: [String]
    /// Whether it rests on none of those; left out for the kinds of verdicts of which that is not asked.
    public let tested: Bool?
    /// The limit that kept a proof or causal set from being looked for that may rest on fewer; left out if none does.
    public let restsOnLimit: String?
    /// Whether nothing was left out by a limit.
    public let complete: Bool
    /// The limit that was reached.
    public let limit: String?

    init(_ ranked: RankedVerdict) {
      control = ranked.control.rawValue
      outcome = ranked.outcome.rawValue
      verdict = ranked.verdict.kind.rawValue
      witness = WitnessEntry(ranked.verdict)
      restsOn = ranked.verdict.restsOn.map(\.description)
      restsOnLimit = ranked.verdict.limitOfLinks?.description
      tested =
        switch ranked.verdict {
        case .prevents, .preventsJointly, .noEffect: ranked.verdict.isTested
        case .mitigates, .mayReduce, .undetermined: nil
        }
      complete = ranked.verdict.limit == nil
      limit = ranked.verdict.limit?.description
    }
  }
}

extension Verdict {
  /// The limit that cut it, or what shows it, short; nil if nothing was left out.
  public var limit: Limit? {
    switch self {
    case .preventsJointly(let partners): partners.limit
    case .noEffect(let witness): witness.limit ?? witness.limitOfPartners ?? witness.mayPreventWith?.limit
    case .undetermined(let unknowns): unknowns.limit
    case .prevents, .mitigates, .mayReduce: nil
    }
  }
}

/// What shows a verdict; which keys there are depends on it.
public struct WitnessEntry: Encodable, Hashable, Sendable {
  /// For `prevents`, and for `preventsJointly` with the first of the partners: where the chains are cut, each a factor's id or `cause -> effect`.
  public var breaks: [String]?
  /// For `prevents`, and for `preventsJointly` with the first of the partners: everything that does not come about, which is what proves it.
  public var proof: [String]?
  /// For `noEffect`: the basic factors and the failed controls that still produce the outcome.
  public var causalSet: [String]?
  /// For `noEffect`: what is taken to be at its worst although the record leaves it open.
  public var presuming: [String]?
  /// For `noEffect`: what decides whether harm that follows is spared; left out if none is.
  public var sparingDependsOn: [QuestionEntry]?
  /// For `noEffect`: true if the control was already in place and working.
  public var alreadyWorking: Bool?
  /// For `preventsJointly`: the minimal sets of other controls it prevents the outcome with.
  public var partners: [[String]]?
  /// For `noEffect`: the sets of other controls with which it may prevent the outcome, depending on what is not known.
  public var mayPreventWith: [[String]]?
  /// For `mitigates`: the impacts that no longer occur.
  public var impacts: [String]?
  /// For `mitigates`: the milestones that come earlier.
  public var milestones: [MilestoneEntry]?
  /// For `mayReduce`: the contributing factors that no longer occur.
  public var contributors: [String]?
  /// For `undetermined`: what decides.
  public var dependsOn: [QuestionEntry]?

  init(_ verdict: Verdict) {
    switch verdict {
    case .prevents(let proof): self = WitnessEntry(proof)
    case .noEffect(let witness): self = WitnessEntry(witness)
    case .preventsJointly(let partners):
      if let proof = partners.proof { self = WitnessEntry(proof) }
      self.partners = partners.value.map { $0.map(\.rawValue) }
    case .mitigates(let mitigation):
      impacts = mitigation.impacts.map(\.rawValue)
      milestones = mitigation.trajectory?.shifts.map(MilestoneEntry.init)
    case .mayReduce(let contributors): self.contributors = contributors.map(\.rawValue)
    case .undetermined(let unknowns): dependsOn = unknowns.value.map(QuestionEntry.init)
    }
  }

  init(_ proof: Proof) {
    breaks = proof.firstBreaks.map(\.place.description)
    self.proof =
      proof.factors.map(\.rawValue) + proof.links.map(\.description) + proof.controls.map { "\($0) (holding)" }
  }

  init(_ witness: Witness) {
    causalSet = witness.factors.map(\.rawValue) + witness.failedControls.map(\.rawValue)
    if !witness.presuming.isEmpty { presuming = witness.presuming.map(\.unknown.description) }
    sparingDependsOn = witness.sparingDependsOn?.value.map(QuestionEntry.init)
    mayPreventWith = witness.mayPreventWith?.value.map { $0.map(\.rawValue) }
    if witness.isAlreadyWorking { alreadyWorking = true }
  }
}

/// A milestone that would have come earlier.
public struct MilestoneEntry: Encodable, Hashable, Sendable {
  /// The milestone, as a document writes it.
  public let milestone: String
  /// When it was.
  public let actual: String
  /// When it would have been.
  public let moved: String

  init(_ shift: Trajectory.Shift) {
    milestone = shift.milestone.rawValue
    actual = shift.actual.description
    moved = shift.moved.description
  }
}

/// Something that decides an answer and that the record leaves open.
public struct QuestionEntry: Encodable, Hashable, Sendable {
  /// What is not known: a factor, a control, or a link as `cause -> effect`.
  public let unknown: String
  /// The unresolved hypotheses about it.
  public let hypotheses: [String]

  init(_ question: OpenQuestion) {
    unknown = question.unknown.description
    hypotheses = question.hypotheses.map(\.rawValue)
  }
}
