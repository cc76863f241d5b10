import DecisionDiagrams
import Testing

@Suite("Minimal solutions")
struct SolutionsTests {
  @Test("of a monotone function are its minimal models", arguments: 0..<16)
  func monotone(round: Int) throws {
    var random = SplitMix(seed: 500 + round)
    for _ in 0..<60 {
      let function = try RandomFunction(
        in: .random(using: &random), depth: 4, isMonotone: true, using: &random)
      #expect(try function.diagram.minimalSolutions().plain == function.table.minimalModels)
      #expect(try function.diagram.coherentHull() == function.diagram)
    }
  }

  @Test("of any function are the minimal models, which are those of its coherent hull", arguments: 0..<16)
  func general(round: Int) throws {
    var random = SplitMix(seed: 600 + round)
    for _ in 0..<60 {
      let function = try RandomFunction(in: .random(using: &random), depth: 4, using: &random)
      #expect(try function.diagram.minimalSolutions().plain == function.table.minimalModels)
      let hull = try function.diagram.coherentHull()
      #expect(
        hull.table == TruthTable { larger in function.table.models.contains { $0 & larger == $0 } })
    }
  }

  @Test("of the dual are the minimal hitting sets", arguments: 0..<16)
  func dual(round: Int) throws {
    var random = SplitMix(seed: 700 + round)
    for _ in 0..<40 {
      let function = try RandomFunction(
        in: .random(using: &random), depth: 4, isMonotone: true, using: &random)
      let solutions = try function.diagram.minimalSolutions()
      #expect(try function.diagram.dual().minimalSolutions() == solutions.minimalHittingSets())
    }
  }

  @Test("of the constants: never has none, always has the empty set")
  func constants() throws {
    let forest = Forest(variableCount: 2)
    #expect(try forest.constant(false).minimalSolutions().isEmpty)
    #expect(try forest.constant(true).minimalSolutions().plain == [[]])
  }
}
