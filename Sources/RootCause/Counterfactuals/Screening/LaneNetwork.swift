/// The part of a network that lies between some candidates and a target, laid out for trying every candidate alone.
///
/// Only nodes are in it that are on with all candidates and off without any, and of those none that merely passes on what
/// one other does. They are numbered inputs first, those of a loop together. Linear in the network.
struct LaneNetwork {
  /// What is tried, in the order of the lanes.
  let candidates: [Network.Node]
  /// How many of its inputs here a place needs.
  private(set) var need: [Int32] = []
  /// The inputs of each place, as often as they are one.
  private(set) var inputs = Adjacency()
  /// The lane in which a place is off whatever its inputs; -1 for none.
  private(set) var lane: [Int32] = []
  /// The places of each loop.
  private(set) var loops: [Range<Int>] = []

  var count: Int { need.count }

  /// The target has the last place: all others lead to it.
  var target: Int { need.count - 1 }

  /// - Parameters:
  ///   - high: What is on with all candidates; the target is.
  ///   - low: What is on without any; the target is not.
  ///   - derivation: The nodes that are on in the higher world, each after the inputs that turned it on.
  init(
    to target: Network.Node, trying candidates: [Network.Node], from high: [Bool], to low: [Bool],
    derivation: [Network.Node], in network: Network
  ) {
    self.candidates = candidates
    var laneOf = [Int32](repeating: -1, count: network.count)
    for (lane, candidate) in candidates.enumerated() { laneOf[Int(candidate)] = Int32(lane) }
    let rest = OpenNodes(high: high, low: low, laneOf: laneOf, derivation: derivation, in: network)
    let found = rest.deciders(behind: target, in: network)
    let components = StrongComponents(of: found.inputs)
    var place = [Int32](repeating: 0, count: found.nodes.count)
    for (index, node) in components.order.enumerated() { place[Int(node)] = Int32(index) }
    for number in components.order {
      let node = Int(found.nodes[Int(number)])
      need.append(rest.need[node])
      lane.append(laneOf[node])
      inputs.append(found.inputs[Int(number)].lazy.map { place[Int($0)] })
    }
    for component in 0..<components.count {
      let range = Int(components.starts[component])..<Int(components.starts[component + 1])
      if range.count > 1 || inputs[range.lowerBound].contains(Int32(range.lowerBound)) { loops.append(range) }
    }
  }
}

/// The nodes that are not the same in two worlds, with what they still need of each other.
private struct OpenNodes {
  /// For each open node the one that decides it; itself, if it is more than one.
  private var decider: [Network.Node]
  /// How many open inputs each open node needs.
  private(set) var need: [Int32]

  init(high: [Bool], low: [Bool], laneOf: [Int32], derivation: [Network.Node], in network: Network) {
    decider = [Network.Node](repeating: -1, count: network.count)
    need = network.need
    for node in derivation where !low[Int(node)] {
      var open = 0
      var last: Network.Node = -1
      for input in network.inputs(of: node) where high[Int(input)] {
        if low[Int(input)] {
          need[Int(node)] -= 1
        } else {
          open += 1
          last = input
        }
      }
      need[Int(node)] = max(need[Int(node)], 0)
      // A node's only open input came on before it, so its decider is known.
      let isPassedOn = open == 1 && need[Int(node)] == 1 && laneOf[Int(node)] < 0
      decider[Int(node)] = isPassedOn ? decider[Int(last)] : node
    }
  }

  /// The deciding nodes behind a node, from its own on, and for each the numbers here of those it has for inputs.
  func deciders(behind target: Network.Node, in network: Network) -> (nodes: [Network.Node], inputs: Adjacency) {
    var nodes = [decider[Int(target)]]
    var number = [Int32](repeating: -1, count: network.count)
    number[Int(nodes[0])] = 0
    var inputs = Adjacency()
    var deciders: [Int32] = []
    while inputs.count < nodes.count {
      deciders.removeAll(keepingCapacity: true)
      for input in network.inputs(of: nodes[inputs.count]) {
        let node = decider[Int(input)]
        guard node >= 0 else { continue }
        if number[Int(node)] < 0 {
          number[Int(node)] = Int32(nodes.count)
          nodes.append(node)
        }
        deciders.append(number[Int(node)])
      }
      inputs.append(deciders)
    }
    return (nodes, inputs)
  }
}
