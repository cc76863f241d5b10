/// A barrier or safeguard: something that stops a factor from occurring or a cause from having its effect.
///
/// Sources: DOE-HDBK-1208 (barrier analysis), CCPS/EI *Bow Ties in Risk Management*, Tripod Beta (status, reasons).
public struct Control: Record {
  public typealias ID = RecordID<Control>

  public var id: ID
  /// What the control is or does, in a few words.
  public var statement: String
  /// What it is for.
  public var function: Function?
  /// What it is made of.
  public var nature: Nature?
  /// How it stood at the time of the incident.
  public var status: Status
  /// The factors and links it acts on.
  public var stops: [Target]
  /// Why it did not hold: a formula over factors. It makes a failed control a cause (see ``Status/isFailure``).
  public var whyFailed: Formula?
  /// The rule, standard or expectation that required it.
  public var requirement: String?
  /// Who answers for it.
  public var owner: String?
  /// The part of the system it lives in.
  public var component: String?
  /// What it guards against (barrier analysis).
  public var hazard: String?
  /// What it guards (barrier analysis).
  public var target: String?
  /// Whether it is able to stop the threat on its own when it works (CCPS/EI).
  public var isEffective: Bool?
  /// Whether it is independent of the threat and of other barriers (CCPS/EI).
  public var isIndependent: Bool?
  /// Whether its state can be checked (CCPS/EI).
  public var isAuditable: Bool?
  /// The time by which it would have acted.
  public var actsBy: TimePoint?
  /// The milestones it would have moved, and to when.
  public var moves: [Milestone: TimePoint] = [:]
  /// What it costs, in any one unit, to rank with.
  public var cost: Double?
  /// How long until it can be in place, in days, to rank with.
  public var leadTime: Double?
  /// How likely it is not to hold when it is needed, once it is in place, from 0 to 1 (probability of failure on demand,
  /// IEC 61511).
  public var failureProbability: Double?
  /// Evidence for its status.
  public var evidence: [Evidence.ID] = []

  public init(
    _ id: ID, _ statement: String, function: Function? = nil, status: Status = .unknown, stops: [Target] = [],
    whyFailed: Formula? = nil
  ) {
    self.id = id
    self.statement = statement
    self.function = function
    self.status = status
    self.stops = stops
    self.whyFailed = whyFailed
  }
}

extension Control {
  /// What a control acts on.
  public enum Target: Hashable, Sendable, CustomStringConvertible {
    /// The factor does not occur while the control works.
    case factor(Factor.ID)
    /// The cause does not have its effect while the control works.
    case link(Link.ID)

    public var description: String {
      switch self {
      case .factor(let id): id.description
      case .link(let id): id.description
      }
    }
  }

  /// What a control is for.
  public enum Function: String, Hashable, Sendable, CaseIterable {
    case prevent, detect, mitigate, recover
  }

  /// What a control is made of: the bowtie kinds, and those of software operations.
  public enum Nature: String, Hashable, Sendable, CaseIterable {
    case passiveHardware = "passive-hardware"
    case activeHardware = "active-hardware"
    case human
    case socioTechnical = "socio-technical"
    case automated
    case humanInLoop = "human-in-loop"
    case procedural
  }

  /// How a control stood at the time of the incident (Tripod Beta, extended).
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// In place and it held.
    case effective
    /// It worked, not enough.
    case partial
    /// In place, did not perform.
    case failed
    /// In place, not used.
    case bypassed
    /// Performed as designed; the design was not enough.
    case inadequate
    /// Required or expected, absent.
    case missing
    /// Did not exist and nobody was expected to have it; a candidate for the future.
    case proposed
    /// Not known.
    case unknown

    /// Whether the control was expected to hold and did not, which makes its failure a cause of what it stops.
    public var isFailure: Bool {
      switch self {
      case .failed, .bypassed, .inadequate, .partial, .missing: true
      case .effective, .proposed, .unknown: false
      }
    }
  }

  public static var kind: RecordKind { .control }
  public static var store: RecordStore<Control> { RecordStore(table: \.controls) }

  public mutating func visitReferences(_ visitor: ReferenceVisitor) {
    for index in stops.indices {
      switch stops[index] {
      case .factor(var id):
        visitor.visit(&id, .stops)
        stops[index] = .factor(id)
      case .link(var id):
        visitor.visit(&id, .stops)
        stops[index] = .link(id)
      }
    }
    if var formula = whyFailed {
      visitor.visit(&formula, .whyFailed)
      whyFailed = formula
    }
    visitor.visit(&evidence, .evidence)
  }
}
