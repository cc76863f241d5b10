import RootCause
import Testing

@Suite struct WaiverTests {
  private let today = CalendarDate("2026-04-01")

  /// A story that ends in the open at `overload`, with waivers.
  private func result(
    _ waivers: Waiver..., status: Investigation.Status = .draft,
    rules: [Rule] = Rule.Family.structure.rules + Rule.Family.record.rules
  ) throws -> CheckResult {
    var investigation = Investigation(title: "Checkout failed")
    investigation.status = status
    investigation.version = "1"
    investigation.date = today
    investigation.questions.who = "Customers"
    try investigation.add(Factor("overload", .condition, "The queue was full"))
    try investigation.add(Factor("outage", .outcome, "Checkout failed", because: .all(["overload"])))
    for waiver in waivers { try investigation.accept(waiver) }
    return Checks(rules: rules.filter { $0.name != "incomplete-report" }, today: today).run(on: investigation)
  }

  @Test("a waiver with reason and author hides what it accepts, which is told apart")
  func accepted() throws {
    let waiver = Waiver(rule: "open-end", at: .factor("overload"), because: "No records", by: "facilitator")
    let result = try result(waiver)
    #expect(result.diagnostics == [])
    #expect(result.accepted.map(\.diagnostic.rule) == ["open-end"])
    #expect(result.accepted.map(\.waiver) == [waiver])
  }

  @Test("a waiver holds on its last day and not after it")
  func expiry() throws {
    func waiver(_ until: String) -> Waiver {
      Waiver(
        rule: "open-end", at: .factor("overload"), because: "No records", by: "facilitator", until: CalendarDate(until))
    }
    #expect(try result(waiver("2026-04-01")).diagnostics == [])
    #expect(try result(waiver("2026-03-31")).diagnostics.map(\.rule) == ["open-end", "bare-waiver"])
    #expect(try result(waiver("2026-03-31")).diagnostics.last?.place == Place(.waiver(0), .until))
  }

  @Test(
    "a waiver without reason or author accepts nothing",
    arguments: [(nil, "facilitator"), ("No records", nil), (" ", "")] as [(String?, String?)])
  func incomplete(reason: String?, by: String?) throws {
    let result = try result(Waiver(rule: "open-end", at: .factor("overload"), because: reason, by: by))
    #expect(result.diagnostics.map(\.rule) == ["open-end", "bare-waiver"])
    #expect(result.accepted == [])
  }

  @Test("a waiver of nothing is told, with what there would be to waive")
  func nothing() throws {
    let result = try result(Waiver(rule: "open-end", at: .factor("outage"), because: "No records", by: "facilitator"))
    #expect(result.diagnostics.map(\.rule) == ["open-end", "bare-waiver"])
    #expect(
      result.diagnostics.last?.suggestion == "take the waiver out, or name what the rule does speak of: “overload”")
  }

  @Test("a misspelled rule is told with the nearest name")
  func misspelled() throws {
    let result = try result(Waiver(rule: "opne-end", at: .factor("overload"), because: "No records", by: "facilitator"))
    #expect(result.diagnostics.last?.message == "there is no rule “opne-end”")
    #expect(result.diagnostics.last?.suggestion == "did you mean “open-end”?")
  }

  @Test(
    "what reading finds, and what is concluded, cannot be waived",
    arguments: ["duplicate-id", "bare-waiver", "reviewed-with-errors"])
  func unwaivable(rule: String) throws {
    let result = try result(Waiver(rule: rule, at: .investigation, because: "We like it so", by: "facilitator"))
    #expect(result.diagnostics.last?.rule == "bare-waiver")
    #expect(result.diagnostics.last?.message == "\(rule) cannot be waived")
  }

  @Test("what a profile passes over may be waived ahead of the review")
  func silent() throws {
    let result = try result(
      Waiver(rule: "presumption-on-path", at: .factor("overload"), because: "x", by: "y"),
      rules: Rule.Family.record.rules + Rule.Family.evidence.rules)
    #expect(result.diagnostics.map(\.rule) == ["bare-waiver"])
    var investigation = Investigation(title: "Checkout failed")
    var factor = Factor("overload", .condition, "The queue was full")
    factor.certainty = .presumptive
    factor.role = .root
    try investigation.add(factor)
    try investigation.add(Factor("outage", .outcome, "Checkout failed", because: .all(["overload"])))
    try investigation.accept(Waiver(rule: "presumption-on-path", at: .factor("overload"), because: "x", by: "y"))
    let found = Checks(rules: Rule.Family.evidence.rules + Rule.Family.record.rules.filter { $0.name == "bare-waiver" })
      .run(on: investigation)
    #expect(found.diagnostics == [])
    #expect(found.accepted == [])
  }

  @Test("a waiver of what depends on the day is no idle one where the day is not given", arguments: [false, true])
  func day(isDone: Bool) throws {
    var investigation = Investigation(title: "Checkout failed")
    try investigation.add(Metric("M1", "Longest queue of the day"))
    var action = CorrectiveAction(
      "A1", "Limit the queue", due: CalendarDate("2026-01-01"), status: isDone ? .done : .accepted)
    action.metrics = ["M1"]
    try investigation.add(action)
    let rule = isDone ? "done-without-verification" : "overdue-action"
    try investigation.accept(
      Waiver(rule: rule, at: .record(CorrectiveAction.ID("A1")), because: "The site was closed", by: "facilitator"))
    let rules = Rule.Family.followUp.rules + Rule.Family.record.rules
    for day in [nil, today] {
      let result = Checks(rules: rules, today: day).run(on: investigation)
      #expect(!result.diagnostics.contains { [rule, "bare-waiver"].contains($0.rule) })
      #expect(result.accepted.count == (day == nil ? 0 : 1))
    }
  }

  @Test("an accepted error does not stand in the way of a review, an open one does")
  func reviewed() throws {
    let waiver = Waiver(rule: "missing-outcome", at: .investigation, because: "Near miss", by: "facilitator")
    func investigation(_ waivers: [Waiver]) throws -> CheckResult {
      var investigation = Investigation(title: "Checkout failed")
      investigation.status = .closed
      investigation.version = "1"
      investigation.date = today
      try investigation.add(Factor("overload", .condition, "The queue was full"))
      for waiver in waivers { try investigation.accept(waiver) }
      return Checks(today: today).run(on: investigation)
    }
    #expect(try investigation([]).diagnostics.map(\.rule).contains("reviewed-with-errors"))
    #expect(try !investigation([waiver]).diagnostics.map(\.rule).contains("reviewed-with-errors"))
  }
}
