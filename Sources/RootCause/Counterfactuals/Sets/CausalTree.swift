import FaultTrees

/// What an outcome depends on, as a fault tree: some nodes of the network may or may not be on, the rest follows.
///
/// The tree has an event for each of those nodes, in their order; several worlds may be grown into one tree and share
/// them.
struct CausalTree {
  private(set) var tree = FaultTree()
  private let network: Network
  /// For each node that varies its event.
  private var events: [Network.Node: FaultTree.Node] = [:]

  /// - Parameter variables: The nodes that are off in some worlds although their inputs would turn them on.
  init(of network: Network, varying variables: [Network.Node]) {
    self.network = network
    for node in variables { events[node] = tree.addEvent() }
  }

  /// Adds what decides whether a node is on. Linear in what lies behind it.
  ///
  /// - Parameter isOn: The world in which no variable is off, which every other lies below.
  mutating func grow(_ target: Network.Node, where isOn: [Bool]) -> FaultTree.Node {
    guard isOn[Int(target)] else { return .constant(false) }
    var gates: [Network.Node: FaultTree.Node] = [:]
    var pending: [(node: Network.Node, gate: FaultTree.Node)] = []
    func reference(to node: Network.Node, _ tree: inout FaultTree) -> FaultTree.Node {
      if let known = gates[node] { return known }
      // What needs no input is its event, or does not vary.
      if network.need[Int(node)] == 0 { return events[node] ?? .constant(true) }
      let gate = tree.addGate()
      gates[node] = gate
      pending.append((node, gate))
      return gate
    }
    let top = reference(to: target, &tree)
    while let (node, gate) = pending.popLast() {
      let inputs = network.inputs(of: node)
      var on: [FaultTree.Node] = []
      for input in inputs where isOn[Int(input)] { on.append(reference(to: input, &tree)) }
      let need = Int(network.need[Int(node)])
      let connective: FaultTree.Connective = need == on.count ? .and : need == 1 ? .or : .atLeast(need)
      if let event = events[node] {
        tree.define(gate, as: .and, of: [event, tree.addGate(connective, of: on)])
      } else {
        tree.define(gate, as: connective, of: on)
      }
    }
    return top
  }

  /// The tree that is about all of some nodes.
  func about(all nodes: [FaultTree.Node]) -> FaultTree {
    var tree = tree
    tree.top = nodes.count == 1 ? nodes[0] : tree.addGate(.and, of: nodes)
    return tree
  }
}
