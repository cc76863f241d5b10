import RootCause
import Testing

@Suite("what occurs in a world")
struct DefinitionTests {
  @Test("a control on one of two sufficient causes changes nothing alone, and says what remains")
  func alternatives() throws {
    let model = try investigation(
      [outcome("outage", because: .any(["disk", "network"])), event("disk"), event("network")],
      controls: [control("mirror", stops: [.factor("disk")])])
    guard case .noEffect(let witness) = try Counterfactuals(of: model).verdict(of: "mirror") else {
      Issue.record("not without effect")
      return
    }
    #expect(witness.factors == ["network"])
    #expect(witness.restsOn == [Link.ID("network", "outage")])
  }

  @Test("two such controls prevent it jointly, each named as the other's partner")
  func jointly() throws {
    let model = try investigation(
      [outcome("outage", because: .any(["disk", "network"])), event("disk"), event("network")],
      controls: [control("mirror", stops: [.factor("disk")]), control("route", stops: [.factor("network")])])
    let counterfactuals = Counterfactuals(of: model)
    #expect(try counterfactuals.verdict(of: "mirror").partners == Bounded([["route"]]))
    #expect(try counterfactuals.verdict(of: "route").partners == Bounded([["mirror"]]))
  }

  /// Two alternatives, one of which can be stopped at four places.
  private static func alternatives() throws -> Investigation {
    let parts: [Factor.ID] = ["a", "b", "c", "d"]
    return try investigation(
      [
        outcome("outage", because: .any(["left", "right"])), event("left"),
        event("right", because: .any(parts)),
      ] + parts.map { event($0) },
      controls: parts.map { control(Control.ID("stop-\($0)"), stops: [.factor($0)]) }
        + [control("left-stop", stops: [.factor("left")]), control("right-stop", stops: [.factor("right")])])
  }

  @Test("partner sets of any size are found, smallest first")
  func largerSets() throws {
    let verdict = try Counterfactuals(of: Self.alternatives()).verdict(of: "left-stop")
    #expect(
      verdict.partners == Bounded([["right-stop"], ["stop-a", "stop-b", "stop-c", "stop-d"]]))
  }

  @Test("what does not fit into the limits is not denied: the answer says that it was cut short")
  func cutShort() throws {
    let few = Counterfactuals(of: try Self.alternatives(), limits: Limits(sets: 1))
    #expect(try few.verdict(of: "left-stop").partners == Bounded([["right-stop"]], cutShortBy: .sets(1)))

    let small = Counterfactuals(of: try Self.alternatives(), limits: Limits(nodes: 3))
    #expect(
      try small.verdict(of: "left-stop").partners == Bounded([["right-stop"]], cutShortBy: .nodes(3)))
    guard case .noEffect(let witness) = try small.verdict(of: "stop-a") else {
      Issue.record("found without room for it")
      return
    }
    #expect(witness.limitOfPartners == .nodes(3))
  }

  @Test("of three alarms of which two were needed, stopping one changes nothing when all three came")
  func atLeast() throws {
    let formula = Formula.atLeast(2, ["a", "b", "c"])
    let model = try investigation(
      [outcome("trip", because: formula), event("a"), event("b"), event("c")],
      controls: [control("x", stops: [.factor("a")])])
    #expect(try Counterfactuals(of: model).verdict(of: "x").kind == .noEffect)
    let world = try Counterfactuals(of: model).world(given: [.putInPlace("x"), .remove("b")])
    #expect(world.state(of: "trip" as Factor.ID) == .doesNotOccur)
  }

  @Test("a control on a link leaves the cause and cuts its effect")
  func linkStopped() throws {
    let model = try investigation(
      [outcome("wiped", because: .all(["command"])), event("command")],
      controls: [control("guard", .proposed, stops: [.link(Link.ID("command", "wiped"))])])
    let world = try Counterfactuals(of: model).world(given: [.putInPlace("guard")])
    #expect(world.state(of: "command" as Factor.ID) == .occurs)
    #expect(world.state(of: Link.ID("command", "wiped")) == .doesNotOccur)
    #expect(world.firstBreaks == [Break(.link(Link.ID("command", "wiped")), .stopped(by: ["guard"]))])
  }

  @Test("a failed control is a cause: take away the reason and it holds")
  func whyFailed() throws {
    let model = try investigation(
      [outcome("data-lost", because: .all(["disk"])), event("disk"), event("no-owner")],
      controls: [control("backup", .failed, stops: [.factor("data-lost")], whyFailed: .all(["no-owner"]))])
    let world = try Counterfactuals(of: model).world(given: [.remove("no-owner")])
    #expect(world.state(of: "backup" as Control.ID) == .works)
    #expect(world.state(of: "data-lost" as Factor.ID) == .doesNotOccur)
    #expect(world.firstBreaks.contains(Break(.factor("data-lost"), .stopped(by: ["backup"]))))
  }

  @Test("a proposed control does nothing until it is put in place; an effective one can be taken away")
  func statuses() throws {
    let model = try investigation(
      [outcome("outage", because: .all(["load"])), event("load"), event("leak", .presumptive)],
      controls: [
        control("limit", .proposed, stops: [.factor("load")]), control("valve", .effective, stops: [.factor("leak")]),
      ])
    let counterfactuals = Counterfactuals(of: model)
    #expect(counterfactuals.actual.state(of: "outage" as Factor.ID) == .occurs)
    #expect(counterfactuals.actual.state(of: "leak" as Factor.ID) == .doesNotOccur)
    let without = try counterfactuals.world(given: [.takeAway("valve")])
    #expect(
      without.state(of: "leak" as Factor.ID) == .undetermined(dependsOn: Bounded([OpenQuestion(.factor("leak"))])))
  }

  @Test("a control that worked is already in place: no effect, with what produced the outcome anyway")
  func alreadyWorking() throws {
    let model = try investigation(
      [outcome("outage", because: .any(["load", "leak"])), event("load"), event("leak", .presumptive)],
      controls: [control("valve", .effective, stops: [.factor("leak")])])
    guard case .noEffect(let witness) = try Counterfactuals(of: model).verdict(of: "valve") else {
      Issue.record("has an effect")
      return
    }
    #expect(witness.isAlreadyWorking)
    #expect(witness.factors == ["load"])
  }

  @Test("an assumed factor occurs whatever stops it, a removed one never does")
  func assumed() throws {
    let model = try investigation(
      [outcome("outage", because: .all(["load"])), event("load")],
      controls: [control("limit", stops: [.factor("load")])])
    let counterfactuals = Counterfactuals(of: model)
    let assumed = try counterfactuals.world(given: [.assume("load"), .putInPlace("limit")])
    #expect(assumed.state(of: "outage" as Factor.ID) == .occurs)
    let removed = try counterfactuals.world(given: [.remove("load")])
    #expect(removed.state(of: "outage" as Factor.ID) == .doesNotOccur)
    #expect(removed.firstBreaks == [Break(.factor("load"), .removed)])
  }

  @Test("a control that could only have acted afterwards stops nothing, and that is said")
  func tooLate() throws {
    var load = event("load")
    load.time = TimeSpan("2026-03-01T10:00Z")
    var late = control("limit", stops: [.factor("load")])
    late.actsBy = TimePoint("2026-03-01T10:30Z")
    let model = try investigation([outcome("outage", because: .all(["load"])), load], controls: [late])
    let counterfactuals = Counterfactuals(of: model)
    #expect(counterfactuals.tooLate == [LateStop("limit", .factor("load"))])
    #expect(try counterfactuals.verdict(of: "limit").kind == .noEffect)
    #expect(try counterfactuals.world(given: [.putInPlace("limit")]).tooLate == counterfactuals.tooLate)
  }

  @Test("a refuted cause or link counts for nothing")
  func refuted() throws {
    var link = Link("load", "outage")
    link.certainty = .refuted
    let model = try investigation(
      [outcome("outage", because: .any(["load", "leak"])), event("load"), event("leak"), event("moon", .refuted)],
      controls: [control("valve", stops: [.factor("leak")])], links: [link])
    let counterfactuals = Counterfactuals(of: model)
    #expect(try counterfactuals.verdict(of: "valve").kind == .prevents)
    #expect(counterfactuals.actual.state(of: "moon" as Factor.ID) == .doesNotOccur)
  }

  @Test("a near miss would have come about without the control that held")
  func nearMiss() throws {
    let model = try investigation(
      [
        outcome("outage", because: .all(["load"])), event("load"),
        event("fire", .refuted, because: .all(["load"])), event("flood", .refuted, because: .all(["load"])),
      ],
      controls: [control("breaker", .effective, stops: [.factor("fire")])])
    let counterfactuals = Counterfactuals(of: model)
    #expect(counterfactuals.actual.state(of: "fire" as Factor.ID) == .doesNotOccur)
    let without = try counterfactuals.world(given: [.takeAway("breaker")])
    #expect(without.state(of: "fire" as Factor.ID) == .occurs)
    // Nothing but the record says that there was no flood.
    #expect(without.state(of: "flood" as Factor.ID) == .doesNotOccur)
  }

  @Test("harm that may be spared does not make a certain outcome undetermined")
  func mayBeSpared() throws {
    let harm = impact("harm", because: .all([.factor("outage"), .any(["leak", "spill"])]))
    let model = try investigation(
      [
        outcome("outage", because: .all(["load"])), event("load"), event("leak"),
        event("spill", .presumptive), harm,
      ],
      controls: [control("valve", stops: [.factor("leak")])])
    let counterfactuals = Counterfactuals(of: model)
    guard case .noEffect(let witness) = try counterfactuals.verdict(of: "valve", on: "outage") else {
      Issue.record("the outcome stands")
      return
    }
    #expect(witness.sparingDependsOn?.value.map(\.unknown) == [.factor("spill")])
    #expect(try counterfactuals.verdict(of: "valve", on: "harm").kind == .undetermined)
  }

  @Test("the order of interventions does not matter, nor that one is named twice")
  func order() throws {
    let model = try investigation(
      [outcome("outage", because: .any(["load", "leak"])), event("load"), event("leak")],
      controls: [control("valve", stops: [.factor("leak")])])
    let counterfactuals = Counterfactuals(of: model)
    let one = try counterfactuals.world(given: [.putInPlace("valve"), .remove("load")])
    #expect(try one == counterfactuals.world(given: [.remove("load"), .putInPlace("valve"), .remove("load")]))
    #expect(one != counterfactuals.actual)
  }
}

extension Verdict {
  /// The partner sets of a joint verdict.
  fileprivate var partners: Bounded<[[Control.ID]]>? {
    if case .preventsJointly(let partners) = self { Bounded(partners.value, cutShortBy: partners.limit) } else { nil }
  }
}
