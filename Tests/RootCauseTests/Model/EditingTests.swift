import RootCause
import Testing

@Suite("Editing an investigation")
struct EditingTests {
  /// outage <- (deploy, no-limit); a canary on the link from deploy; a finding on both.
  func outage() throws -> Investigation {
    var it = Investigation(id: "checkout", title: "Checkout failed")
    try it.add(Factor("deploy", .action, "Version 7 went out"))
    try it.add(Factor("no-limit", .condition, "Nothing limited the retries"))
    try it.add(Factor("outage", .outcome, "Checkout failed", because: .all(["deploy", "no-limit"])))
    try it.add(Control("canary", "A canary", stops: [.link(Link.ID("deploy", "outage"))]))
    try it.add(Finding("F1", "The release had no canary", restsOn: [.factor("deploy"), .control("canary")]))
    return it
  }

  @Test("a record that refers to nothing declared is refused, and nothing is changed")
  func dangling() throws {
    var it = try outage()
    let before = it
    #expect(
      throws: InvestigationError.danglingReference(
        .record(Factor.ID("deplyo").untyped), from: .factor("late"), field: .because)
    ) { try it.add(Factor("late", .event, "It was late", because: .all(["deplyo"]))) }
    #expect(it == before)
    #expect(it.kind(of: "late") == nil)
  }

  @Test("an id is unique across all kinds of records")
  func duplicate() throws {
    var it = try outage()
    #expect(throws: InvestigationError.duplicateID(Control.ID("deploy").untyped, existing: .factor)) {
      try it.add(Control("deploy", "A control"))
    }
  }

  @Test("a text that is no slug is not an id", arguments: ["", " ", "-a", "a b", "a->b", "a\"", "a\n", ".", "a/b"])
  func invalid(id: String) throws {
    var it = Investigation(title: "x")
    #expect(throws: InvestigationError.invalidID(Factor.ID(id).untyped)) {
      try it.add(Factor(Factor.ID(id), .event, "x"))
    }
  }

  @Test("ids may be written in any script", arguments: ["why.1", "E1", "störung", "停止", "2nd-disk", "a_b"])
  func valid(id: String) throws {
    var it = Investigation(title: "x")
    try it.add(Factor(Factor.ID(id), .event, "x"))
    #expect(it[Factor.ID(id)] != nil)
  }

  @Test("removing a record that is referred to names who refers")
  func removeInUse() throws {
    var it = try outage()
    #expect(
      throws: InvestigationError.inUse(
        .record(Factor.ID("deploy").untyped), by: [.factor("outage"), .record(Finding.ID("F1"))])
    ) { try it.remove(Factor.ID("deploy")) }
    #expect(
      throws: InvestigationError.inUse(.link(Link.ID("deploy", "outage")), by: [.control("canary")])
    ) { try it.remove(Factor.ID("outage")) }
  }

  @Test("a record nobody refers to can be removed, and its id is free again")
  func remove() throws {
    var it = try outage()
    try it.remove(Finding.ID("F1"))
    try it.remove(Control.ID("canary"))
    try it.remove(Factor.ID("outage"))
    #expect(it.factors.map(\.id) == ["deploy", "no-limit"])
    try it.add(Control("outage", "The id serves again"))
  }

  @Test("a link that a control acts on cannot be edited away")
  func linkInUse() throws {
    var it = try outage()
    let before = it
    #expect(
      throws: InvestigationError.inUse(.link(Link.ID("deploy", "outage")), by: [.control("canary")])
    ) { try it.explain("outage", because: .all(["no-limit"])) }
    #expect(it == before)
  }

  @Test("what is recorded of a link stays while its cause stays, and goes with it")
  func linkRecords() throws {
    var it = try outage()
    var link = Link("no-limit", "outage")
    link.necessity = .yes
    try it.record(link)
    try it.explain("outage", because: .any(["deploy", "no-limit"]))
    #expect(it.link(link.id) == link)
    try it.explain("outage", because: .all(["deploy"]))
    #expect(it.link(link.id) == nil)
    try it.explain("outage", because: .all(["deploy", "no-limit"]))
    #expect(it.link(link.id) == Link(link.id))
  }

  @Test("a link can only be recorded where the formula has it")
  func linkDangling() throws {
    var it = try outage()
    #expect(throws: InvestigationError.self) { try it.record(Link("outage", "deploy")) }
  }

  @Test("renaming reaches every place that names the record")
  func rename() throws {
    var it = try outage()
    var link = Link("deploy", "outage")
    link.necessity = .yes
    try it.record(link)
    try it.add(Hypothesis("H1", "The release did it", about: .link(link.id)))
    try it.add(WhyChain("why", ["outage", "deploy"], confirmed: ["deploy"]))
    try it.add(CounterfactualClaim("CF1", given: [.remove("deploy")], then: [.init("outage", .prevented)]))
    try it.accept(Waiver(rule: "open-end", at: .factor("deploy"), because: "known"))

    try it.rename(Factor.ID("deploy"), to: "release")

    #expect(it[Factor.ID("deploy")] == nil)
    #expect(it.factors.map(\.id) == ["release", "no-limit", "outage"])
    #expect(it[Factor.ID("outage")]?.because == .all(["release", "no-limit"]))
    #expect(it.link(Link.ID("release", "outage"))?.necessity == .yes)
    #expect(it[Control.ID("canary")]?.stops == [.link(Link.ID("release", "outage"))])
    #expect(it[Finding.ID("F1")]?.restsOn.first == .factor("release"))
    #expect(it[Hypothesis.ID("H1")]?.about == .link(Link.ID("release", "outage")))
    #expect(it[WhyChain.ID("why")]?.factors == ["outage", "release"])
    #expect(it[WhyChain.ID("why")]?.confirmed == ["release"])
    #expect(it[CounterfactualClaim.ID("CF1")]?.given == [.remove("release")])
    #expect(it.waivers.first?.subject == .factor("release"))
    try it.rename(Factor.ID("release"), to: "deploy")
    #expect(it.referrers(to: .record(Factor.ID("deploy").untyped)).count == 5)
  }

  @Test("renaming there and back changes nothing")
  func renameBack() throws {
    let before = try outage()
    var it = before
    try it.rename(Control.ID("canary"), to: "staged-rollout")
    try it.rename(Control.ID("staged-rollout"), to: "canary")
    #expect(it == before)
  }

  @Test("records that refer to each other are added together")
  func batch() throws {
    var it = Investigation(title: "A loop")
    try it.edit { batch in
      try batch.add(Factor("retries", .event, "Clients retried", because: .any(["slow"])))
      try batch.add(Factor("slow", .outcome, "It was slow", because: .any(["retries"])))
    }
    #expect(it.links.map(\.id.description) == ["slow -> retries", "retries -> slow"])
  }

  @Test("a batch with a dangling reference changes nothing")
  func badBatch() throws {
    var it = try outage()
    let before = it
    #expect(throws: InvestigationError.self) {
      try it.edit { batch in
        try batch.add(Factor("new", .event, "New", because: .any(["nowhere"])))
      }
    }
    #expect(throws: InvestigationError.self) {
      try it.edit { batch in
        var link = Link("outage", "deploy")
        link.necessity = .yes
        batch.record(link)
      }
    }
    #expect(it == before)
  }

  @Test("a formula nested too deep is refused")
  func depth() throws {
    var it = Investigation(title: "x")
    try it.add(Factor("a", .event, "a"))
    var formula = Formula.factor("a")
    for _ in 1..<Formula.maximumDepth { formula = .all([formula]) }
    try it.add(Factor("b", .event, "b", because: formula))
    #expect(throws: InvestigationError.formulaTooDeep(Factor.ID("c").untyped)) {
      try it.add(Factor("c", .event, "c", because: .all([formula])))
    }
  }

  @Test("an error says what to do about it in words")
  func words() {
    let error = InvestigationError.inUse(.record(Factor.ID("deploy").untyped), by: [.factor("outage"), .waiver(0)])
    #expect(error.description == "the factor “deploy” is referred to by “outage”, “accept[0]”")
  }
}
