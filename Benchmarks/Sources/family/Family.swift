import FaultTrees
import Measuring

/// Fault trees that anyone can generate. The same family and size give the same tree.
enum Family: String, CaseIterable {
  /// Layers of six gates of all monotone kinds that share what is below them.
  case layered
  /// The same with ten layers, however large the tree: sharing without any locality.
  case tangled
  /// A chain of small modules, each with a cause that its ways share.
  case modules
  /// Many ways, each of two to four events of its neighborhood.
  case alternatives

  /// A tree of about so many gates and events together.
  func tree(nodes: Int) -> FaultTree {
    var random = SplitMix(seed: nodes)
    switch self {
    case .layered: return .layers(nodes: nodes, width: 6, &random)
    case .tangled: return .layers(nodes: nodes, width: max(nodes / 15, 4), &random)
    case .modules: return .chain(of: nodes / 10)
    case .alternatives: return .alternatives(ways: nodes / 2, &random)
    }
  }
}

extension FaultTree {
  /// Layers of so many gates, half as many events as gates beside them; each gate over two or three of the layer below
  /// and, every other one, an event of its layer.
  fileprivate static func layers(nodes: Int, width: Int, _ random: inout SplitMix) -> FaultTree {
    var tree = FaultTree()
    var below = (0..<width).map { _ in tree.addEvent() }
    while tree.gateCount + tree.eventCount < nodes {
      below = (0..<width).map { place in
        var inputs = Set((0..<3).map { _ in random.below(width) }).sorted().map { below[$0] }
        if place % 2 == 0 { inputs.append(tree.addEvent()) }
        switch random.below(5) {
        case 0 where inputs.count > 2: return tree.addGate(.atLeast(2), of: inputs)
        case 0, 1, 2: return tree.addGate(.and, of: inputs)
        default: return tree.addGate(.or, of: inputs)
        }
      }
    }
    tree.top = tree.addGate(.atLeast(width / 2), of: below)
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
