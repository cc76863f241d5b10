import RootCause
import RootCauseTesting
import Testing

@Suite("certificates rest on the fewest untested links")
struct FewestLinksTests {
  @Test("no proof and no minimal causal set rests on fewer, among all of them", arguments: 80..<110)
  func fewest(batch: Int) throws {
    try RandomModel.each(in: batch) { investigation, oracle, _ in
      guard oracle.causes.count <= 6, oracle.links.count <= 14 else { return }
      for row in Counterfactuals(of: investigation).verdicts() {
        let name = "\(row.control) on \(row.outcome): \(row.verdict)\n\(text(investigation))"
        #expect(row.verdict.limitOfLinks == nil, "\(name)")
        switch row.verdict {
        case .prevents(let proof): #expect(oracle.isFewest(proof, given: [row.control]), "\(name)")
        case .preventsJointly(let partners):
          let proof = try #require(partners.proof)
          #expect(oracle.isFewest(proof, given: [row.control] + partners.value[0]), "\(name)")
        case .noEffect(let witness): #expect(oracle.isFewest(witness, given: [row.control]), "\(name)")
        case .mitigates, .mayReduce, .undetermined: break
        }
      }
    }
  }

  @Test("where the engine may not be asked, that fewer links might do is said")
  func cutShort() throws {
    // Through `shared` it takes 3 links, through the others 2 each on both sides; taken apart, these look better.
    func path(_ steps: [Factor.ID]) -> [(Factor.ID, Factor)] {
      zip(steps, steps.dropFirst()).map { ($0, event($0, because: .all([$1]))) }
    }
    let chains = path(["s0", "s1", "s2", "root"]) + path(["n0", "n1", "root"]) + path(["m0", "m1", "root"])
    let factors =
      [
        outcome("out", because: .any(["a", "b"])), event("a", because: .all(["n0", "s0"])),
        event("b", because: .all(["m0", "s0"])), event("root"),
      ] + chains.map(\.1)
    let tested = [("a", "out"), ("b", "out"), ("s0", "a"), ("s0", "b"), ("n0", "a"), ("m0", "b")].map {
      var link = Link(Factor.ID($0), Factor.ID($1))
      (link.necessity, link.evidence) = (.yes, ["E1"])
      return link
    }
    let model = try investigation(
      factors, controls: [control("stop", stops: [.factor("root")])], links: tested)
    guard case .prevents(let best) = try Counterfactuals(of: model).verdict(of: "stop"),
      case .prevents(let some) = try Counterfactuals(of: model, limits: Limits(nodes: 0)).verdict(of: "stop")
    else {
      Issue.record("does not prevent")
      return
    }
    #expect(best.restsOn.count == 3)
    #expect(best.limit == nil)
    #expect(some.restsOn.count == 4)
    #expect(some.limit == .nodes(0))
  }
}
