import RootCause
import Testing

@Suite struct TimeRuleTests {
  /// The rules that speak when a cause and its effect have these times.
  private func rules(
    cause: String?, effect: String?, _ kind: Factor.Kind = .condition, certainty: Certainty = .asserted,
    change: (inout Investigation) throws -> Void = { _ in }
  ) throws -> [String] {
    var investigation = Investigation(title: "Checkout failed")
    try investigation.add(
      Factor("cause", kind, "The queue was full", at: cause.flatMap(TimeSpan.init), certainty: certainty))
    try investigation.add(
      Factor("effect", .outcome, "Checkout failed", at: effect.flatMap(TimeSpan.init), because: .all(["cause"])))
    try change(&investigation)
    return Checks(profile: .finished, rules: Rule.Family.time.rules).run(on: investigation).diagnostics.map(\.rule)
  }

  @Test(
    "an order is contradicted only where no reading of the times leaves room",
    arguments: [
      ("2026-03-01T11:00Z/..", "2026-03-01T10:00Z", true), ("2026-03-01T10:00Z/..", "2026-03-01T10:00Z", false),
      ("2026-03-01T10:00:30Z/..", "2026-03-01T10:00Z", false), ("~2026-03-01T10:20Z/..", "2026-03-01T10:00Z", false),
      ("~2026-03-01T11:20Z/..", "2026-03-01T10:00Z", true), ("2026-03-01T10:20Z ± 5 min/..", "2026-03-01T10:00Z", true),
      ("2026-03-02/..", "2026-03-01", true), ("2026-03/..", "2026-03-01T10:00Z", false),
      ("../2026-03-02T10:00Z", "2026-03-01T10:00Z", false), ("2026-03-01T11:00Z/..", "2026-03-01T10:00Z/..", false),
      ("2026-03-01T11:00+02:00/..", "2026-03-01T10:00Z", false),
      ("2026-03-01T11:30+01:00/..", "2026-03-01T10:00Z", true),
      // A day, or a clock time without a zone, may have been meant where it is still earlier.
      ("2026-03-02/..", "2026-03-01T23:00Z", false), ("2026-03-03/..", "2026-03-01T23:00Z", true),
    ])
  func order(cause: String, effect: String, isContradicted: Bool) throws {
    #expect(try rules(cause: cause, effect: effect).contains("cause-after-effect") == isContradicted)
  }

  @Test("a time without a zone proves no order against one with a zone, and is told of itself")
  func zoneless() throws {
    #expect(try rules(cause: "2026-03-01T11:00/..", effect: "2026-03-01T10:00Z") == ["zoneless-time"])
    #expect(
      try rules(cause: "2026-03-01T11:00/..", effect: "2026-03-01T10:00")
        == ["zoneless-time", "cause-after-effect", "zoneless-time"])
  }

  @Test("nothing is concluded from an interval that ends before it begins")
  func inverted() throws {
    #expect(try rules(cause: "2026-03-05/2026-03-03", effect: "2026-03-01") == ["inverted-interval"])
  }

  @Test("a cause that came after its effect by order alone contradicts it")
  func after() throws {
    let found = try rules(cause: nil, effect: nil) { investigation in
      try investigation.update(Factor.ID("cause")) { $0.after = ["effect"] }
    }
    #expect(found == ["cause-after-effect"])
  }

  @Test("a declared feedback link may run backwards")
  func feedback() throws {
    let found = try rules(cause: "2026-03-01T11:00Z/..", effect: "2026-03-01T10:00Z") { investigation in
      var link = Link("cause", "effect")
      link.isFeedback = true
      try investigation.record(link)
    }
    #expect(found == [])
  }

  @Test("what contributed, and what made a control fail, cannot come later either")
  func otherWays() throws {
    let found = try rules(cause: "2026-02-01/..", effect: "2026-03-01T10:00Z") { investigation in
      try investigation.add(Factor("late", .condition, "The alarm was off", at: TimeSpan("2026-03-05/..")))
      try investigation.update(Factor.ID("effect")) { $0.contributing = ["late"] }
      try investigation.add(
        Control("alarm", "An alarm", status: .failed, stops: [.factor("effect")], whyFailed: .factor("late")))
    }
    #expect(found == ["cause-after-effect", "cause-after-effect"])
  }

  @Test("an event with an order needs no time")
  func orderSuffices() throws {
    #expect(try rules(cause: nil, effect: "2026-03-01", .event) == ["undated-event"])
    let named = try rules(cause: nil, effect: "2026-03-01", .event) { investigation in
      try investigation.update(Factor.ID("effect")) { $0.after = ["cause"] }
    }
    #expect(named == [])
    #expect(try rules(cause: nil, effect: "2026-03-01", .event, certainty: .refuted) == [])
  }

  @Test(
    "a condition holds over a stretch and an event happens",
    arguments: [
      ("2026-03-01T09:00Z", Factor.Kind.condition, true), ("2026-02", .condition, false),
      ("2026-03-01T09:00Z/..", .condition, false), ("2026-03-01T09:00Z..2026-03-01T09:30Z", .condition, false),
      ("2026-02-01/2026-03-01", .event, true), ("2026-03-01T00:00Z/09:00Z", .event, false),
      ("2026-02-27/2026-02-28", .action, false),
    ])
  func kinds(time: String, kind: Factor.Kind, isOdd: Bool) throws {
    #expect(try rules(cause: time, effect: "2026-03-01T10:00Z", kind).contains("event-that-lasts") == isOdd)
  }

  @Test("a condition must still hold when its effect begins")
  func inForce() throws {
    #expect(try rules(cause: "2026-01-01/2026-02-01", effect: "2026-03-01T10:00Z") == ["condition-not-in-force"])
    #expect(try rules(cause: "2026-01-01/2026-03-01", effect: "2026-03-01T10:00Z") == [])
    #expect(try rules(cause: "../2026-02-01", effect: "2026-03-01/2026-03-02") == ["condition-not-in-force"])
  }

  @Test("milestones are compared with the nearest one that is given")
  func milestones() throws {
    let found = try rules(cause: nil, effect: nil) { investigation in
      investigation.milestones = [
        .onset: .exact(try #require(Timestamp("2026-03-01T10:00Z"))),
        .resolved: .exact(try #require(Timestamp("2026-03-01T09:00Z"))),
      ]
    }
    #expect(found == ["milestones-out-of-order"])
  }
}
