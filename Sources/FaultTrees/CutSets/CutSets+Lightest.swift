extension CutSets {
  /// How the weights of a set's events make the weight of the set.
  public enum Aggregate: Hashable, Sendable {
    /// Their sum: what all of them cost, or how improbable they are together (with -log *p*).
    case sum
    /// The largest of them: how long it takes, if all is done side by side.
    case maximum
  }

  /// The sets from the lightest to the heaviest, found one after the other: `prefix(k)` are the *k* best.
  ///
  /// The order is always the same: by weight, then by size, then by the events in ascending order, as words are in a
  /// dictionary. The best sets of every node of the diagrams are kept in a list that grows as far as the nodes above
  /// need it (as in Huang & Chiang, "Better k-best parsing", 2005).
  ///
  /// - Parameters:
  ///   - weights: what each event weighs, by event; finite, negative ones allowed. Nil: all weigh 1, so that a set
  ///     weighs its size.
  ///   - aggregate: how the weights of events make the weight of a set. Sums are those of floating-point numbers: sets
  ///     whose weights differ by rounding only may change places. The empty set weighs 0 as a sum, and less than
  ///     anything (-infinity) as a maximum.
  ///   - event: an event that every set has to hold; nil for all sets.
  /// - Precondition: there is one finite weight for each event of the tree.
  /// - Complexity: O(*n* · *s*) time and O(*n*) memory before the first set, for diagrams of *n* nodes and sets of
  ///   *s* events, then O(levels · *s*) for each set. By maximum, O(*n*) more for each different weight.
  public func lightest(
    _ weights: [Double]? = nil, by aggregate: Aggregate = .sum, holding event: Int? = nil
  ) -> some Sequence<(set: [Int], weight: Double)> {
    let weights = weights ?? Array(repeating: 1, count: eventCount)
    precondition(weights.count == eventCount, "\(weights.count) weights were given for \(eventCount) events")
    precondition(weights.allSatisfy(\.isFinite), "weights are finite numbers")
    return LightestCutSets(sets: event.map { holding($0) } ?? self, weights: weights, aggregate: aggregate)
  }
}

/// A family's sets by ascending weight.
struct LightestCutSets: Sequence {
  let sets: CutSets
  let weights: [Double]
  let aggregate: CutSets.Aggregate

  func makeIterator() -> Iterator {
    let graph = SetGraph(sets)
    let stages: [Double] =
      switch aggregate {
      case .sum: []
      case .maximum: [-.infinity] + Set(sets.inSomeSet.map { weights[$0] }).sorted()
      }
    return Iterator(
      graph: graph, weights: weights, laterStages: stages[...],
      stage: aggregate == .sum ? RankedSets(of: graph, weights: weights) : nil)
  }

  struct Iterator: IteratorProtocol {
    fileprivate let graph: SetGraph
    fileprivate let weights: [Double]
    /// By maximum: the weights of heaviest events that are still to come.
    fileprivate var laterStages: ArraySlice<Double>
    /// What is being listed: everything, or the sets whose heaviest event weighs `heaviest`.
    fileprivate var stage: RankedSets?
    fileprivate var heaviest: Double?

    mutating func next() -> (set: [Int], weight: Double)? {
      while true {
        if let (set, weight) = stage?.next() { return (set, heaviest ?? weight) }
        guard let next = laterStages.popFirst() else { return nil }
        heaviest = next
        stage = RankedSets(
          of: graph.reaching(next, weights: weights), weights: Array(repeating: 0, count: weights.count))
      }
    }
  }
}
