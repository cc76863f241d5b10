/// Works out many worlds of a ``LaneNetwork`` at once, in which different candidates are off.
///
/// Outside loops one pass is enough. In a loop nodes are worked out until nothing changes, each again only when an input
/// has changed: never more than one world after the other would have cost.
struct LaneEvaluation {
  /// In which worlds each candidate may be on.
  var ceilings: [Lanes]

  private let network: LaneNetwork
  private var words: [Lanes]
  private var counter = LaneCounter()
  // For loops only, kept between runs.
  private let consumers: Adjacency
  private var queue: [Int32] = []
  private var isQueued: [Bool] = []

  init(_ network: LaneNetwork) {
    self.network = network
    ceilings = [Lanes](repeating: .all, count: network.candidates.count)
    words = [Lanes](repeating: .none, count: network.count)
    consumers = network.loops.isEmpty ? Adjacency() : Adjacency(reversing: network.inputs)
    isQueued = [Bool](repeating: false, count: network.loops.isEmpty ? 0 : network.count)
  }

  /// Works the worlds out; in which of them the target is on.
  mutating func run() -> Lanes {
    var next = 0
    for loop in network.loops {
      for place in next..<loop.lowerBound { words[place] = word(at: place) }
      settle(loop)
      next = loop.upperBound
    }
    for place in next..<network.count { words[place] = word(at: place) }
    return words[network.target]
  }

  private mutating func settle(_ loop: Range<Int>) {
    for place in loop { words[place] = .none }
    queue.removeAll(keepingCapacity: true)
    queue.append(contentsOf: loop.lazy.map(Int32.init))
    for place in loop { isQueued[place] = true }
    var next = 0
    while next < queue.count {
      let place = Int(queue[next])
      next += 1
      isQueued[place] = false
      let word = word(at: place)
      guard word != words[place] else { continue }
      words[place] = word
      for consumer in consumers[place] where loop.contains(Int(consumer)) && !isQueued[Int(consumer)] {
        isQueued[Int(consumer)] = true
        queue.append(consumer)
      }
    }
  }

  private mutating func word(at place: Int) -> Lanes {
    let inputs = network.inputs[place]
    let need = Int(network.need[place])
    var result: Lanes
    if need == inputs.count {
      result = .all
      for input in inputs { result &= words[Int(input)] }
    } else if need == 1 {
      result = .none
      for input in inputs { result |= words[Int(input)] }
    } else if need > inputs.count {
      return .none
    } else if need == 0 {
      result = .all
    } else {
      counter.reset()
      for input in inputs { counter.add(words[Int(input)]) }
      result = counter.isAtLeast(network.need[place])
    }
    let lane = Int(network.lane[place])
    return lane < 0 ? result : result & ceilings[lane]
  }
}
