import DecisionDiagrams
import Testing

@Suite("Probabilities and model counts")
struct ProbabilityTests {
  @Test("the probability is the sum over all true assignments", arguments: 0..<8)
  func probability(round: Int) throws {
    var random = SplitMix(seed: 800 + round)
    for _ in 0..<60 {
      let function = try RandomFunction(in: .random(using: &random), depth: 4, using: &random)
      let p = (0..<TruthTable.variableCount).map { _ in Double.random(in: 0...1, using: &random) }
      let expected = function.table.models.map { model in
        p.indices.reduce(1) { $0 * (model >> $1 & 1 == 1 ? p[$1] : 1 - p[$1]) }
      }.reduce(0, +)
      #expect(abs(try function.diagram.probability(p) - expected) < 1e-12)
    }
  }

  @Test("a function and its negation share out one", arguments: 0..<4)
  func complement(round: Int) throws {
    var random = SplitMix(seed: 900 + round)
    let function = try RandomFunction(in: .random(using: &random), depth: 5, using: &random)
    let p = (0..<TruthTable.variableCount).map { _ in Double.random(in: 0...1, using: &random) }
    let sum = try function.diagram.probability(p) + function.diagram.not().probability(p)
    #expect(abs(sum - 1) < 1e-12)
  }

  @Test("the model count is the number of true assignments", arguments: 0..<8)
  func modelCount(round: Int) throws {
    var random = SplitMix(seed: 1000 + round)
    for _ in 0..<60 {
      let function = try RandomFunction(in: .random(using: &random), depth: 4, using: &random)
      #expect(try function.diagram.modelCount() == Natural(UInt64(function.table.models.count)))
    }
  }

  @Test("model counts are exact past 2^64")
  func largeCount() throws {
    let forest = Forest(variableCount: 200)
    let any = try forest.any(of: (0..<200).map { try forest.variable($0) })
    #expect(
      try any.modelCount().description
        == "1606938044258990275541962092341162602522202993782792835301375")
    #expect(try forest.constant(true).modelCount() == Natural(1) << 200)
    #expect(try forest.constant(false).modelCount() == 0)
  }
}
