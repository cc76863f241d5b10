import DecisionDiagrams
import FaultTrees
import Testing

@Suite("Trees too large for truth tables")
struct LargerTreesTests {
  /// Layers of gates, each over gates and events met before, with much sharing.
  private func layered(events: Int, gates: Int, seed: Int) -> FaultTree {
    var random = SplitMix(seed: seed)
    var tree = FaultTree()
    var nodes = (0..<events).map { _ in tree.addEvent() }
    for _ in 0..<gates {
      let recent = nodes.suffix(events)
      let inputs = (0..<Int.random(in: 2...4, using: &random)).map { _ in
        recent[recent.startIndex + Int.random(in: 0..<recent.count, using: &random)]
      }
      let connective: FaultTree.Connective =
        switch Int.random(in: 0..<5, using: &random) {
        case 0, 1: .and
        case 2, 3: .or
        default: .atLeast(2)
        }
      nodes.append(tree.addGate(connective, of: inputs))
    }
    tree.top = tree.addGate(.or, of: nodes.suffix(4))
    return tree
  }

  /// The tree as it stands on one diagram: no simplification, no modules, events in the order of their numbers.
  private func plain(_ tree: FaultTree) throws -> BDD {
    let forest = Forest(variableCount: tree.eventCount)
    var gates: [BDD] = []
    func diagram(_ node: FaultTree.Node) throws -> BDD {
      switch node {
      case .constant(let value): forest.constant(value)
      case .event(let event): try forest.variable(event)
      case .gate(let gate): gates[gate]
      }
    }
    for gate in 0..<tree.gateCount {
      let inputs = try tree.inputs(of: gate).map { try diagram($0) }
      let function =
        switch tree.connective(of: gate) {
        case .and: try forest.all(of: inputs)
        case .or: try forest.any(of: inputs)
        case .atLeast(let threshold): try forest.atLeast(threshold, of: inputs)
        case .exclusiveOr: try inputs[0].exclusiveOr(inputs[1])
        case .not: try forest.all(of: inputs).not()
        }
      gates.append(function)
    }
    return try diagram(tree.top)
  }

  @Test("are solved as the plain diagram says", arguments: 0..<40)
  func agree(seed: Int) throws {
    let tree = layered(events: 12 + seed, gates: 30 + 2 * seed, seed: seed)
    let expected = try plain(tree)
    let solutions = try expected.minimalSolutions()
    let analysis = try FaultTreeAnalysis(of: tree)
    let sets = try analysis.minimalCutSets()
    #expect(sets.count == (try solutions.count()))
    for set in solutions.sets.prefix(100) { #expect(sets.contains(set)) }
    let listed = Array(sets.lightest().prefix(200))
    for (set, _) in listed { #expect(solutions.contains(set)) }
    #expect(listed.map(\.weight) == listed.map(\.weight).sorted())
    #expect(sets.countsBySize.reduce(0, +) == sets.count)

    var random = SplitMix(seed: seed)
    let p = (0..<tree.eventCount).map { _ in Double.random(in: 0...0.3, using: &random) }
    #expect(abs(try analysis.probability(p) - expected.probability(p)) < 1e-9)
  }
}
