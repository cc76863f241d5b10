/// A diagram as numbered nodes and causal lines, for questions about what lies behind what.
///
/// Lines that only place nodes or only tell an order in time are no causal ones. Built in one pass.
struct DiagramGraph {
  let diagram: Diagram
  /// The causal lines, by their place in the diagram, that come into each node.
  let incoming: [[Int]]
  /// The causal lines, by their place in the diagram, that lead away from each node.
  let outgoing: [[Int]]
  /// The two ends of each line of the diagram, by the places of their nodes; nil if either is no node.
  let ends: [(from: Int, to: Int)?]
  /// The nodes from which every other one is reached against the lines: what matters, and one of each loop that leads
  /// nowhere else.
  private(set) var roots: [Int] = []
  private let numbers: [Diagram.Node.ID: Int]

  init(of diagram: Diagram) {
    self.diagram = diagram
    numbers = Dictionary(
      diagram.nodes.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var ends: [(from: Int, to: Int)?] = []
    ends.reserveCapacity(diagram.lines.count)
    var incoming: [[Int]] = Array(repeating: [], count: diagram.nodes.count)
    var outgoing = incoming
    for (index, line) in diagram.lines.enumerated() {
      guard let from = numbers[line.from], let to = numbers[line.to] else {
        ends.append(nil)
        continue
      }
      ends.append((from, to))
      guard line.isCausal else { continue }
      incoming[to].append(index)
      outgoing[from].append(index)
    }
    self.ends = ends
    self.incoming = incoming
    self.outgoing = outgoing
    roots = starts()
  }

  var count: Int { diagram.nodes.count }

  /// Whether a node is a step of its own on a way: not a gate or a plate that lines pass.
  func isStep(_ node: Int) -> Bool {
    switch diagram.nodes[node].form {
    case .gate, .plate: false
    default: true
    }
  }

  func isPlate(_ node: Int) -> Bool { diagram.nodes[node].form == .plate }

  /// Whether a node is what the investigation is about, or nothing follows from it.
  func matters(_ node: Int) -> Bool {
    isStep(node)
      && (outgoing[node].isEmpty || !diagram.nodes[node].notation.allSatisfy { $0 != .outcome && $0 != .impact })
  }

  /// Where ways back begin so that they reach every node: what matters, and one node of each loop that leads nowhere else.
  private func starts() -> [Int] {
    var starts = (0..<count).filter(matters)
    var isReached = reached(from: starts, back: true)
    for node in 0..<count where !isReached[node] && isStep(node) {
      starts.append(node)
      isReached[node] = true
      var waiting = [node]
      while let node = waiting.popLast() {
        for next in neighbors(of: node, back: true) where !isReached[next] {
          isReached[next] = true
          waiting.append(next)
        }
      }
    }
    return starts
  }

  /// The nodes that causal lines lead to from a node, or with `back` come from.
  func neighbors(of node: Int, back: Bool) -> some Sequence<Int> {
    (back ? incoming : outgoing)[node].lazy.compactMap { line in
      ends[line].map { back ? $0.from : $0.to }
    }
  }

  /// The nodes of a factor or control of the model: one, or several plates.
  func nodes(of name: String) -> [Int] {
    if let node = numbers[name] { return [node] }
    return diagram.nodes.indices.filter { diagram.nodes[$0].form == .plate && diagram.nodes[$0].subject == name }
  }

  /// Which nodes are reached from some, themselves among them, entering only what passes a test.
  func reached(from starts: [Int], back: Bool, through isOpen: (Int) -> Bool = { _ in true }) -> [Bool] {
    var isReached = Array(repeating: false, count: count)
    var waiting = starts
    for start in starts { isReached[start] = true }
    while let node = waiting.popLast() {
      for next in neighbors(of: node, back: back) where !isReached[next] && isOpen(next) {
        isReached[next] = true
        waiting.append(next)
      }
    }
    return isReached
  }

  /// All steps, those nearest to what matters first.
  var steps: [Int] {
    var result = roots
    var isReached = Array(repeating: false, count: count)
    for root in result { isReached[root] = true }
    var next = 0
    while next < result.count {
      var waiting = [result[next]]
      next += 1
      while let node = waiting.popLast() {
        for neighbor in neighbors(of: node, back: true) where !isReached[neighbor] {
          isReached[neighbor] = true
          if isStep(neighbor) { result.append(neighbor) } else { waiting.append(neighbor) }
        }
      }
    }
    return result + (0..<count).filter { isStep($0) && !isReached[$0] }
  }

  /// Which nodes are within so many steps of some, themselves among them; gates and plates take none.
  func reached(from starts: [Int], back: Bool, within depth: Int) -> [Bool] {
    var isReached = Array(repeating: false, count: count)
    for start in starts { isReached[start] = true }
    var here = starts
    var steps = 0
    while !here.isEmpty {
      var next: [Int] = []
      while let node = here.popLast() {
        for neighbor in neighbors(of: node, back: back) where !isReached[neighbor] {
          let isStep = isStep(neighbor)
          guard !isStep || steps < depth else { continue }
          isReached[neighbor] = true
          if isStep { next.append(neighbor) } else { here.append(neighbor) }
        }
      }
      here = next
      steps += 1
    }
    return isReached
  }
}

extension Diagram.Node {
  /// The id in the model of what the node stands for: a derived id begins with it.
  var subject: Substring { id.prefix { $0 != "@" && $0 != "#" } }
}

extension Diagram.Line {
  /// Whether it leads from a cause to its effect.
  var isCausal: Bool { !isHidden && !notation.contains(.precedes) }
}
