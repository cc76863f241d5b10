import DecisionDiagrams
import Testing

@Suite("Depth")
struct DepthTests {
  private let count = 100_000

  /// x0 ∧ (x1 ∨ (x2 ∧ (x3 ∨ …))), the deepest diagram there is.
  private func ladder(in forest: Forest, starting turn: Int) throws(LimitReached) -> BDD {
    var result = try forest.variable(count - 1)
    for variable in (0..<count - 1).reversed() {
      let rung = try forest.variable(variable)
      result = variable % 2 == turn ? try rung.and(result) : try rung.or(result)
    }
    return result
  }

  @Test("a hundred thousand variables overflow no stack: functions")
  func functions() throws {
    let forest = Forest(variableCount: count)
    let up = try ladder(in: forest, starting: 0)
    let down = try ladder(in: forest, starting: 1)
    #expect(up.nodeCount == count + 2)
    #expect(try up.dual() == down)
    #expect(try up.and(down).or(up) == up)
    #expect(try up.not().not() == up)
    #expect(try up.choose(then: down, otherwise: up) == up.and(down))
    #expect(try up.exclusiveOr(up.restricted(to: [count - 1: true])).support.count == count)
    #expect(up.evaluate { _ in true })
    #expect(try up.probability([Double](repeating: 1, count: count)) == 1)
  }

  @Test("a hundred thousand variables overflow no stack: families")
  func families() throws {
    let forest = Forest(variableCount: count)
    let up = try ladder(in: forest, starting: 0).minimalSolutions()
    let down = try ladder(in: forest, starting: 1).minimalSolutions()
    #expect(try up.count() == Natural(UInt64(count / 2)))
    #expect(try up.minimalHittingSets() == down)
    #expect(try up.union(down).subtracting(down) == up.subtracting(up.intersection(down)))
    #expect(try up.withoutSupersets(of: down).count() <= up.count())
    #expect(try up.minimal() == up)
    #expect(try up.setsBySize().first { _ in true } == [0, 1])
    #expect(up.contains([0, 1]))
    #expect(try up.product(forest.family(of: [[count - 1]])).nodeCount > 0)
  }
}
