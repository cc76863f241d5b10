import DecisionDiagrams
import Testing

@Suite("Functions with variables settled")
struct CofactorsTests {
  @Test("settling variables asks the function at the settled values", arguments: 0..<8)
  func restricted(round: Int) throws {
    var random = SplitMix(seed: 200 + round)
    for _ in 0..<60 {
      let function = try RandomFunction(in: .random(using: &random), depth: 4, using: &random)
      let settled = Int.random(in: 0..<64, using: &random)
      let values = Int.random(in: 0..<64, using: &random) & settled
      let pairs = variables(in: settled).map { ($0, values >> $0 & 1 == 1) }
      let restricted = try function.diagram.restricted(to: Dictionary(uniqueKeysWithValues: pairs))
      #expect(restricted.table == TruthTable { function.table[$0 & ~settled | values] })
      #expect(Set(restricted.support).isDisjoint(with: variables(in: settled)))
    }
  }

  @Test("the dual says no where the function says yes to the opposite, and is its own inverse", arguments: 0..<8)
  func dual(round: Int) throws {
    var random = SplitMix(seed: 300 + round)
    for _ in 0..<60 {
      let function = try RandomFunction(in: .random(using: &random), depth: 4, using: &random)
      let dual = try function.diagram.dual()
      #expect(dual.table == TruthTable { !function.table[63 & ~$0] })
      #expect(try dual.dual() == function.diagram)
    }
  }

  @Test("the support is what the function depends on", arguments: 0..<8)
  func support(round: Int) throws {
    var random = SplitMix(seed: 400 + round)
    for _ in 0..<60 {
      let function = try RandomFunction(in: .random(using: &random), depth: 3, using: &random)
      let matters = (0..<TruthTable.variableCount).filter { variable in
        TruthTable.assignments.contains { function.table[$0] != function.table[$0 ^ 1 << variable] }
      }
      #expect(function.diagram.support == matters)
    }
  }

  @Test("node counts include the terminals that are reached")
  func nodeCounts() throws {
    let forest = Forest(variableCount: 3)
    let parity = try forest.variable(0).exclusiveOr(forest.variable(1)).exclusiveOr(forest.variable(2))
    #expect(forest.constant(true).nodeCount == 1)
    #expect(try forest.variable(2).nodeCount == 3)
    #expect(parity.nodeCount == 7)
  }
}
