/// Which steps of a diagram a part has, and which plates it has for their own sake. The other gates and plates follow.
struct PartSelection {
  private let graph: DiagramGraph
  private(set) var isKept: [Bool]
  private(set) var plates: Set<Int>

  init(_ part: Diagram.Part, in graph: DiagramGraph) {
    self.graph = graph
    isKept = Array(repeating: true, count: graph.count)
    plates = []
    let focus = part.focus.flatMap(graph.nodes(of:))
    if !focus.isEmpty {
      let depth = part.depth ?? graph.count
      keep(
        graph.reached(from: focus, back: true, within: depth), graph.reached(from: focus, back: false, within: depth))
    } else if let depth = part.depth {
      keep(graph.reached(from: graph.roots, back: true, within: depth))
    }
    switch part.only {
    case .chain: keep(onChains)
    case .broken: keep(changed)
    case .unproven: keep(unproven)
    case nil: break
    }
    for node in focus { isKept[node] = true }
    let marks = part.only.marks
    plates = Set((0..<graph.count).filter { graph.isPlate($0) && isKept[$0] && has($0, marks) }).union(focus)
    // A heading belongs to no part.
    for node in 0..<graph.count where graph.diagram.nodes[node].form == .heading { isKept[node] = true }
  }

  private mutating func keep(_ one: [Bool], _ other: [Bool]? = nil) {
    for node in isKept.indices { isKept[node] = isKept[node] && (one[node] || other?[node] == true) }
  }

  private func has(_ node: Int, _ wanted: Set<Notation>) -> Bool {
    graph.diagram.nodes[node].notation.contains(where: wanted.contains)
  }

  /// What leads to an outcome or impact other than by making it likelier.
  private var onChains: [Bool] {
    let targets = graph.roots.filter { has($0, [.outcome, .impact]) }
    var isReached = Array(repeating: false, count: graph.count)
    var waiting = targets
    for target in targets { isReached[target] = true }
    while let node = waiting.popLast() {
      for line in graph.incoming[node] {
        guard let ends = graph.ends[line], !isReached[ends.from], !has(ends.from, [.refuted]) else { continue }
        guard !graph.diagram.lines[line].notation.contains(.contributes) else { continue }
        isReached[ends.from] = true
        waiting.append(ends.from)
      }
    }
    return isReached
  }

  /// What is not as it was, and what lies one step from it.
  private var changed: [Bool] {
    let changed = (0..<graph.count).filter { graph.diagram.nodes[$0].form != .gate && has($0, Notation.fates) }
    let causes = graph.reached(from: changed, back: true, within: 1)
    let effects = graph.reached(from: changed, back: false, within: 1)
    return zip(causes, effects).map { $0 || $1 }
  }

  /// What is not proven, and all that it led to.
  private var unproven: [Bool] {
    let starts = (0..<graph.count).filter { node in
      has(node, Notation.doubts) || graph.outgoing[node].contains { graph.diagram.lines[$0].isUntested }
    }
    return graph.reached(from: starts, back: false)
  }
}

extension Diagram.Part.Only? {
  /// What marks the plates that belong to the part for their own sake.
  fileprivate var marks: Set<Notation> {
    switch self {
    case .broken: Notation.fates
    case .unproven: Notation.doubts
    case .chain, nil: []
    }
  }
}

extension Notation {
  /// What says what has become of something in a what-if.
  static let fates: Set<Notation> = [
    .applied, .holds, .takenAway, .removed, .assumed, .comesAbout, .averted, .undetermined,
  ]

  /// What says that something is not proven.
  fileprivate static let doubts: Set<Notation> = [.presumptive, .disputed, .unknown]
}
