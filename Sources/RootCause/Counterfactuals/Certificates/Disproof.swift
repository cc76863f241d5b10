import HeapModule

/// Why nodes are off in a world: for each, inputs that are off and keep it so, few of them resting on doubtful links.
///
/// Following the reasons from any node gives a set of nodes each of which is off because of others in the set. None of
/// them can be the first to come on, so the set proves itself, loops included.
///
/// The cheapest reasons are found by Knuth's generalization of Dijkstra's algorithm (*Information Processing Letters*
/// 6, 1977), with the cost of a tree; where reasons share parts that is an upper bound, so the choice is good rather than
/// best.
struct Disproof {
  /// The order in which nodes were disproved; `unreached` for one that is on or off only by its own loop.
  private var rank: [Int32]
  private let network: Network
  private let isOn: [Bool]
  private static let unreached = Int32.max

  /// - Parameters:
  ///   - isOn: Which nodes are on in the world.
  ///   - changes: What made the world.
  ///   - weight: What it costs to rest on a node.
  init(_ network: Network, where isOn: [Bool], under changes: Changes, weight: (Network.Node) -> Int) {
    self.network = network
    self.isOn = isOn
    rank = [Int32](repeating: Self.unreached, count: network.count)
    var wanted = [Int32](repeating: 0, count: network.count)
    var cost = [Int](repeating: 0, count: network.count)
    var heap = Heap<Candidate>()
    let isForced = Set(changes.off)
    for node in isOn.indices where !isOn[node] {
      cost[node] = weight(Network.Node(node))
      wanted[node] = isForced.contains(Network.Node(node)) ? 0 : network.offInputsWanted(by: Network.Node(node))
      if wanted[node] <= 0 { heap.insert(Candidate(cost: cost[node], node: Network.Node(node))) }
    }
    var next: Int32 = 0
    while let best = heap.popMin() {
      rank[Int(best.node)] = next
      next += 1
      for consumer in network.consumers(of: best.node) where !isOn[Int(consumer)] && wanted[Int(consumer)] > 0 {
        wanted[Int(consumer)] -= 1
        // Sums over shared parts can double at every step: stop counting long before they overflow.
        cost[Int(consumer)] = min(cost[Int(consumer)] + best.cost, 1 << 40)
        if wanted[Int(consumer)] == 0 {
          heap.insert(Candidate(cost: cost[Int(consumer)], node: consumer))
        }
      }
    }
    forced = isForced
  }

  private let forced: Set<Network.Node>

  /// Whether a node is off for a reason outside its own loop.
  func isGrounded(_ node: Network.Node) -> Bool { rank[Int(node)] != Self.unreached }

  /// The inputs that keep a node off, each itself off; none for one that is off by itself.
  func reasons(for node: Network.Node) -> [Network.Node] {
    let wanted = forced.contains(node) ? 0 : Int(network.offInputsWanted(by: node))
    guard wanted > 0 else { return [] }
    let off = network.inputs(of: node).filter { !isOn[Int($0)] }
    return wanted == off.count ? off : Array(off.sorted { (rank[Int($0)], $0) < (rank[Int($1)], $1) }.prefix(wanted))
  }

  /// A node and everything its being off rests on, in the order of their numbers.
  func closure(of node: Network.Node) -> [Network.Node] {
    var seen = NodeSet(of: network.count)
    _ = seen.insert(node)
    var next = 0
    while next < seen.members.count {
      for reason in reasons(for: seen.members[next]) { _ = seen.insert(reason) }
      next += 1
    }
    return seen.members.sorted()
  }

  private struct Candidate: Comparable {
    var cost: Int
    var node: Network.Node

    static func < (left: Candidate, right: Candidate) -> Bool { (left.cost, left.node) < (right.cost, right.node) }
  }
}

extension Network {
  /// How many inputs must be off to keep a node off; 0 or less if it is off whatever they are.
  func offInputsWanted(by node: Node) -> Int32 {
    let need = need[Int(node)]
    return need == Self.never ? 0 : inputStart[Int(node) + 1] - inputStart[Int(node)] - need + 1
  }
}
