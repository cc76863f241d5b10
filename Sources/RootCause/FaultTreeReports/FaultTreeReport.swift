import DecisionDiagrams
import FaultTrees

/// What was found out about a fault tree as a value to be encoded, for tools. Counts are decimal strings, since they pass
/// what a JSON number holds.
public struct FaultTreeReport: Encodable, Hashable, Sendable {
  /// The version of this form.
  public let version = 1
  public let name: String
  public let gates: Int
  /// Whether the tree has no negation that matters; if not, the sets are minimal p-cuts.
  public let coherent: Bool
  public let cutSets: CutSetsEntry
  /// How likely the top is; left out if an event has no probability, or a limit was reached.
  public let probability: Double?
  /// The events without a probability.
  public let withoutProbability: [String]
  /// The events that are in every cut set.
  public let necessary: [String]
  /// The events that matter, the most important first.
  public let events: [EventEntry]
  /// Whether nothing was left out by a limit.
  public let complete: Bool
  /// The limit that was reached.
  public let limit: String?

  /// The cut sets.
  public struct CutSetsEntry: Encodable, Hashable, Sendable {
    /// How many there are; left out if they were not found.
    public let count: String?
    public let countsBySize: [String]
    /// The smallest of them, as many as were asked for.
    public let sets: [[String]]
  }

  /// What is said of one event; the measures are those of a cause in the report on an investigation.
  public struct EventEntry: Encodable, Hashable, Sendable {
    public let event: String
    public let sets: String?
    public let responsibility: Double?
    public let smallestSet: Int?
    public let structural: Double?
    public let probability: Double?
    public let birnbaum: Double?
    public let criticality: Double?
    public let fussellVesely: Double?
    public let diagnosis: Double?
    public let riskAchievement: Double?
    public let riskReduction: Double?
  }

  /// - Parameters:
  ///   - findings: What was found out.
  ///   - count: How many cut sets are listed at most.
  public init(_ findings: FaultTreeFindings, listing count: Int) {
    let names = findings.tree.events.map(\.name)
    let isFound = findings.limit == nil
    name = findings.tree.name
    gates = findings.tree.gates.count
    coherent = findings.isCoherent
    cutSets = CutSetsEntry(
      count: isFound ? findings.cutSets.count.description : nil,
      countsBySize: isFound ? findings.cutSets.countsBySize.map(\.description) : [],
      sets: findings.cutSets.lightest().prefix(count).map { set, _ in set.map { names[$0] } })
    probability = findings.probability.value
    withoutProbability = findings.withoutProbability.map { names[$0] }
    necessary = findings.cutSets.isEmpty ? [] : findings.cutSets.inEverySet.map { names[$0] }
    let counts = isFound ? findings.cutSets.countsHolding : []
    events = findings.events.map { event in
      let measures = event.importance?.probabilistic
      return EventEntry(
        event: names[event.event],
        sets: counts.indices.contains(event.event) ? counts[event.event].description : nil,
        responsibility: event.smallestSet.map { 1 / Double($0) }, smallestSet: event.smallestSet,
        structural: event.importance?.structural, probability: findings.tree.events[event.event].probability,
        birnbaum: measures?.birnbaum, criticality: measures?.criticality, fussellVesely: measures?.fussellVesely,
        diagnosis: measures?.diagnosis, riskAchievement: measures?.riskAchievement,
        riskReduction: measures.flatMap { $0.riskReduction.isFinite ? $0.riskReduction : nil })
    }
    let reached = findings.limit ?? findings.probability.limit ?? findings.limitOfEvents
    complete = reached == nil
    limit = reached?.description
  }
}
