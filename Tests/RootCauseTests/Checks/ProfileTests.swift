import RootCause
import Testing

@Suite struct ProfileTests {
  private func claim() throws -> Investigation {
    var investigation = Investigation(title: "Checkout failed")
    try investigation.add(Factor("spike", .condition, "Traffic was high", certainty: .verified))
    try investigation.add(Factor("guess", .condition, "The disk was slow", certainty: .presumptive))
    try investigation.add(Factor("outage", .outcome, "Checkout failed", because: .all(["spike", "guess"])))
    return investigation
  }

  @Test(
    "the further the investigation, the stricter the checks",
    arguments: [
      (Investigation.Status.draft, Severity.note, nil), (.inReview, .warning, .note), (.reviewed, .error, .error),
      (.closed, .error, .error),
    ] as [(Investigation.Status, Severity, Severity?)])
  func severities(status: Investigation.Status, unsupported: Severity, presumed: Severity?) throws {
    var investigation = try claim()
    investigation.status = status
    let found = Checks(rules: Rule.Family.evidence.rules).run(on: investigation).diagnostics
    #expect(found.first { $0.rule == "unsupported-claim" }?.severity == unsupported)
    #expect(found.first { $0.rule == "presumption-on-path" }?.severity == presumed)
  }

  @Test("a draft can be held to the rules of a finished record")
  func strict() throws {
    let checks = Checks(profile: .finished, rules: Rule.Family.evidence.rules)
    #expect(checks.run(on: try claim()).diagnostics.map(\.severity) == [.error, .error])
  }

  @Test("what a draft has still to do everywhere is told once, with the other places named")
  func gathered() throws {
    var investigation = Investigation(title: "A long story")
    try investigation.edit { batch in
      for index in 0..<50 {
        try batch.add(
          Factor(
            Factor.ID("f\(index)"), index == 0 ? .outcome : .condition, "State \(index) held",
            because: index == 49 ? nil : .all([Factor.ID("f\(index + 1)")])))
      }
    }
    let rules = Rule.Family.cause.rules.filter { $0.name == "untested-necessity" }
    let draft = Checks(rules: rules).run(on: investigation).diagnostics
    #expect(draft.count == 1)
    #expect(draft.first?.place == Place(.factor("f0"), .because))
    #expect(draft.first?.notes.map(\.message) == ["the same is true of “f1”, “f2”, “f3”, “f4” and 44 more"])
    #expect(Checks(profile: .inReview, rules: rules).run(on: investigation).diagnostics.count == 49)
  }

  @Test("actions are overdue by the day given, and without a day none is")
  func today() throws {
    var investigation = Investigation(title: "Checkout failed")
    try investigation.add(CorrectiveAction("A1", "Limit the queue", due: CalendarDate("2026-03-20")))
    let rules = Rule.Family.followUp.rules.filter { $0.name == "overdue-action" }
    #expect(Checks(rules: rules).run(on: investigation).diagnostics == [])
    #expect(Checks(rules: rules, today: CalendarDate("2026-03-20")).run(on: investigation).diagnostics == [])
    #expect(
      Checks(rules: rules, today: CalendarDate("2026-03-21")).run(on: investigation).diagnostics.map(\.message)
        == ["“A1” was due on 2026-03-20, 1 day ago, and is not done"])
  }
}
