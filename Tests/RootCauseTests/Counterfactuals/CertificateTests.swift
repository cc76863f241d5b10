import RootCause
import Testing

@Suite("what a verdict rests on")
struct CertificateTests {
  @Test("of several proofs the one with fewer untested links is chosen; with none it is tested")
  func chosen() throws {
    func tested(_ cause: Factor.ID, _ effect: Factor.ID) -> Link {
      var link = Link(cause, effect)
      link.necessity = .yes
      link.evidence = ["E1"]
      return link
    }
    let model = try investigation(
      [
        outcome("outage", because: .all(["a", "b"])), event("a", because: .all(["root"])),
        event("b", because: .all(["root"])), event("root"),
      ], controls: [control("stop", stops: [.factor("root")])],
      links: [tested("b", "outage"), tested("root", "b")])
    guard case .prevents(let proof) = try Counterfactuals(of: model).verdict(of: "stop") else {
      Issue.record("does not prevent")
      return
    }
    #expect(proof.isTested)
    #expect(proof.links == [Link.ID("b", "outage"), Link.ID("root", "b")])
    #expect(proof.factors == ["outage", "b", "root"])
  }

  @Test("an answer without evidence is counted as untested, and tested verdicts come first")
  func untested() throws {
    var link = Link("load", "outage")
    link.necessity = .yes
    let model = try investigation(
      [outcome("outage", because: .all(["load"])), event("load")],
      controls: [control("limit", stops: [.factor("load")]), control("standby", stops: [.factor("outage")])],
      links: [link])
    let ranked = Counterfactuals(of: model).verdicts()
    #expect(ranked.map(\.control) == ["standby", "limit"])
    guard case .prevents(let proof)? = ranked.last?.verdict else {
      Issue.record("does not prevent")
      return
    }
    #expect(proof.restsOn == [Link.ID("load", "outage")])
  }

  @Test("of equal verdicts the cheaper and then the sooner control comes first")
  func ranked() throws {
    func priced(_ id: Control.ID, _ cost: Double?, _ days: Double?) -> Control {
      var result = control(id, stops: [.factor("load")])
      result.cost = cost
      result.leadTime = days
      return result
    }
    let model = try investigation(
      [outcome("outage", because: .all(["load"])), event("load")],
      controls: [
        priced("unpriced", nil, nil), priced("dear", 5, 1), priced("slow", 2, 9), priced("quick", 2, 3),
        priced("quick-too", 2, 3),
      ])
    #expect(
      Counterfactuals(of: model).verdicts().map(\.control) == ["quick", "quick-too", "slow", "dear", "unpriced"])
  }

  @Test("a failure that nothing explains is part of the causes that remain")
  func failures() throws {
    let model = try investigation(
      [outcome("outage", because: .all(["load"])), event("load"), event("typo")],
      controls: [
        control("review", .bypassed, stops: [.factor("outage")]),
        control("linter", .proposed, stops: [.factor("typo")]),
      ])
    guard case .noEffect(let witness) = try Counterfactuals(of: model).verdict(of: "linter") else {
      Issue.record("has an effect")
      return
    }
    #expect(witness.factors == ["load"])
    #expect(witness.failedControls == ["review"])
    #expect("\(witness)" == "“outage” still comes about by “load”, “review (not holding)”")
  }
}
