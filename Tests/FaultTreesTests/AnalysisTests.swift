import DecisionDiagrams
import FaultTrees
import Testing

@Suite("An analysis")
struct AnalysisTests {
  private func probabilities(_ count: Int, seed: Int) -> [Double] {
    var random = SplitMix(seed: seed)
    return (0..<count).map { _ in Double.random(in: 0...1, using: &random) }
  }

  @Test("finds the minimal cut sets that going through all assignments finds", arguments: TreeKind.allCases)
  func cutSets(kind: TreeKind) throws {
    for seed in 0..<700 {
      let tree = FaultTree.random(kind, seed: seed)
      let expected = TruthTable(of: tree).minimalCutSets.map(TruthTable.events)
      let sets = try FaultTreeAnalysis(of: tree).minimalCutSets()
      #expect(Set(sets.lightest().map(\.set)) == Set(expected), "\(kind) \(seed)")
      #expect(sets.count == Natural(UInt64(expected.count)), "\(kind) \(seed)")
    }
  }

  @Test("gives the probability and every derivative exactly", arguments: TreeKind.allCases)
  func probability(kind: TreeKind) throws {
    for seed in 0..<700 {
      let tree = FaultTree.random(kind, seed: seed)
      let table = TruthTable(of: tree)
      let analysis = try FaultTreeAnalysis(of: tree)
      let p = probabilities(tree.eventCount, seed: seed)
      #expect(abs(try analysis.probability(p) - table.probability(p)) < 1e-12, "\(kind) \(seed)")
      let birnbaum = try analysis.birnbaumImportance(p)
      for event in 0..<tree.eventCount {
        var (with, without) = (p, p)
        (with[event], without[event]) = (1, 0)
        let slope = table.probability(with) - table.probability(without)
        #expect(abs(birnbaum[event] - slope) < 1e-12, "\(kind) \(seed)")
      }
    }
  }

  @Test("gives Fussell and Vesely's importance by the union of the cut sets", arguments: TreeKind.allCases)
  func fussellVesely(kind: TreeKind) throws {
    for seed in 0..<500 {
      let tree = FaultTree.random(kind, seed: seed)
      let table = TruthTable(of: tree)
      let p = probabilities(tree.eventCount, seed: seed)
      let importance = try FaultTreeAnalysis(of: tree).fussellVesely(p)
      for event in 0..<tree.eventCount {
        let holding = table.minimalCutSets.filter { $0 >> event & 1 == 1 }
        let union = TruthTable.closure(of: holding, eventCount: tree.eventCount).probability(p)
        let expected = union == 0 ? 0 : union / table.probability(p)
        #expect(abs(importance[event] - expected) < 1e-9, "\(kind) \(seed)")
      }
    }
  }

  @Test("is coherent unless a negation remains")
  func coherence() throws {
    var tree = FaultTree()
    let a = tree.addEvent(), b = tree.addEvent()
    let notA = tree.addGate(.not, of: [a])
    let notNotA = tree.addGate(.not, of: [notA])
    tree.top = tree.addGate(.and, of: [notNotA, b])
    #expect(try FaultTreeAnalysis(of: tree).isCoherent)
    tree.top = tree.addGate(.or, of: [notA, b])
    #expect(try !FaultTreeAnalysis(of: tree).isCoherent)
  }

  @Test("keeps the places of events that do not matter")
  func unused() throws {
    var tree = FaultTree()
    let events = (0..<4).map { _ in tree.addEvent() }
    tree.top = events[2]
    let analysis = try FaultTreeAnalysis(of: tree)
    #expect(try analysis.birnbaumImportance([0.5, 0.5, 0.5, 0.5]) == [0, 0, 1, 0])
    #expect(try analysis.minimalCutSets().countsHolding == [0, 0, 1, 0])
  }
}
