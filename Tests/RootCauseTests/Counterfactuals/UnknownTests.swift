import RootCause
import Testing

@Suite("what is not known")
struct UnknownTests {
  @Test("a presumed cause that a fact can't do without must have been so")
  func settled() throws {
    let model = try investigation(
      [outcome("outage", because: .all(["load"])), event("load", .presumptive)],
      controls: [control("limit", stops: [.factor("load")])])
    let counterfactuals = Counterfactuals(of: model)
    #expect(
      counterfactuals.settled == [
        SettledQuestion(question: OpenQuestion(.factor("load")), answer: true, given: "outage")
      ])
    #expect(counterfactuals.settled.first?.description == "“load” must have occurred, given “outage”")
    #expect(counterfactuals.actual.state(of: "load" as Factor.ID) == .occurs)
    #expect(try counterfactuals.verdict(of: "limit").kind == .prevents)
  }

  @Test("a control of unknown status that would have stopped a fact cannot have worked")
  func unknownControl() throws {
    let model = try investigation(
      [outcome("outage", because: .all(["load"])), event("load")],
      controls: [control("limit", .unknown, stops: [.factor("load")])])
    let counterfactuals = Counterfactuals(of: model)
    #expect(counterfactuals.settled.first?.description == "“limit” cannot have worked, given “outage”")
    #expect(counterfactuals.actual.state(of: "limit" as Control.ID) == .doesNotWork)
  }

  @Test("between two presumed alternatives the verdict depends on the other one")
  func alternatives() throws {
    let model = try investigation(
      [
        outcome("outage", because: .any(["load", "leak"])), event("load", .presumptive), event("leak", .presumptive),
      ], controls: [control("limit", stops: [.factor("load")])],
      hypotheses: [Hypothesis("H1", "It leaked", about: .factor("leak"))])
    let counterfactuals = Counterfactuals(of: model)
    #expect(counterfactuals.settled.isEmpty)
    guard case .undetermined(let unknowns) = try counterfactuals.verdict(of: "limit") else {
      Issue.record("determined")
      return
    }
    #expect(unknowns.isComplete)
    #expect(unknowns.names == ["H1"])
  }

  @Test("settling what is unknown is learning: what then must have been so is drawn from it")
  func settling() throws {
    let model = try investigation([
      outcome("outage", because: .any(["load", "leak"])), event("load", .presumptive), event("leak", .presumptive),
    ])
    let counterfactuals = Counterfactuals(of: model)
    let world = try counterfactuals.world(given: [.settle(.factor("load"), false)])
    #expect(world.state(of: "leak" as Factor.ID) == .occurs)
    #expect(throws: CounterfactualError.contradictsRecord(["outage"])) {
      try counterfactuals.world(given: [.settle(.factor("load"), false), .settle(.factor("leak"), false)])
    }
  }

  @Test(
    "a supported hypothesis leaves nothing open, an open, weakened or untestable one does",
    arguments: Hypothesis.Status.allCases)
  func hypotheses(status: Hypothesis.Status) throws {
    let model = try investigation(
      [outcome("outage"), event("lag")],
      hypotheses: [Hypothesis("H1", "It lagged", about: .factor("lag"), status: status)])
    let isOpen = Counterfactuals(of: model).unknowns == [OpenQuestion(.factor("lag"), hypotheses: ["H1"])]
    #expect(isOpen == [.open, .weakened, .untestable].contains(status))
  }

  @Test("more unknowns than can be tried in every combination are decided by diagrams, unless those get too large")
  func many() throws {
    let ids = (0..<40).map { Factor.ID("u\($0)") }
    let model = try investigation(
      [outcome("outage", because: .any(ids))] + ids.map { event($0, .presumptive) },
      controls: [control("x", stops: [.factor("u0")])])
    guard case .undetermined(let all) = try Counterfactuals(of: model).verdict(of: "x") else {
      Issue.record("determined")
      return
    }
    #expect(all.isComplete)
    #expect(all.value.map(\.unknown) == ids.dropFirst().map(Unknown.factor))
    let small = Counterfactuals(of: model, limits: Limits(nodes: 10))
    guard case .undetermined(let unresolved) = try small.verdict(of: "x") else {
      Issue.record("determined")
      return
    }
    #expect(unresolved.limit == .nodes(10))
    #expect(unresolved.value.map(\.unknown) == ids.map(Unknown.factor))
  }

  @Test("what cannot be asked is refused by name")
  func refused() throws {
    let model = try investigation(
      [outcome("outage", because: .all(["load"])), event("load"), impact("harm", because: .all(["outage"]))],
      controls: [control("limit", stops: [.factor("load")])])
    let counterfactuals = Counterfactuals(of: model)
    #expect(throws: CounterfactualError.noSuchRecord(AnyRecordID(kind: .control, rawValue: "limt"))) {
      try counterfactuals.verdict(of: "limt")
    }
    #expect(throws: CounterfactualError.conflict(.remove("load"), .assume("load"))) {
      try counterfactuals.world(given: [.remove("load"), .assume("load")])
    }
    #expect(throws: CounterfactualError.notOpen(.factor("load"))) {
      try counterfactuals.world(given: [.settle(.factor("load"), true)])
    }
    #expect(throws: CounterfactualError.noSuchLink(Link.ID("outage", "load"))) {
      try counterfactuals.world(given: [.settle(.link(Link.ID("outage", "load")), true)])
    }
    #expect(counterfactuals.actual.state(of: "nobody" as Factor.ID) == nil)
  }
}
