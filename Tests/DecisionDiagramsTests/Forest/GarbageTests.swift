import DecisionDiagrams
import Testing

@Suite("Garbage")
struct GarbageTests {
  @Test("collecting changes no answer, whatever is kept", arguments: 0..<16)
  func keepsAnswers(round: Int) throws {
    var random = SplitMix(seed: 1600 + round)
    let forest = Forest.random(using: &random)
    var kept: [RandomFunction] = []
    for _ in 0..<60 {
      kept.append(try RandomFunction(in: forest, depth: 3, using: &random))
      kept = kept.filter { _ in Int.random(in: 0..<6, using: &random) > 0 }
      forest.collectGarbage()
      #expect(kept.allSatisfy { $0.diagram.table == $0.table })
      guard let a = kept.randomElement(using: &random), let b = kept.randomElement(using: &random) else { continue }
      kept.append(
        RandomFunction(try a.diagram.and(b.diagram), TruthTable(bits: a.table.bits & b.table.bits)))
      #expect(try a.diagram.minimalSolutions().plain == a.table.minimalModels)
    }
  }

  @Test("what no handle reaches is freed, and its room used again")
  func freesNodes() throws {
    let forest = Forest(variableCount: 20)
    let variables = try (0..<20).map { try forest.variable($0) }
    forest.collectGarbage()
    let before = forest.nodeCount
    #expect(before == 22)
    for _ in 0..<3 {
      do {
        let voting = try forest.atLeast(10, of: variables)
        #expect(forest.nodeCount >= voting.nodeCount)
      }
      forest.collectGarbage()
      #expect(forest.nodeCount == before)
    }
  }

  @Test("collections that happen by themselves change no answer")
  func automatic() throws {
    let forest = Forest(variableCount: 30, limits: Limits(nodes: 3_000))
    let variables = try (0..<30).map { try forest.variable($0) }
    // The limit is far below what these operations leave behind.
    for threshold in 1...30 {
      let voting = try forest.atLeast(threshold, of: variables)
      #expect(try voting.modelCount() == binomialTail(30, from: threshold))
      #expect(try voting.minimalSolutions().count() == binomial(30, threshold))
    }
    #expect(forest.nodeCount <= 3_000)
  }

  private func binomial(_ n: Int, _ k: Int) -> Natural {
    Natural(UInt64((0..<k).reduce(1) { $0 * (n - $1) / ($1 + 1) }))
  }

  private func binomialTail(_ n: Int, from k: Int) -> Natural {
    (k...n).map { binomial(n, $0) }.reduce(0, +)
  }
}
