import DecisionDiagrams
import FaultTrees
import RootCause
import RootCauseTesting
import Testing

@Suite("an outcome as a fault tree")
struct FaultTreeExportTests {
  @Test("has the causal sets for its minimal cut sets, what is open left out", arguments: 0..<12)
  func cutSets(batch: Int) throws {
    try RandomModel.each(in: batch) { investigation, _, _ in
      let counterfactuals = Counterfactuals(of: investigation)
      for target in counterfactuals.targets {
        guard let sets = try? counterfactuals.causalSets(of: target) else { continue }
        let named = try counterfactuals.faultTree(of: target)
        #expect(
          Set((named.events.map(\.name) + named.gates.compactMap(\.name))).count
            == named.events.count + named.gates.count { $0.name != nil })
        let found = try FaultTreeAnalysis(of: named.tree).minimalCutSets().lightest().map { set, _ in
          set.filter { !named.events[$0].name.hasPrefix("open-") }
        }
        let least = Set(found).filter { set in !found.contains { Set($0).isStrictSubset(of: set) } }
        let causes = sets.smallest(1_000).value.map { set in set.compactMap { sets.elements.firstIndex(of: $0) } }
        #expect(least == Set(causes), "\(target)\n\(text(investigation))")
      }
    }
  }
}
