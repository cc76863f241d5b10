import DecisionDiagrams
import FaultTrees

/// The answers to one question under every combination of some unknowns, on decision diagrams: for more of them than an
/// ``Enumeration`` can list.
struct UnknownsDiagram {
  /// The unknowns' nodes; each has the diagrams' variable of that number.
  private let unknowns: [Network.Node]
  /// Where the answer is yes.
  private let holds: BDD
  /// Where the record is fitted.
  private let fits: BDD

  /// - Parameters:
  ///   - node: What is asked about.
  ///   - world: The world in question at both ends.
  ///   - unknowns: All unknowns that the node and the facts depend on.
  ///   - facts: What must occur for a combination to fit the record.
  ///   - actual: The actual world at both ends.
  init(
    _ node: Network.Node, in world: Extremes, over unknowns: [Network.Node], holding facts: [Network.Node],
    in actual: Extremes, of network: Network, limits: DecisionDiagrams.Limits
  ) throws(LimitReached) {
    self.unknowns = unknowns
    var causal = CausalTree(of: network, varying: unknowns)
    let answer = causal.grow(node, where: world.worst, besides: world.best)
    let needs = facts.map { causal.grow($0, where: actual.worst, besides: actual.best) }
    let tree = try causal.about(all: [answer] + needs).withFeedbackWrittenOut(limits: limits)
    let below = TreeWalk(tree)
    let forest = Forest(order: below.events, limits: limits)
    var functions: [Int: BDD] = [:]
    func function(of node: FaultTree.Node) throws(LimitReached) -> BDD {
      switch node {
      case .constant(let value): return forest.constant(value)
      case .event(let event): return try forest.variable(event)
      case .gate(let gate): return functions[gate] ?? forest.constant(false)
      }
    }
    for gate in below.gates {
      var inputs: [BDD] = []
      for input in tree.inputs(of: gate) { inputs.append(try function(of: input)) }
      functions[gate] =
        switch tree.connective(of: gate) {
        case .or: try forest.any(of: inputs)
        case .atLeast(let count): try forest.atLeast(count, of: inputs)
        // No tree grown from a network has a negation.
        case .and, .exclusiveOr, .not: try forest.all(of: inputs)
        }
    }
    holds = try function(of: answer)
    var fits = forest.constant(true)
    for need in needs { fits = try fits.and(function(of: need)) }
    self.fits = fits
  }

  /// Whether the answer is yes in every combination that fits.
  func isAlways() throws(LimitReached) -> Bool { try fits.and(holds.not()).isAlwaysFalse }

  /// The unknowns that decide: for which two combinations that fit differ in nothing else, and the answers differ.
  func deciding() throws(LimitReached) -> [Network.Node] {
    let support = Set(holds.support)
    var result: [Network.Node] = []
    for (variable, node) in unknowns.enumerated() where support.contains(variable) {
      // A combination that fits still does with an unknown turned on.
      let without = try fits.restricted(to: [variable: false]).and(holds.restricted(to: [variable: false]).not())
      if try !without.and(holds.restricted(to: [variable: true])).isAlwaysFalse { result.append(node) }
    }
    return result
  }
}

/// A tree without cycles, depth first.
private struct TreeWalk {
  /// The gates below the top, each after its inputs.
  private(set) var gates: [Int] = []
  /// All events, those first that were met first: related ones are near each other.
  private(set) var events: [Int] = []

  init(_ tree: FaultTree) {
    var isGateSeen = [Bool](repeating: false, count: tree.gateCount)
    var isEventSeen = [Bool](repeating: false, count: tree.eventCount)
    var path: [(gate: Int, inputs: [FaultTree.Node], next: Int)] = []
    func enter(_ gate: Int) {
      isGateSeen[gate] = true
      path.append((gate, Array(tree.inputs(of: gate)), 0))
    }
    if case .gate(let top) = tree.top { enter(top) }
    while let step = path.last {
      guard step.next < step.inputs.count else {
        gates.append(step.gate)
        path.removeLast()
        continue
      }
      path[path.count - 1].next += 1
      switch step.inputs[step.next] {
      case .gate(let gate) where !isGateSeen[gate]: enter(gate)
      case .event(let event) where !isEventSeen[event]:
        isEventSeen[event] = true
        events.append(event)
      case .gate, .event, .constant: break
      }
    }
    events += isEventSeen.indices.filter { !isEventSeen[$0] }
  }
}
