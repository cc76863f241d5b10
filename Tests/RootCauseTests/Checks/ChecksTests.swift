import RootCause
import Testing

@Suite struct ChecksTests {
  /// Checkout failed because of an overload that nobody explained.
  private func checkout(status: Investigation.Status = .draft) throws -> Investigation {
    var investigation = Investigation(title: "Checkout failed")
    investigation.status = status
    try investigation.add(Factor("overload", .condition, "The queue was full"))
    try investigation.add(Factor("outage", .outcome, "Checkout failed", because: .all(["overload"])))
    try investigation.add(Factor("mute", .condition, "The queue alarm was muted"))
    return investigation
  }

  private let structure = Checks(rules: Rule.Family.structure.rules)

  @Test("what does not hold is told in the order of the investigation, with what to do about it")
  func order() throws {
    let result = structure.run(on: try checkout())
    #expect(result.diagnostics.map(\.rule) == ["open-end", "dead-branch"])
    #expect(result.diagnostics.map(\.place.subject) == [.factor("overload"), .factor("mute")])
    #expect(result.diagnostics.allSatisfy { $0.suggestion != nil })
    #expect(result.count(.warning) == 2)
    #expect(result.count(.error) == 0)
  }

  @Test("the same investigation gives the same result")
  func stability() throws {
    let investigation = try checkout()
    #expect(Checks().run(on: investigation) == Checks().run(on: investigation))
  }

  @Test("each rule has a name of its own, and is found by it")
  func names() {
    let names = Rule.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { name in name.allSatisfy { $0.isLowercase || $0 == "-" } })
    #expect(Rule.named("open-end")?.family == .structure)
    #expect(Rule.named("no-such-rule") == nil)
    #expect(Rule.names(like: "open-edn") == ["open-end"])
  }

  @Test("a cycle is told once, with the way round, wherever it begins")
  func cycle() throws {
    var investigation = Investigation(title: "Retries")
    try investigation.edit { batch in
      try batch.add(Factor("outage", .outcome, "Checkout failed", because: .all(["overload"])))
      try batch.add(Factor("overload", .event, "The queue filled up", because: .all(["retries"])))
      try batch.add(Factor("retries", .event, "Clients tried again", because: .all(["errors"])))
      try batch.add(Factor("errors", .event, "Requests were refused", because: .all(["overload"])))
    }
    let result = structure.run(on: investigation)
    #expect(result.diagnostics.map(\.rule) == ["undeclared-feedback"])
    #expect(
      result.diagnostics.first?.message
        == "“overload” leads back to itself: “overload” → “errors” → “retries” → “overload”")
  }

  @Test("a cycle through a control's failure is a cycle")
  func cycleThroughControl() throws {
    var investigation = Investigation(title: "Retries")
    try investigation.edit { batch in
      try batch.add(Factor("outage", .outcome, "Checkout failed", because: .all(["overload"])))
      try batch.add(Factor("overload", .event, "The queue filled up"))
      try batch.add(
        Control(
          "limit", "Requests are limited", status: .failed, stops: [.factor("overload")], whyFailed: .factor("overload")
        ))
    }
    let result = structure.run(on: investigation)
    #expect(result.diagnostics.map(\.rule) == ["undeclared-feedback"])
  }

  @Test("a chain of twenty thousand factors is checked without exhausting the stack")
  func deepChain() throws {
    let count = 20_000
    var investigation = Investigation(title: "A long story")
    try investigation.edit { batch in
      try batch.add(Factor("f0", .outcome, "It stopped", because: .all([Factor.ID("f1")])))
      for index in 1..<count - 1 {
        try batch.add(
          Factor(Factor.ID("f\(index)"), .condition, "State \(index) held", because: .all([Factor.ID("f\(index + 1)")]))
        )
      }
      try batch.add(Factor(Factor.ID("f\(count - 1)"), .condition, "It began"))
    }
    let result = structure.run(on: investigation)
    #expect(result.diagnostics.map(\.rule) == ["open-end"])
  }

  @Test("a circle of twenty thousand factors is found")
  func wideCycle() throws {
    let count = 20_000
    var investigation = Investigation(title: "A long circle")
    try investigation.edit { batch in
      try batch.add(Factor("outage", .outcome, "It stopped", because: .all([Factor.ID("f0")])))
      for index in 0..<count {
        try batch.add(
          Factor(
            Factor.ID("f\(index)"), .condition, "State \(index) held",
            because: .all([Factor.ID("f\((index + 1) % count)")])))
      }
    }
    let result = structure.run(on: investigation)
    #expect(result.diagnostics.map(\.rule) == ["undeclared-feedback"])
    #expect(result.diagnostics.first.map { $0.message.count < 200 } == true)
  }
}
