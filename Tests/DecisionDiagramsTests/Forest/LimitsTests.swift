import DecisionDiagrams
import Testing

@Suite("Limits")
struct LimitsTests {
  /// A function that is small in one order and needs about 2^(pairs + 1) nodes in the other.
  private func pairs(_ count: Int, in forest: Forest) throws(LimitReached) -> BDD {
    var result = forest.constant(false)
    for pair in 0..<count {
      result = try result.or(forest.variable(pair).and(forest.variable(pair + count)))
    }
    return result
  }

  @Test("an operation that needs more nodes says so, and the forest goes on", arguments: [60, 200, 1_000, 3_000])
  func nodes(limit: Int) throws {
    let forest = Forest(variableCount: 24, limits: Limits(nodes: limit))
    #expect(throws: LimitReached.nodes(limit)) { _ = try pairs(12, in: forest) }
    #expect(forest.nodeCount <= limit)
    let small = try pairs(2, in: forest)
    #expect(try small.minimalSolutions().plain == [[0, 2], [1, 3]])
    forest.limits.nodes = 100_000
    #expect(try pairs(12, in: forest).nodeCount == 8192)
  }

  @Test("whatever the limit, an answer is the whole answer or none", arguments: 0..<4)
  func neverWrong(round: Int) throws {
    var random = SplitMix(seed: 1700 + round)
    var answers = 0
    for limit in 8..<160 {
      var order = SplitMix(seed: round)
      let forest = Forest(
        order: (0..<6).shuffled(using: &order), limits: Limits(nodes: limit))
      guard let function = try? RandomFunction(in: forest, depth: 4, using: &random) else { continue }
      #expect(function.diagram.table == function.table)
      guard let solutions = try? function.diagram.minimalSolutions() else { continue }
      #expect(solutions.plain == function.table.minimalModels)
      answers += 1
    }
    #expect(answers > 0)
  }

  @Test("a deadline that has passed ends every operation, and can be lifted")
  func deadline() throws {
    let forest = Forest(variableCount: 4)
    let a = try forest.variable(0)
    let b = try forest.variable(1)
    forest.limits.deadline = .now
    #expect(throws: LimitReached.deadline) { _ = try a.and(b) }
    #expect(throws: LimitReached.deadline) { _ = try a.or(b).minimalSolutions() }
    forest.limits.deadline = nil
    #expect(try a.and(b).minimalSolutions().plain == [[0, 1]])
  }

  @Test("a deadline is met in the middle of a question without end")
  func deadlineWithin() throws {
    let forest = Forest(variableCount: 80)
    forest.limits.deadline = .now + .milliseconds(20)
    #expect(throws: LimitReached.deadline) { _ = try pairs(40, in: forest) }
    forest.limits.deadline = nil
    #expect(try pairs(4, in: forest).nodeCount == 32)
  }

  @Test("exact counts are held to the memory of the limit")
  func counts() throws {
    let forest = Forest(variableCount: 20_000)
    let any = try forest.any(of: (0..<20_000).map { try forest.variable($0) })
    forest.limits.nodes = 100
    #expect(throws: LimitReached.nodes(100)) { try any.modelCount() }
  }

  @Test("the message names the limit")
  func message() {
    #expect("\(LimitReached.nodes(100))" == "cut short: more than 100 diagram nodes are needed")
    #expect("\(LimitReached.deadline)" == "cut short: the time is up")
  }
}
