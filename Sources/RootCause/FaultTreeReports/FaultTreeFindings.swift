import DecisionDiagrams
public import FaultTrees

/// What can be said of a fault tree from another tool: what suffices for its top, what it needs, and how likely it is.
public struct FaultTreeFindings: Sendable {
  /// The tree.
  public let tree: NamedFaultTree
  /// Whether more events only make the top likelier. If not, the sets are those of its coherent hull: what has to happen
  /// at least, taking for granted that nothing else does.
  public let isCoherent: Bool
  /// The minimal cut sets, by the events' numbers.
  public let cutSets: CutSets
  /// The limit that kept the cut sets from being found; there is none then.
  public let limit: Limit?
  /// How likely the top is; nil if an event it depends on has no probability.
  public let probability: Bounded<Double?>
  /// The events without a probability.
  public let withoutProbability: [Int]
  /// What is said of each event that is in some cut set, the most important first.
  public let events: [Event]
  /// The limit that kept something from being said of the events.
  public let limitOfEvents: Limit?

  /// What is said of one event.
  public struct Event: Sendable {
    /// Its number.
    public var event: Int
    /// The size of the smallest set of events, this one in it, without which the top is false; nil if that is not known.
    public var smallestSet: Int?
    /// How much the top depends on it; nil if that is not known.
    public var importance: Importance<Int>?
  }

  /// Works everything out under limits, saying where they cut it short.
  public init(of tree: NamedFaultTree, limits: Limits = Limits()) {
    self.tree = tree
    let indices = tree.events.indices
    withoutProbability = indices.filter { tree.events[$0].probability == nil }
    let probabilities = withoutProbability.isEmpty ? tree.events.compactMap(\.probability) : nil
    let whole = Bounded<FaultTreeAnalysis?>(else: nil) { () throws(Limit) in
      try limits.engine { limits throws(LimitReached) in try FaultTreeAnalysis(of: tree.tree, limits: limits) }
    }
    guard let analysis = whole.value else {
      isCoherent = true
      cutSets = CutSets(eventCount: indices.count)
      limit = whole.limit
      probability = Bounded(nil, cutShortBy: whole.limit)
      events = []
      limitOfEvents = whole.limit
      return
    }
    isCoherent = analysis.isCoherent
    let probability = Bounded<Double?>(else: nil) { () throws(Limit) in
      guard let probabilities else { return nil }
      return try limits.engine { _ throws(LimitReached) in try analysis.probability(probabilities) }
    }
    let sets = Bounded(else: CutSets(eventCount: indices.count)) { () throws(Limit) in
      try limits.engine { _ throws(LimitReached) in try analysis.minimalCutSets() }
    }
    let measures = Bounded<EventMeasures?>(else: nil) { () throws(Limit) in
      try EventMeasures(of: analysis, probabilities, limits)
    }
    let importance: [Importance<Int>?] = measures.value?.importance ?? indices.map { _ in nil }
    let smallest = Bounded<[Int?]>(else: indices.map { _ in nil }) { () throws(Limit) in
      guard analysis.isCoherent, tree.gates.indices.allSatisfy({ tree.tree.connective(of: $0).isMonotone }) else {
        return indices.map { _ in nil }
      }
      // These are a by-product, and may take far more than the cut sets.
      return try limits.quarter.engine { few throws(LimitReached) in
        try FaultTreeAnalysis(of: tree.tree.dual(), limits: few).minimalCutSets().smallestSizeHolding
      }
    }
    self.probability = probability
    cutSets = sets.value
    limit = sets.limit
    limitOfEvents = measures.limit ?? measures.value?.limit ?? smallest.limit
    events =
      indices
      .map { Event(event: $0, smallestSet: smallest.value[$0], importance: importance[$0]) }
      .filter { $0.smallestSet != nil || $0.importance.map { $0.structural != 0 } ?? true }
      .stablySorted { event in
        [
          -(event.importance?.probabilistic?.birnbaum ?? 0), Double(event.smallestSet ?? .max),
          -(event.importance?.structural ?? 0),
        ]
      }
  }
}
