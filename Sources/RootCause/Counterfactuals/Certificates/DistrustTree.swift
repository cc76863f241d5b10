import DecisionDiagrams
import FaultTrees

/// Whether something that is off in a world would have to be taken for possible again, if the necessity of some links is not
/// trusted: an effect may then have come about without that cause.
///
/// It is a monotone function of the links that are not trusted: such a link counts as on though its cause is off, and what
/// that turns on is the least fixpoint.
struct DistrustTree {
  /// The links that may be trusted or not, in their order; each has the tree's event of that number.
  private let links: [Network.Node]
  private var tree = FaultTree()

  /// Linear in what is off behind the target.
  ///
  /// - Parameters:
  ///   - isOn: Which nodes are on in the world; the target is not.
  ///   - changes: What made the world.
  ///   - trusted: Untested links that are trusted in any case.
  init(
    of target: Network.Node, in network: Network, where isOn: [Bool], under changes: Changes,
    trusting trusted: Set<Network.Node>
  ) {
    let region = network.nodes(behind: [target]) { !isOn[$0] }
    links = region.members.filter { network.isNecessityUntested($0) && !trusted.contains($0) }.sorted()
    var events: [Network.Node: FaultTree.Node] = [:]
    for link in links { events[link] = tree.addEvent() }
    var gates: [Network.Node: FaultTree.Node] = [:]
    for node in region.members { gates[node] = tree.addGate() }
    let forced = Set(changes.off)
    for (node, gate) in gates.sorted(by: { $0.key < $1.key }) {
      var comesOn: FaultTree.Node = .constant(false)
      if network.offInputsWanted(by: node) > 0, !forced.contains(node) {
        let inputs = network.inputs(of: node)
        let off = inputs.compactMap { gates[$0] }
        comesOn = tree.addGate(.atLeast(Int(network.need[Int(node)]) - (inputs.count - off.count)), of: off)
      }
      tree.define(gate, as: .or, of: [comesOn] + (events[node].map { [$0] } ?? []))
    }
    tree.top = gates[target] ?? .constant(false)
  }

  /// The fewest links that have to be trusted so that the target stays off.
  func fewestToTrust(_ limits: Limits) throws(Limit) -> [Network.Node] {
    let sets = try limits.forCertificate(choosingFrom: links.count).engine { limits throws(LimitReached) in
      try FaultTreeAnalysis(of: tree.withFeedbackWrittenOut(limits: limits).dual(), limits: limits).minimalCutSets()
    }
    for (set, _) in sets.lightest() { return set.map { links[$0] } }
    return links
  }
}
