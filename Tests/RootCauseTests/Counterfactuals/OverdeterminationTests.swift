import RootCause
import Testing

@Suite("Overdetermination")
struct OverdeterminationTests {
  @Test("a factor is overdetermined by alternatives that were all there, more than it needed")
  func alternatives() throws {
    let it = try investigation(.any(["a", "b"]))
    let found = try Counterfactuals(of: it).overdetermined(behind: "out")
    #expect(found.map(\.factor) == ["flow"])
    #expect(found.map(\.need) == [1])
    #expect(found.map(\.alternatives) == [[["a"], ["b"]]])
  }

  @Test(
    "it is not where it needed all that was there", arguments: [Formula.all(["a", "b"]), .atLeast(2, ["a", "b"])])
  func needed(_ formula: Formula) throws {
    #expect(try Counterfactuals(of: try investigation(formula)).overdetermined(behind: "out").isEmpty)
  }

  @Test("what only the factor itself brings about is no alternative to what began it")
  func feedback() throws {
    var it = Investigation(title: "A loop")
    try it.add(Factor("a", .event, "What began it"))
    try it.edit { batch throws(InvestigationError) in
      try batch.add(Factor("flow", .event, "The flow", because: .any(["a", "response"])))
      try batch.add(Factor("response", .action, "The response", because: .factor("flow")))
      try batch.add(Factor("out", .outcome, "The outcome", because: .factor("flow")))
      var loop = Link("response", "flow")
      loop.isFeedback = true
      batch.record(loop)
    }
    let counterfactuals = Counterfactuals(of: it)
    #expect(try counterfactuals.world(given: [.remove("a")]).state(of: "out") == .doesNotOccur)
    #expect(try counterfactuals.overdetermined(behind: "out").isEmpty)
  }

  private func investigation(_ formula: Formula) throws -> Investigation {
    var it = Investigation(title: "Alternatives")
    for id in ["a", "b"] { try it.add(Factor(.init(id), .event, "An event")) }
    try it.add(Factor("flow", .event, "The flow", because: formula))
    try it.add(Factor("out", .outcome, "The outcome", because: .factor("flow")))
    return it
  }
}
