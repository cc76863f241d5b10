import RootCause
import Testing

@Suite("loops and facts without a cause")
struct LoopTests {
  @Test("a loop with a trigger from outside runs, and stops where the trigger is stopped")
  func triggered() throws {
    let model = try investigation(
      [
        outcome("overload", because: .any(["retries", "spike"])), event("retries", because: .all(["errors"])),
        event("errors", because: .all(["overload"])), event("spike"),
      ], controls: [control("limit", stops: [.factor("spike")]), control("backoff", stops: [.factor("retries")])])
    let counterfactuals = Counterfactuals(of: model)
    #expect(counterfactuals.unexplained.isEmpty)
    #expect(try counterfactuals.verdict(of: "limit").kind == .prevents)
    #expect(try counterfactuals.verdict(of: "backoff").kind == .noEffect)
  }

  @Test("nothing occurs merely because it would sustain itself: the loop is named, causes first")
  func unfounded() throws {
    let model = try investigation([
      outcome("outage", because: .all(["overload"])), event("overload", because: .all(["retries"])),
      event("retries", because: .all(["errors"])), event("errors", because: .all(["overload"])),
    ])
    let unexplained = Counterfactuals(of: model).unexplained
    let loop = Unexplained.Missing.loop(["overload", "errors", "retries"])
    #expect(
      unexplained == [
        Unexplained("outage", missing: [.unexplained("overload")]), Unexplained("overload", missing: [loop]),
        Unexplained("retries", missing: [loop]), Unexplained("errors", missing: [loop]),
      ])
    #expect(unexplained.map(\.isConsequence) == [true, false, false, false])
  }

  @Test("what is missing is named: a refuted cause, a working control, a formula that can't hold")
  func missing() throws {
    let model = try investigation(
      [
        outcome("outage", because: .all(["load"])), event("load", because: .all(["spike", "cold"])),
        event("spike", .refuted), event("cold", because: .any([Formula]())), event("leak"),
      ], controls: [control("valve", .effective, stops: [.factor("leak")])])
    #expect(
      Counterfactuals(of: model).unexplained == [
        Unexplained("outage", missing: [.unexplained("load")]),
        Unexplained("load", missing: [.unexplained("cold"), .refuted(.factor("spike"))]),
        Unexplained("cold", missing: [.unsatisfiable(.factor("cold"))]),
        Unexplained("leak", missing: [.stopped(.factor("leak"), by: "valve")]),
      ])
  }

  @Test("verdicts on what an unexplained fact has a part in are withheld, others are given")
  func withheld() throws {
    let model = try investigation(
      [
        outcome("outage", because: .all(["load"])), event("load", because: .all(["spike"])), event("spike", .refuted),
        outcome("leak", because: .all(["crack"])), event("crack"),
      ], controls: [control("weld", stops: [.factor("crack")])])
    let counterfactuals = Counterfactuals(of: model)
    #expect(counterfactuals.withheld == ["outage"])
    #expect(throws: CounterfactualError.unexplained("outage", counterfactuals.unexplained)) {
      try counterfactuals.verdict(of: "weld", on: "outage")
    }
    #expect(try counterfactuals.verdict(of: "weld", on: "leak").kind == .prevents)
    #expect(counterfactuals.verdicts().map(\.outcome) == ["leak"])
  }
}
