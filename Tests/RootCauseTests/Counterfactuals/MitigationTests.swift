import RootCause
import Testing

@Suite("harm spared, time gained, contributions")
struct MitigationTests {
  @Test("a control that spares an impact but not the outcome mitigates; on the impact it prevents")
  func impacts() throws {
    let model = try investigation(
      [
        outcome("outage", because: .all(["load"])), event("load"), impact("orders-lost", because: .all(["outage"])),
        impact("night-shift", because: .all(["outage"])),
      ], controls: [control("queue", stops: [.link(Link.ID("outage", "orders-lost"))])])
    let counterfactuals = Counterfactuals(of: model)
    #expect(
      try counterfactuals.verdict(of: "queue", on: "outage")
        == .mitigates(Mitigation(impacts: ["orders-lost"], trajectory: nil)))
    #expect(try counterfactuals.verdict(of: "queue", on: "orders-lost").kind == .prevents)
    #expect(try counterfactuals.verdict(of: "queue", on: "night-shift").kind == .noEffect)
    #expect(counterfactuals.verdicts().map(\.verdict.kind) == [.prevents, .mitigates, .noEffect])
  }

  @Test("a moved milestone takes the earlier time, later ones keep their distance, and durations follow")
  func milestones() throws {
    var alarm = control("alarm", stops: [])
    alarm.moves = [.detected: try #require(TimePoint("2026-03-01T10:20Z"))]
    var model = try investigation([outcome("outage")], controls: [alarm])
    model.milestones = [
      .onset: try #require(TimePoint("2026-03-01T10:00Z")), .detected: try #require(TimePoint("2026-03-01T11:00Z")),
      .resolved: try #require(TimePoint("~2026-03-01T13:30Z")),
    ]
    guard case .mitigates(let mitigation) = try Counterfactuals(of: model).verdict(of: "alarm"),
      let trajectory = mitigation.trajectory
    else {
      Issue.record("does not mitigate")
      return
    }
    #expect(trajectory.shifts.map(\.milestone) == [.detected, .resolved])
    #expect(trajectory.shifts.map { "\($0.moved)" } == ["2026-03-01T10:20Z", "~2026-03-01T12:50Z"])
    #expect(trajectory.shifts.map(\.control) == ["alarm", nil])
    #expect(trajectory.durations.map(\.milestone) == [.detected, .resolved])
    #expect(trajectory.durations.map(\.actual) == [.seconds(3_600), .seconds(12_600)])
    #expect(trajectory.durations.map(\.moved) == [.seconds(1_200), .seconds(10_200)])
    #expect(trajectory.durations.map(\.isApproximate) == [false, true])
  }

  @Test("a milestone said to move to a later time does not move")
  func notEarlier() throws {
    var alarm = control("alarm", stops: [])
    alarm.moves = [.detected: try #require(TimePoint("2026-03-01T12:00Z"))]
    var model = try investigation([outcome("outage")], controls: [alarm])
    model.milestones = [.detected: try #require(TimePoint("2026-03-01T11:00Z"))]
    #expect(try Counterfactuals(of: model).verdict(of: "alarm").kind == .noEffect)
  }

  @Test("what only contributes is reported as such, never as prevention")
  func contributing() throws {
    var outage = outcome("outage", because: .all(["load"]))
    outage.contributing = ["fatigue"]
    let model = try investigation(
      [outage, event("load"), event("fatigue", because: .all(["shift"])), event("shift")],
      controls: [control("rota", stops: [.factor("shift")])])
    #expect(try Counterfactuals(of: model).verdict(of: "rota") == .mayReduce(contributors: ["fatigue"]))
  }

  @Test(
    "a time moves across midnight, months and zones, and a day moved by an hour becomes an interval",
    arguments: [
      ("2026-03-01T00:10Z", -1_200, "2026-02-28T23:50Z"), ("2024-03-01T00:00+02:00", -60, "2024-02-29T23:59+02:00"),
      ("2026-03-01T10:00:00.5Z", 1, "2026-03-01T10:00:01.5Z"),
      ("2026-03-01T10:00Z ± 5 min", 60, "2026-03-01T10:01Z ± 5 min"),
      ("2026-03-01", 86_400, "2026-03-02"), ("2026-03-01", 3_600, "2026-03-01T01:00:00..2026-03-02T00:59:59"),
      ("2026-03-01T10:00Z..2026-03-01T11:00Z", 30, "2026-03-01T10:00:30Z..2026-03-01T11:00:30Z"),
    ])
  func shifts(text: String, seconds: Int, moved: String) throws {
    let point = try #require(TimePoint(text))
    #expect(point.shifted(byMicroseconds: Int64(seconds) * 1_000_000)?.description == moved)
  }

  @Test("a time that would leave the calendar is not made up")
  func calendar() throws {
    #expect(try #require(TimePoint("0000-01-01T00:00Z")).shifted(byMicroseconds: -60_000_000) == nil)
    #expect(try #require(TimePoint("9999-12-31T23:59Z")).shifted(byMicroseconds: .max) == nil)
  }
}
