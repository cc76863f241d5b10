import RootCause
import Testing

@Suite struct StructureRuleTests {
  private func rules(_ change: (inout Investigation) throws -> Void) throws -> [String] {
    var investigation = Investigation(title: "Checkout failed")
    try investigation.add(Factor("queue", .condition, "The queue was full"))
    try investigation.update(Factor.ID("queue")) { $0.role = .root }
    try investigation.add(
      Factor("outage", .outcome, "Checkout failed", at: TimeSpan("2026-03-01T10:00Z/12:00Z"), because: .all(["queue"])))
    try change(&investigation)
    return Checks(rules: Rule.Family.structure.rules).run(on: investigation).diagnostics.map(\.rule)
  }

  @Test("the response to the outcome leads nowhere, and need not")
  func response() throws {
    #expect(
      try rules { try $0.add(Factor("restart", .action, "It was restarted", at: TimeSpan("2026-03-01T11:00Z"))) } == [])
    #expect(try rules { try $0.add(Factor("cut", .action, "Traffic was cut", because: .all(["outage"]))) } == [])
    #expect(
      try rules { try $0.add(Factor("before", .action, "It was patched", at: TimeSpan("2026-03-01T09:00Z"))) }
        == ["dead-branch"])
  }

  @Test("a branch that leads nowhere is told once, at its end")
  func branch() throws {
    let found = try rules { investigation in
      try investigation.add(Factor("a", .condition, "The alarm was off"))
      try investigation.add(Factor("b", .condition, "Nobody was warned", because: .all(["a"])))
    }
    #expect(found == ["dead-branch"])
  }

  @Test("what is behind a control's failure must end somewhere too")
  func reasons() throws {
    let found = try rules { investigation in
      try investigation.add(Factor("muted", .condition, "The alarm was off"))
      try investigation.add(
        Control("alarm", "An alarm", status: .failed, stops: [.factor("outage")], whyFailed: .factor("muted")))
    }
    #expect(found == ["open-end"])
  }

  @Test("a factor may stand in several alternatives, and once in each")
  func alternatives() throws {
    func formula(_ formula: Formula) throws -> [String] {
      try rules { investigation in
        for id in ["a", "b"] {
          var factor = Factor(Factor.ID(id), .condition, "State \(id) held here")
          factor.role = .root
          try investigation.add(factor)
        }
        try investigation.explain("outage", because: formula)
      }.filter { $0 != "dead-branch" }
    }
    #expect(try formula(.any([.all(["queue", "a"]), .all(["queue", "b"])])) == [])
    #expect(try formula(.all([.factor("queue"), .all(["queue", "a"]), .factor("b")])) == ["repeated-cause"])
    #expect(try formula(.all([.factor("b"), .atLeast(2, ["queue", "a", "queue"])])) == ["repeated-cause"])
    #expect(try formula(.all([.factor("b"), .atLeast(3, ["queue", "a"])])) == ["degenerate-gate"])
    #expect(try formula(.all([Formula]())) == ["degenerate-gate"])
  }

  @Test(
    "statements that share words but tell of different things are no tautology",
    arguments: [
      ("The pump of line 1 stopped", "The pump of line 2 stopped"), ("The valve was open", "The valve was not open"),
      ("The disk of the primary was full", "The disk of the replica was full"),
      ("The database overloaded the cache", "The cache overloaded the database"),
    ])
  func different(cause: String, effect: String) throws {
    let found = try rules { investigation in
      try investigation.update(Factor.ID("queue")) { $0.statement = cause }
      try investigation.update(Factor.ID("outage")) { $0.statement = effect }
    }
    #expect(found == [])
  }
}
