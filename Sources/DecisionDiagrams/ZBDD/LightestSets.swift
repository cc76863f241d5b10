/// The sets of a family by ascending weight; made by ``ZBDD/setsByWeight(_:)``.
///
/// The search is best-first over partial paths, each valued by its own weight and the least that any continuation adds.
/// Since that is exact, no path is followed in vain.
public struct LightestSets: Sequence, Sendable {
  private let diagram: FlatDiagram
  private let weights: [Double]
  private let order: VariableOrder
  /// What the lightest set below a node weighs; infinite, if there is none.
  private let least: [Double]

  init(diagram: FlatDiagram, weights: [Double], order: VariableOrder) {
    self.diagram = diagram
    self.weights = weights
    self.order = order
    var least = [.infinity, 0.0]
    least.reserveCapacity(diagram.nodes.count)
    for node in diagram.nodes.dropFirst(2) {
      least.append(Swift.min(least[Int(node.low)], weights[Int(node.level)] + least[Int(node.high)]))
    }
    self.least = least
  }

  public func makeIterator() -> Iterator { Iterator(self) }

  public struct Iterator: IteratorProtocol {
    private let sets: LightestSets
    private var candidates = CandidateHeap()
    /// Variables taken, each with the one taken before it on the same path (-1: none).
    private var taken: [(level: UInt32, before: Int)] = []

    fileprivate init(_ sets: LightestSets) {
      self.sets = sets
      offer(sets.diagram.root, weight: 0, path: -1)
    }

    private mutating func offer(_ node: Int, weight: Double, path: Int) {
      guard sets.least[node] < .infinity else { return }
      candidates.insert(
        Candidate(bound: weight + sets.least[node], weight: weight, node: node, path: path))
    }

    /// The next set and what it weighs.
    public mutating func next() -> (set: [Int], weight: Double)? {
      guard var best = candidates.popLeast() else { return nil }
      while best.node > 1 {
        let node = sets.diagram.nodes[best.node]
        let heavier = best.weight + sets.weights[Int(node.level)]
        let takes = heavier + sets.least[Int(node.high)] <= best.weight + sets.least[Int(node.low)]
        if takes {
          offer(Int(node.low), weight: best.weight, path: best.path)
        } else {
          taken.append((node.level, best.path))
          offer(Int(node.high), weight: heavier, path: taken.count - 1)
        }
        if takes {
          taken.append((node.level, best.path))
          best.path = taken.count - 1
          best.weight = heavier
        }
        best.node = Int(takes ? node.high : node.low)
      }
      return (variables(on: best.path), best.weight)
    }

    private func variables(on path: Int) -> [Int] {
      var variables: [Int] = []
      var place = path
      while place >= 0 {
        variables.append(sets.order.variable(at: taken[place].level))
        place = taken[place].before
      }
      return variables.sorted()
    }
  }
}

/// A path from the top to a node, and the least weight of a set that begins with it.
private struct Candidate {
  var bound: Double
  var weight: Double
  var node: Int
  var path: Int
}

/// A binary heap of candidates, the least bound on top.
private struct CandidateHeap {
  private var candidates: [Candidate] = []

  /// O(log *n*)
  mutating func insert(_ candidate: Candidate) {
    candidates.append(candidate)
    var place = candidates.count - 1
    while place > 0 {
      let parent = (place - 1) / 2
      guard candidates[place].bound < candidates[parent].bound else { return }
      candidates.swapAt(place, parent)
      place = parent
    }
  }

  /// O(log *n*)
  mutating func popLeast() -> Candidate? {
    guard let last = candidates.popLast() else { return nil }
    guard let least = candidates.first else { return last }
    candidates[0] = last
    var place = 0
    while true {
      var smallest = place
      for child in [2 * place + 1, 2 * place + 2] where child < candidates.count {
        if candidates[child].bound < candidates[smallest].bound { smallest = child }
      }
      if smallest == place { return least }
      candidates.swapAt(place, smallest)
      place = smallest
    }
  }
}
