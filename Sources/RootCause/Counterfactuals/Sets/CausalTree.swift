import FaultTrees

/// What an outcome depends on, as a fault tree: some nodes of the network may or may not be on, the rest follows.
///
/// The tree has an event for each of those nodes, in their order; several worlds may be grown into one tree and share
/// them.
struct CausalTree {
  private(set) var tree = FaultTree()
  /// What each gate of the tree stands for; nil for a part of another.
  private(set) var meanings: [Network.Node?] = []
  private let network: Network
  /// For each node that varies its event.
  private var events: [Network.Node: FaultTree.Node] = [:]
  private let given: Set<Network.Node>

  /// - Parameters:
  ///   - variables: The nodes that are off in some worlds although their inputs would turn them on.
  ///   - given: The nodes that are on whatever their inputs.
  init(of network: Network, varying variables: [Network.Node], given: Set<Network.Node> = []) {
    self.network = network
    self.given = given
    for node in variables { events[node] = tree.addEvent() }
  }

  /// Adds what decides whether a node is on. Linear in what lies behind it.
  ///
  /// - Parameters:
  ///   - isOn: The world in which no variable is off, which every other lies below.
  ///   - isAlwaysOn: The world in which all are, if it was worked out: what is on there needs no gates.
  mutating func grow(
    _ target: Network.Node, where isOn: [Bool], besides isAlwaysOn: [Bool] = []
  ) -> FaultTree.Node {
    guard isOn[Int(target)] else { return .constant(false) }
    var growth = Growth(isAlwaysOn: isAlwaysOn)
    let top = reference(to: target, &growth)
    while let (node, gate) = growth.pending.popLast() {
      var on: [FaultTree.Node] = []
      for input in network.inputs(of: node) where isOn[Int(input)] { on.append(reference(to: input, &growth)) }
      let need = Int(network.need[Int(node)])
      let connective: FaultTree.Connective = need == on.count ? .and : need == 1 ? .or : .atLeast(need)
      if let event = events[node] {
        let inner = addGate(for: nil)
        tree.define(inner, as: connective, of: on)
        tree.define(gate, as: .and, of: [event, inner])
      } else {
        tree.define(gate, as: connective, of: on)
      }
    }
    return top
  }

  /// The gates of one world.
  private struct Growth {
    let isAlwaysOn: [Bool]
    var gates: [Network.Node: FaultTree.Node] = [:]
    var pending: [(node: Network.Node, gate: FaultTree.Node)] = []
  }

  private mutating func reference(to node: Network.Node, _ growth: inout Growth) -> FaultTree.Node {
    var node = node
    // A link that nothing guards passes when its cause occurs.
    if case .link = network.role(of: node), events[node] == nil, let cause = network.inputs(of: node).first,
      network.inputs(of: node).count == 1, network.need[Int(node)] == 1
    {
      node = cause
    }
    if let known = growth.gates[node] { return known }
    if given.contains(node) || !growth.isAlwaysOn.isEmpty && growth.isAlwaysOn[Int(node)] { return .constant(true) }
    // What needs no input is its event, or does not vary.
    if network.need[Int(node)] == 0 { return events[node] ?? .constant(true) }
    let gate = addGate(for: node)
    growth.gates[node] = gate
    growth.pending.append((node, gate))
    return gate
  }

  private mutating func addGate(for node: Network.Node?) -> FaultTree.Node {
    meanings.append(node)
    return tree.addGate()
  }

  /// The tree that is about all of some nodes.
  func about(all nodes: [FaultTree.Node]) -> FaultTree {
    var tree = tree
    tree.top = nodes.count == 1 ? nodes[0] : tree.addGate(.and, of: nodes)
    return tree
  }
}
