/// A world as a value to be encoded, for tools:
/// `{ "version": 1, "interventions": […], "outcomes": […], "factors": […], "breaks": […] … }`.
///
/// The version counts up when a key changes its meaning or goes away; keys may be added without. Keys without a value are
/// left out.
public struct WorldReport: Encodable, Hashable, Sendable {
  /// The version of this form.
  public let version = 1
  /// What was changed, each in words.
  public let interventions: [String]
  /// The outcomes and impacts, with what shows their state.
  public let outcomes: [OutcomeEntry]
  /// Every factor and whether it occurs.
  public let factors: [FactorEntry]
  /// Where chains are cut: factors, or links as `cause -> effect`.
  public let breaks: [String]
  /// The milestones that come earlier.
  public let milestones: [MilestoneEntry]

  /// A report of a world.
  public init(_ world: World) {
    interventions = world.interventions.map(\.phrase)
    outcomes = world.base.targets.map { OutcomeEntry($0, in: world) }
    factors = world.base.investigation.factors.map { FactorEntry($0.id, in: world) }
    breaks = world.firstBreaks.map(\.place.description)
    milestones = world.trajectory?.shifts.map(MilestoneEntry.init) ?? []
  }

  /// What becomes of an outcome or impact.
  public struct OutcomeEntry: Encodable, Hashable, Sendable {
    /// The id of the outcome or impact.
    public let outcome: String
    /// `occurs`, `doesNotOccur` or `undetermined`.
    public let state: String
    /// What shows it; nil where it is undetermined.
    public let witness: WitnessEntry?
    /// What decides, where it is undetermined.
    public let dependsOn: [QuestionEntry]?

    init(_ id: Factor.ID, in world: World) {
      let state = world.state(of: id)
      outcome = id.rawValue
      self.state = FactorEntry.word(for: state)
      dependsOn = FactorEntry.questions(of: state)
      witness = world.proof(against: id).map { WitnessEntry($0) } ?? world.witness(for: id).map { WitnessEntry($0) }
    }
  }

  /// Whether a factor occurs.
  public struct FactorEntry: Encodable, Hashable, Sendable {
    /// The factor's id.
    public let factor: String
    /// `occurs`, `doesNotOccur` or `undetermined`.
    public let state: String
    /// What decides, where it is undetermined.
    public let dependsOn: [QuestionEntry]?

    init(_ id: Factor.ID, in world: World) {
      let state = world.state(of: id)
      factor = id.rawValue
      self.state = Self.word(for: state)
      dependsOn = Self.questions(of: state)
    }

    static func word(for state: State?) -> String {
      switch state {
      case .occurs: "occurs"
      case .undetermined: "undetermined"
      case .doesNotOccur, nil: "doesNotOccur"
      }
    }

    static func questions(of state: State?) -> [QuestionEntry]? {
      guard case .undetermined(let unknowns) = state else { return nil }
      return unknowns.value.map(QuestionEntry.init)
    }
  }
}
