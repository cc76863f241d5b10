/// What the facts leave of the unknowns.
///
/// Only those assignments of the unknowns count under which, with no intervention, every fact occurs. As everything is
/// monotone, they are closed upwards: with an assignment goes every worse one, up to the worst, in which every unknown
/// is on. Below, an assignment holds at least the unknowns that no fact can do without; if those alone produce all facts
/// they are the one least assignment, and the two ends answer every question exactly.
struct Fit: Sendable {
  /// The unknowns' nodes that were settled to be off.
  var settledOff: [Network.Node] = []
  /// The unknowns' nodes that are neither settled nor forced, in order.
  var open: [Network.Node] = []
  /// The unknowns' nodes that some fact can't do without, with such a fact.
  var forced: [(node: Network.Node, fact: Network.Node)] = []
  /// Facts that the forced unknowns alone don't produce; empty if there is a least assignment.
  var pending: [Network.Node] = []
  /// The pending facts, in groups that share no unknown: those of one group bear on no other.
  var groups: [Group] = []
  /// The actual world at both ends.
  var actual: Extremes

  /// Whether the forced unknowns alone produce all facts.
  var hasLeast: Bool { pending.isEmpty }

  /// Facts that alternatives among these unknowns produce.
  struct Group {
    var unknowns: [Network.Node] = []
    var facts: [Network.Node] = []
  }
}

/// A world under the worst assignment of the unknowns, and under one that no assignment that fits goes below.
struct Extremes: Hashable, Sendable {
  /// What is on where every unknown is on.
  var worst: [Bool]
  /// What is on where only the forced unknowns are.
  var best: [Bool]

  /// Whether a node is not the same at both ends.
  func differs(_ node: Int) -> Bool { worst[node] && !best[node] }
}

extension Evaluation {
  /// Works out a world at both ends.
  mutating func extremes(_ network: Network, _ changes: Changes, _ fit: Fit) -> Extremes {
    run(network, changes.with(off: fit.settledOff))
    let worst = isOn
    if fit.open.isEmpty { return Extremes(worst: worst, best: worst) }
    run(network, changes.with(off: fit.settledOff + fit.open))
    return Extremes(worst: worst, best: isOn)
  }
}

extension Fit {
  /// Finds what the facts leave open.
  ///
  /// Linear in the network where each fact needs what it needs in one way only; beyond that one world for each unknown
  /// that alternatives leave in doubt.
  ///
  /// - Parameters:
  ///   - facts: What must occur. It does when every unknown is on, save for those settled otherwise.
  ///   - settled: The unknowns' nodes that are given, and how.
  init(
    _ facts: [Network.Node], settled: [(node: Network.Node, isOn: Bool)], in network: Network, limits: Limits,
    _ evaluation: inout Evaluation
  ) {
    let settledOff = settled.filter { !$0.isOn }.map(\.node)
    self.settledOff = settledOff
    evaluation.run(network, Changes(off: settledOff))
    actual = Extremes(worst: evaluation.isOn, best: [])
    var isGiven = [Bool](repeating: false, count: network.count)
    for (node, _) in settled { isGiven[Int(node)] = true }
    for (node, fact) in network.requirements(of: facts, where: actual.worst)
    where network.unknownNodes.contains(node) && !isGiven[Int(node)] {
      isGiven[Int(node)] = true
      forced.append((node, fact))
    }
    open = network.unknownNodes.filter { !isGiven[Int($0)] }
    evaluation.run(network, Changes(off: settledOff + open))
    actual.best = evaluation.isOn
    pending = facts.filter { !evaluation.isOn[Int($0)] }
    guard !pending.isEmpty else { return }

    let doubtful = network.nodes(behind: pending, where: actual.differs)
    for node in open.lazy.filter({ doubtful.contains($0) }).prefix(limits.worlds) {
      evaluation.run(network, Changes(off: settledOff + [node]))
      guard let fact = pending.first(where: { !evaluation.isOn[Int($0)] }) else { continue }
      isGiven[Int(node)] = true
      forced.append((node, fact))
    }
    open.removeAll { isGiven[Int($0)] }
    evaluation.run(network, Changes(off: settledOff + open))
    actual.best = evaluation.isOn
    pending.removeAll { evaluation.isOn[Int($0)] }
    groups = Self.groups(of: pending, in: network, where: actual.differs)
  }

  /// Puts together the facts that share an unknown, by joining every node with its inputs.
  private static func groups(
    of facts: [Network.Node], in network: Network, where isOpen: (Int) -> Bool
  ) -> [Group] {
    var parent = (0..<Network.Node(network.count)).map { $0 }
    func root(_ node: Network.Node) -> Network.Node {
      var node = node
      while parent[Int(node)] != node {
        parent[Int(node)] = parent[Int(parent[Int(node)])]
        node = parent[Int(node)]
      }
      return node
    }
    let region = network.nodes(behind: facts, where: isOpen)
    for node in region.members {
      for input in network.inputs(of: node) where region.contains(input) { parent[Int(root(node))] = root(input) }
    }
    var groups: [Network.Node: Group] = [:]
    for fact in facts { groups[root(fact), default: Group()].facts.append(fact) }
    for node in network.unknownNodes where region.contains(node) {
      groups[root(node), default: Group()].unknowns.append(node)
    }
    return groups.values.sorted { $0.facts[0] < $1.facts[0] }
  }
}
