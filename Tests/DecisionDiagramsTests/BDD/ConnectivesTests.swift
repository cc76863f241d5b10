import DecisionDiagrams
import Testing

@Suite("Functions")
struct ConnectivesTests {
  @Test("a diagram says what its formula says, for every assignment and in every order", arguments: 0..<16)
  func agreesWithTable(round: Int) throws {
    var random = SplitMix(seed: round)
    for _ in 0..<100 {
      let forest = Forest.random(using: &random)
      let function = try RandomFunction(in: forest, depth: 4, using: &random)
      #expect(function.diagram.table == function.table)
    }
  }

  @Test("equal functions are the same diagram, different ones are not", arguments: 0..<8)
  func isCanonical(round: Int) throws {
    var random = SplitMix(seed: 100 + round)
    let forest = Forest.random(using: &random)
    var known: [TruthTable: BDD] = [:]
    for _ in 0..<300 {
      let function = try RandomFunction(in: forest, depth: 3, using: &random)
      #expect(known[function.table, default: function.diagram] == function.diagram)
      known[function.table] = function.diagram
    }
    #expect(Set(known.values).count == known.count)
  }

  @Test("constants and laws hold")
  func laws() throws {
    let forest = Forest(variableCount: 3)
    let a = try forest.variable(0)
    let b = try forest.variable(1)
    let c = try forest.variable(2)
    #expect(try a.and(a.not()).isAlwaysFalse)
    #expect(try a.or(a.not()).isAlwaysTrue)
    #expect(try a.not().not() == a)
    #expect(try a.and(b.or(c)) == a.and(b).or(a.and(c)))
    #expect(try a.or(b).not() == a.not().and(b.not()))
    #expect(try a.choose(then: b, otherwise: c) == a.and(b).or(a.not().and(c)))
    #expect(try forest.all(of: []).isAlwaysTrue)
    #expect(try forest.any(of: []).isAlwaysFalse)
    #expect(try forest.constant(true).not().isAlwaysFalse)
    #expect(try forest.all(of: [c, a, b]) == a.and(b).and(c))
    #expect(try forest.any(of: [b, c, a]) == a.or(b).or(c))
  }

  @Test("at least k of n variables takes k(n - k + 1) decisions", arguments: [1, 2, 7, 20, 39, 40])
  func atLeastStaysSmall(threshold: Int) throws {
    let forest = Forest(variableCount: 40)
    let variables = try (0..<40).map { try forest.variable($0) }
    let voting = try forest.atLeast(threshold, of: variables)
    #expect(voting.nodeCount == threshold * (40 - threshold + 1) + 2)
  }

  @Test("at least none is always true, more than there are never, and a function given twice counts twice")
  func atLeastEdges() throws {
    let forest = Forest(variableCount: 2)
    let a = try forest.variable(0)
    let b = try forest.variable(1)
    #expect(try forest.atLeast(0, of: [a]).isAlwaysTrue)
    #expect(try forest.atLeast(-3, of: []).isAlwaysTrue)
    #expect(try forest.atLeast(1, of: []).isAlwaysFalse)
    #expect(try forest.atLeast(3, of: [a, b]).isAlwaysFalse)
    #expect(try forest.atLeast(2, of: [a, a, b]) == a)
  }
}
