/// Anything that is part of the causal story: what happened, what was done or not done, what held meanwhile.
///
/// Sources: IEC 62740 (focus event), NASA and ECFA (event, condition), MES and Apollo (action), Why-Because Analysis
/// (un-event), AcciMap (level).
public struct Factor: Record {
  public typealias ID = RecordID<Factor>

  public var id: ID
  /// What sort of factor this is.
  public var kind: Kind
  /// One sentence that says it.
  public var statement: String
  /// Who or what acted: a role, a team or a system rather than a person's name.
  public var actor: String?
  /// Where it happened.
  public var place: String?
  /// When it happened or held.
  public var time: TimeSpan?
  /// Factors that this one is known to have come after, where only the order is known.
  public var after: [ID] = []
  /// How sure the record is that it occurred.
  public var certainty: Certainty = .asserted
  /// Why it occurred. Nil for a basic factor, where the analysis stops.
  public var because: Formula?
  /// Factors that made it more likely or worse without being necessary. Never counted by the counterfactual engine.
  public var contributing: [ID] = []
  /// Evidence that it occurred.
  public var evidence: [Evidence.ID] = []
  /// Evidence that speaks against it.
  public var against: [Evidence.ID] = []
  /// The kind of cause, from the investigation's taxonomy.
  public var category: Category?
  /// The level of the organization or the world it belongs to (AcciMap).
  public var level: Level?
  /// Human factors involved, stated without blame.
  public var humanFactors: [HumanFactor] = []
  /// The part it is declared to play in the story.
  public var role: Role?
  /// Why the analysis stops here, if it does so on purpose.
  public var stop: String?
  /// For an omission: the duty or expectation that was not met.
  public var duty: String?
  /// For a basic factor: how likely it is to be there, from 0 to 1, in whatever period the investigation is about.
  public var probability: Double?

  public init(
    _ id: ID, _ kind: Kind, _ statement: String, actor: String? = nil, at time: TimeSpan? = nil,
    certainty: Certainty = .asserted, because: Formula? = nil
  ) {
    self.id = id
    self.kind = kind
    self.statement = statement
    self.actor = actor
    self.time = time
    self.certainty = certainty
    self.because = because
  }
}

extension Factor {
  /// The kinds of factors.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The focus event: what must not happen again (IEC 62740).
    case outcome
    /// Harm that followed from an outcome.
    case impact
    /// One thing that happened at a time.
    case event
    /// An event whose actor is a person, a team or an agent; a decision is an action.
    case action
    /// An expected action that did not take place.
    case omission
    /// A state that held over an interval.
    case condition
  }

  /// The declared part of a factor in the story.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    case symptom, proximate, contributing, root
  }

  /// The levels of AcciMap, from the work itself upwards (Rasmussen, Svedung).
  public enum Level: String, Hashable, Sendable, CaseIterable {
    case physical, staff, management, company, regulator, government
  }

  /// Human factors, named without blame (Reason, *Human Error*; HFACS).
  public enum HumanFactor: String, Hashable, Sendable, CaseIterable {
    case slip, lapse, mistake, violation, stress, workload, fatigue
    case conflictingPriorities = "conflicting-priorities"
  }

  public static var kind: RecordKind { .factor }
  public static var store: RecordStore<Factor> { RecordStore(table: \.factors) }

  public mutating func visitReferences(_ visitor: ReferenceVisitor) {
    visitor.visit(&after, .after)
    if var formula = because {
      visitor.visit(&formula, .because)
      because = formula
    }
    visitor.visit(&contributing, .contributing)
    visitor.visit(&evidence, .evidence)
    visitor.visit(&against, .against)
  }
}

/// How sure the record is of a factor or a link.
public enum Certainty: String, Hashable, Sendable, CaseIterable {
  /// Stated as fact, not yet backed by evidence. The default.
  case asserted
  /// Backed by evidence.
  case verified
  /// Assumed, because something must have been so.
  case presumptive
  /// Some of those involved deny it.
  case disputed
  /// Shown not to be so.
  case refuted
}
