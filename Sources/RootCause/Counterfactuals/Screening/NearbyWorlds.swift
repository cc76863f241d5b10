/// The worlds that differ from one in a single node that is turned off, each in time linear in what that changes.
///
/// What came on with the help of the node is turned off first, as far as too few inputs are left that came on before it;
/// then back on what has another way (delete and rederive: Gupta, Mumick and Subrahmanian, *Maintaining Views
/// Incrementally*, 1993). The order in which things came on keeps loops from holding themselves up.
struct NearbyWorlds {
  private let network: Network
  private let isOn: [Bool]
  /// The place of each node in the order in which nodes came on.
  private let rank: [Int32]
  /// How many inputs of each node came on before it.
  private var early: [Int32]

  /// The worlds near that which some changes make. Linear.
  init(_ network: Network, _ changes: Changes, _ evaluation: inout Evaluation) {
    self.network = network
    evaluation.run(network, changes)
    isOn = evaluation.isOn
    var rank = [Int32](repeating: .max, count: network.count)
    for (place, node) in evaluation.derivation.enumerated() { rank[Int(node)] = Int32(place) }
    early = [Int32](repeating: 0, count: network.count)
    for node in evaluation.derivation {
      for consumer in network.consumers(of: node) where rank[Int(consumer)] > rank[Int(node)] {
        early[Int(consumer)] += 1
      }
    }
    self.rank = rank
  }

  /// What is on when a node is off.
  mutating func world(without node: Network.Node) -> [Bool] {
    guard isOn[Int(node)] else { return isOn }
    var world = isOn
    world[Int(node)] = false
    var lost = [node]
    var next = 0
    while next < lost.count {
      let gone = lost[next]
      next += 1
      for consumer in network.consumers(of: gone) where rank[Int(consumer)] > rank[Int(gone)] {
        early[Int(consumer)] -= 1
        if world[Int(consumer)], early[Int(consumer)] < network.need[Int(consumer)] {
          world[Int(consumer)] = false
          lost.append(consumer)
        }
      }
    }
    for gone in lost {
      for consumer in network.consumers(of: gone) where rank[Int(consumer)] > rank[Int(gone)] {
        early[Int(consumer)] += 1
      }
    }
    bringBack(lost.dropFirst(), to: &world)
    return world
  }

  private func bringBack(_ lost: ArraySlice<Network.Node>, to world: inout [Bool]) {
    var missing: [Network.Node: Int] = [:]
    var queue: [Network.Node] = []
    for node in lost {
      let count = Int(network.need[Int(node)]) - network.inputs(of: node).count { world[Int($0)] }
      missing[node] = count
      if count <= 0 { queue.append(node) }
    }
    var next = 0
    while next < queue.count {
      let node = queue[next]
      next += 1
      world[Int(node)] = true
      for consumer in network.consumers(of: node) {
        guard let count = missing[consumer] else { continue }
        missing[consumer] = count - 1
        if count == 1 { queue.append(consumer) }
      }
    }
  }
}

/// The worlds near the actual one at both ends of the unknowns.
struct NearbyExtremes {
  private var known: [(open: [Network.Node], worst: NearbyWorlds, best: NearbyWorlds)] = []

  /// The world without a node, for what the facts leave open. The first for each fit is linear in the network.
  mutating func world(
    without node: Network.Node, _ fit: Fit, in network: Network, _ evaluation: inout Evaluation
  ) -> Extremes {
    let place = known.firstIndex { $0.open == fit.open } ?? known.endIndex
    if place == known.endIndex {
      let worst = NearbyWorlds(network, Changes(off: fit.settledOff), &evaluation)
      let best =
        fit.open.isEmpty ? worst : NearbyWorlds(network, Changes(off: fit.settledOff + fit.open), &evaluation)
      known.append((fit.open, worst, best))
    }
    let worst = known[place].worst.world(without: node)
    return Extremes(worst: worst, best: fit.open.isEmpty ? worst : known[place].best.world(without: node))
  }
}
