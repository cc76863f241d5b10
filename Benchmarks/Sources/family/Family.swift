import FaultTrees
import Measuring

/// Fault trees that anyone can generate. The same family and size give the same tree.
enum Family: String, CaseIterable {
  /// Layers of gates of all monotone kinds that share inputs with their neighbors only.
  case layered
  /// The same with inputs from anywhere in the next layers: sharing without any locality.
  case tangled
  /// A chain of small modules, each with a cause that its ways share.
  case modules
  /// Many ways, each of two to four events of its neighborhood.
  case alternatives

  /// A tree of about so many gates and events together.
  func tree(nodes: Int) -> FaultTree {
    var random = SplitMix(seed: nodes)
    switch self {
    case .layered: return .layers(nodes: nodes, reach: 4, &random)
    case .tangled: return .layers(nodes: nodes, reach: nodes / 4, &random)
    case .modules: return .chain(of: nodes / 10)
    case .alternatives: return .alternatives(ways: nodes / 2, &random)
    }
  }
}

extension FaultTree {
  /// Half events, half gates, each gate over two to four nodes that come within its reach after a fixed distance.
  fileprivate static func layers(nodes: Int, reach: Int, _ random: inout SplitMix) -> FaultTree {
    var tree = FaultTree()
    let count = nodes / 2
    let gates = (0..<count).map { _ in tree.addGate() }
    let events = (0..<count).map { _ in tree.addEvent() }
    for index in 0..<count {
      // The next gate is always there, so that all depend on one another; below that, an event of its own place.
      var inputs: [Node] = [index + 1 < count ? gates[index + 1] : events[index], events[index]]
      for _ in 0..<random.below(3) {
        let other = index + 1 + random.below(max(reach, 1))
        inputs.append(other < count && random.below(2) == 0 ? gates[other] : events[min(other, count - 1)])
      }
      switch random.below(5) {
      case 0: tree.define(gates[index], as: .atLeast(2), of: inputs)
      case 1, 2: tree.define(gates[index], as: .and, of: inputs)
      default: tree.define(gates[index], as: .or, of: inputs)
      }
    }
    tree.top = gates[0]
    return tree
  }

  /// Links of ten nodes: any of two ways that need a common event and two of three others, or the next link.
  fileprivate static func chain(of links: Int) -> FaultTree {
    var tree = FaultTree()
    var next = tree.addEvent()
    for link in 0..<links {
      let events = (0..<5).map { _ in tree.addEvent() }
      let some = tree.addGate(.atLeast(2), of: [events[1], events[2], events[3]])
      let other = tree.addGate(.or, of: [events[3], events[4]])
      let first = tree.addGate(.and, of: [events[0], some])
      let second = tree.addGate(.and, of: [events[0], other, next])
      next = tree.addGate(link % 2 == 0 ? .or : .and, of: [first, second])
    }
    tree.top = next
    return tree
  }

  /// Any of many ways; as many events as ways, in neighborhoods of eight.
  fileprivate static func alternatives(ways: Int, _ random: inout SplitMix) -> FaultTree {
    var tree = FaultTree()
    let events = (0..<max(ways, 8)).map { _ in tree.addEvent() }
    let all = (0..<ways).map { way in
      let start = min(way, events.count - 8)
      let inputs = Set((0..<2 + random.below(3)).map { _ in start + random.below(8) }).sorted()
      return tree.addGate(.and, of: inputs.map { events[$0] })
    }
    tree.top = tree.addGate(.or, of: all)
    return tree
  }
}
