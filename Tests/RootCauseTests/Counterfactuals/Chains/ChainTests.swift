import DecisionDiagrams
import RootCause
import Testing

@Suite("chains")
struct ChainTests {
  /// A pump stopped because its fuse blew, or because the watchdog did; scrap got in where a strainer was missing, for
  /// lack of a budget.
  static func press() throws -> Investigation {
    try investigation(
      [
        outcome("stopped", because: .any(["fuse", "watchdog"])), event("fuse", because: .all(["scrap"])),
        event("watchdog", because: .all(["scrap"])), event("scrap"), event("no-budget"),
      ],
      controls: [
        control("strainer", stops: [.factor("scrap")], whyFailed: .factor("no-budget")),
        control("slow-fuse", .proposed, stops: [.link(Link.ID("scrap", "fuse"))]),
      ])
  }

  @Test("lead over a failed control from what it failed for to what it let come about")
  func listing() throws {
    let chains = try Counterfactuals(of: Self.press()).chains(to: "stopped")
    #expect(chains.count == 4)
    #expect(
      chains.shortest(10).value.map(\.description) == [
        "scrap -> fuse -> stopped", "scrap -> watchdog -> stopped",
        "no-budget -> failure of strainer -> scrap -> fuse -> stopped",
        "no-budget -> failure of strainer -> scrap -> watchdog -> stopped",
      ])
    #expect(chains.singlePoints == ["scrap"])
    #expect(chains.leftOut.isEmpty)
  }

  @Test("a control breaks those that pass what it stops, and has its place on each in the world with it")
  func breaking() throws {
    let counterfactuals = try Counterfactuals(of: Self.press())
    let chains = try counterfactuals.chains(to: "stopped")
    #expect(try chains.count(brokenBy: ["strainer"]) == 4)
    #expect(try chains.count(brokenBy: ["slow-fuse"]) == 2)
    #expect(try chains.count(brokenBy: []) == 0)
    let world = try counterfactuals.world(given: [.putInPlace("slow-fuse")])
    #expect(
      chains.shortest(2).value.map(world.firstBreak) == [
        Break(.link(Link.ID("scrap", "fuse")), .stopped(by: ["slow-fuse"])), nil,
      ])
    #expect(throws: CounterfactualError.self) { try chains.count(brokenBy: ["nobody"]) }
  }

  @Test("a chain that lacks a cause beside it is said to")
  func incomplete() throws {
    let counterfactuals = try Counterfactuals(
      of: investigation([outcome("fire", because: .all(["fuel", "spark"])), event("fuel"), event("spark")]))
    let chains = try counterfactuals.chains(to: "fire").shortest(2).value
    let world = try counterfactuals.world(given: [.remove("spark")])
    #expect(
      chains.map(world.firstBreak) == [Break(.factor("fire"), .incomplete), Break(.factor("spark"), .removed)])
  }

  @Test("a but-for cause need not be a single point")
  func butFor() throws {
    let counterfactuals = try Counterfactuals(
      of: investigation([outcome("fire", because: .all(["fuel", "spark"])), event("fuel"), event("spark")]))
    #expect(try counterfactuals.butFor("fire").preventing == ["fuel", "spark"])
    #expect(try counterfactuals.singlePoints(on: "fire").isEmpty)
  }

  @Test("leave declared feedback out, and say so")
  func feedback() throws {
    var back = Link("retries", "load")
    back.isFeedback = true
    let chains = try Counterfactuals(
      of: investigation(
        [
          outcome("outage", because: .all(["load"])), event("load", because: .any(["campaign", "retries"])),
          event("retries", because: .all(["load"])), event("campaign"),
        ], links: [back])
    ).chains(to: "outage")
    #expect(chains.count == 1)
    #expect(chains.leftOut == [.link(Link.ID("retries", "load"))])
  }

  @Test("feedback that closes no loop is an ordinary link")
  func needlessFeedback() throws {
    var link = Link("cause", "end")
    link.isFeedback = true
    let chains = try Counterfactuals(
      of: investigation([outcome("end", because: .all(["cause"])), event("cause")], links: [link])
    ).chains(to: "end")
    #expect(chains.count == 1 && chains.leftOut.isEmpty)
  }

  @Test("an outcome that nothing explains is a chain of its own")
  func bare() throws {
    let chains = try Counterfactuals(of: investigation([outcome("end")])).chains(to: "end")
    #expect(chains.shortest(10) == Bounded([CausalChain([.factor("end")])]))
    #expect(chains.singlePoints.isEmpty)
  }

  @Test("more of them than could ever be listed are counted to the last, and the first are listed at once")
  func ladder() throws {
    // Every stage has two ways to the next.
    let stages = 200
    var factors = [outcome("s0", because: .any(["a0", "b0"]))]
    for stage in 0..<stages {
      let next = Factor.ID("s\(stage + 1)")
      factors.append(event(Factor.ID("a\(stage)"), because: .all([next])))
      factors.append(event(Factor.ID("b\(stage)"), because: .all([next])))
      let ways: Formula? =
        stage + 1 < stages ? .any([Factor.ID("a\(stage + 1)"), Factor.ID("b\(stage + 1)")]) : nil
      factors.append(event(next, because: ways))
    }
    let chains = try Counterfactuals(
      of: investigation(factors, controls: [control("half", .proposed, stops: [.factor("a7")])])
    ).chains(to: "s0")
    #expect(chains.count == Natural(1) << stages)
    #expect(try chains.count(brokenBy: ["half"]) == Natural(1) << (stages - 1))
    #expect(chains.singlePoints == (1...stages).reversed().map { Factor.ID("s\($0)") })
    let first = chains.shortest(3)
    #expect(first.limit == .chains(3))
    #expect(first.value.allSatisfy { $0.steps.count == 2 * stages + 1 })
    #expect(Set(first.value).count == 3)
  }

  @Test("a chain of 100,000 factors is followed without using the stack")
  func deep() throws {
    let ids = (0..<100_000).map { Factor.ID("f\($0)") }
    let factors = ids.indices.map { index in
      Factor(
        ids[index], index == 0 ? .outcome : .event, "f",
        because: index + 1 < ids.count ? .all([ids[index + 1]]) : nil)
    }
    let chains = try Counterfactuals(of: investigation(factors)).chains(to: "f0")
    #expect(chains.count == 1)
    #expect(chains.singlePoints.count == ids.count - 1)
    #expect(chains.shortest(1).value.first?.steps.count == ids.count)
  }
}
