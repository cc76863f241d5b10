import Foundation
import Testing

/// What the engine finds out in the examples, and their READMEs tell under one heading.
@Suite("What the engine found in the examples")
struct ExampleFindingsTests {
  @Test(
    "controls prevent an outcome together and none of them alone",
    arguments: [
      ("gitlab-2017", "data-lost", ["spam-blocks", "soft-removal"]),
      ("gitlab-2017", "service-down", ["spam-blocks", "soft-removal"]),
      ("texas-city-2005", "explosion", ["independent-alarm", "alarm-levels"]),
      ("texas-city-2005", "explosion", ["third-alarm", "alarm-levels"]),
    ])
  func pair(example: String, outcome: String, controls: [String]) throws {
    let sets = try preventionSets(example, against: outcome)
    #expect(sets.contains(Set(controls)))
    #expect(sets.allSatisfy { $0 == Set(controls) || !$0.isSubset(of: controls) })
    try expect(section(of: example), tellsOf: controls)
  }

  @Test(
    "of the sets that prevent what GitLab.com suffered, all others are of one control",
    arguments: ["data-lost", "service-down"])
  func onlyPair(outcome: String) throws {
    #expect(try preventionSets("gitlab-2017", against: outcome).count { $0.count > 1 } == 1)
  }

  @Test("the alarms at Texas City were silent twice over")
  func overdetermined() throws {
    let found = try #require(try analysis("texas-city-2005", of: "explosion")["overdetermined"] as? [[String: Any]])
    let alarms = try #require(found.first { $0["factor"] as? String == "alarms-told-nothing" })
    #expect(alarms["need"] as? Int == 1)
    let alternatives = [["high-start-normal"], ["second-alarm-silent", "first-alarm-standing"]]
    #expect(alarms["alternatives"] as? [[String]] == alternatives)
    try expect(section(of: "texas-city-2005"), tellsOf: ["alarms-told-nothing"] + alternatives.joined())
  }

  @Test(
    "a verdict depends on what is open",
    arguments: [
      ("gitlab-2017", "daily-dump", "six-hours-lost", "H3"), ("gitlab-2017", "spam-blocks", "data-lost", "H2"),
      ("gitlab-2017", "soft-removal", "service-down", "H1"), ("knight-capital-2012", "mail-alerts", "stream", "H3"),
      ("texas-city-2005", "vehicle-ban", "explosion", "H2"), ("texas-city-2005", "pressure-valve", "explosion", "H3"),
    ])
  func open(example: String, control: String, outcome: String, hypothesis: String) throws {
    let report = try Program().run(["whatif", document(example), "--format", "json"]).json()
    let verdicts = try #require(report["verdicts"] as? [[String: Any]])
    let verdict = try #require(
      verdicts.first { $0["control"] as? String == control && $0["outcome"] as? String == outcome })
    #expect(verdict["verdict"] as? String == "undetermined")
    let questions = (verdict["witness"] as? [String: Any])?["dependsOn"] as? [[String: Any]]
    #expect(questions?.compactMap { $0["hypotheses"] as? [String] } == [[hypothesis]])
    let told = try section(of: example)
    try expect(told, tellsOf: [control])
    #expect(told.contains(hypothesis))
  }

  @Test("the ways to the flow of orders differ in the mails alone")
  func mails() throws {
    let sets = try #require(try analysis("knight-capital-2012", of: "stream")["causalSets"] as? [String: Any])
    let found = try #require(sets["sets"] as? [[String]]).map(Set.init)
    try #require(found.count == 2)
    #expect(
      found[0].symmetricDifference(found[1]) == ["mails-point-elsewhere", "mails-not-alerts", "mails-left-unread"])
    #expect(found[0].intersection(found[1]).count == 9)
    try expect(section(of: "knight-capital-2012"), tellsOf: Array(found[0].symmetricDifference(found[1])))
  }

  @Test("every chain to the stopped press passes each answer, and one control prevents both outcomes")
  func press() throws {
    let points = ["why.2", "why.3", "why.4", "why.5", "why.6"]
    #expect(try analysis("stopped-press", of: "why.1")["singlePoints"] as? [String] == points.reversed())
    #expect(
      try preventionSets("stopped-press", against: "stops-again")
        .filter { try preventionSets("stopped-press", against: "why.1").contains($0) } == [["strainer"]])
    try expect(section(of: "stopped-press"), tellsOf: points + ["strainer"])
  }

  @Test(
    "as many causes decide alone as the READMEs say",
    arguments: [("knight-capital-2012", "stream", 9), ("texas-city-2005", "explosion", 8)])
  func alone(example: String, outcome: String, count: Int) throws {
    let causes = try #require(try analysis(example, of: outcome)["causes"] as? [[String: Any]])
    #expect(causes.count { $0["smallestSet"] as? Int == 1 } == count)
  }

  private func document(_ example: String) -> String {
    Program.package.appendingPathComponent("Examples/\(example)/\(example).rca.yaml").path
  }

  private func analysis(_ example: String, of outcome: String) throws -> [String: Any] {
    let report = try Program().run([
      "analyze", document(example), "--outcome", outcome, "--k", "100", "--format", "json",
    ]).json()
    return try #require((report["outcomes"] as? [[String: Any]])?.first)
  }

  private func preventionSets(_ example: String, against outcome: String) throws -> [Set<String>] {
    let sets = try #require(try analysis(example, of: outcome)["preventionSets"] as? [String: Any])
    #expect(sets["complete"] as? Bool == true)
    return try #require(sets["sets"] as? [[String: Any]]).compactMap { ($0["controls"] as? [String]).map(Set.init) }
  }

  /// What an example's README tells under the heading.
  private func section(of example: String) throws -> String {
    let readme = Program.package.appendingPathComponent("Examples/\(example)/README.md")
    let text = String(decoding: try Data(contentsOf: readme), as: UTF8.self)
    let parts = text.components(separatedBy: "## What the engine found\n")
    try #require(parts.count == 2)
    return parts[1].components(separatedBy: "\n## ")[0]
  }

  private func expect(_ text: String, tellsOf ids: [String]) throws {
    for id in ids { #expect(text.contains("`\(id)`"), "\(id)") }
  }
}
