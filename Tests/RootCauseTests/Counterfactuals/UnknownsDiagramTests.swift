import RootCause
import RootCauseTesting
import Testing

@Suite("what the unknowns decide, by diagrams")
struct UnknownsDiagramTests {
  @Test("diagrams and trying every combination give the same answers", arguments: 110..<140)
  func same(batch: Int) throws {
    for seed in batch * 50..<(batch + 1) * 50 {
      var random = RandomModel(seed: seed)
      let investigation = try random.investigation()
      let tried = Counterfactuals(of: investigation, limits: Limits(unknowns: 20))
      let drawn = Counterfactuals(of: investigation, limits: Limits(unknowns: 0))
      for _ in 0..<3 {
        let interventions = random.interventions(on: investigation, unknowns: tried.unknowns.map(\.unknown))
        guard let world = try? tried.world(given: interventions) else { continue }
        let other = try drawn.world(given: interventions)
        for id in investigation.factors.map(\.id) {
          #expect(world.state(of: id) == other.state(of: id), "\(id) given \(interventions)\n\(text(investigation))")
        }
        for id in investigation.links.map(\.id) {
          #expect(world.state(of: id) == other.state(of: id), "\(id) given \(interventions)\n\(text(investigation))")
        }
        for id in investigation.controls.map(\.id) {
          #expect(world.state(of: id) == other.state(of: id), "\(id) given \(interventions)\n\(text(investigation))")
        }
      }
    }
  }
}
