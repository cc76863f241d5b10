import Foundation
import Testing

@Suite("rca check, for other tools")
struct CheckFormatsTests {
  @Test("writes annotations for GitHub, and the summary")
  func github() throws {
    let rca = try Program(["a.rca.yaml": Documents.late])
    let run = try rca.run(["check", "a.rca.yaml", "--format", "github"])
    let lines = run.text.split(separator: "\n")
    #expect(run.exitCode == 1)
    #expect(lines.count == 5)
    #expect(
      lines.contains {
        $0.hasPrefix("::error title=cause-after-effect,file=a.rca.yaml,line=4,endLine=4,col=89,endColumn=95::“deploy”")
      })
    #expect(lines.last == "1 error, 3 notes")
  }

  /// The structure alone: whether the log follows the schema of the standard is looked at by another program in CI.
  @Test(
    "writes a SARIF log in which every reference leads somewhere", arguments: ["--format=sarif", "--output=a.sarif"])
  func sarif(option: String) throws {
    let rca = try Program(["a.rca.yaml": Documents.late, "b ü.rca.yaml": Documents.checkout])
    let run = try rca.run(["check", "a.rca.yaml", "b ü.rca.yaml", "missing.rca.yaml", option])
    #expect(run.exitCode == 2)
    let bytes = option.hasPrefix("--output") ? Data(try rca.contents(of: "a.sarif").utf8) : run.output
    let log = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let one = try #require((log["runs"] as? [[String: Any]])?.first)
    #expect(one["columnKind"] as? String == "unicodeCodePoints")
    #expect((one["invocations"] as? [[String: Any]])?.first?["executionSuccessful"] as? Bool == false)
    let driver = try #require((one["tool"] as? [String: [String: Any]])?["driver"])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(Set(rules.compactMap { $0["id"] as? String }).count == rules.count)
    let artifacts = try #require(one["artifacts"] as? [[String: [String: Any]]]).compactMap {
      $0["location"]?["uri"] as? String
    }
    #expect(artifacts == ["a.rca.yaml", "b%20%C3%BC.rca.yaml", "missing.rca.yaml"])
    for result in try #require(one["results"] as? [[String: Any]]) {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
      let places = try #require(result["locations"] as? [[String: Any]])
      let place = try #require(places.first?["physicalLocation"] as? [String: Any])
      let location = try #require(place["artifactLocation"] as? [String: Any])
      #expect(artifacts[try #require(location["index"] as? Int)] == location["uri"] as? String)
      #expect((result["suppressions"] as? [Any])?.isEmpty == true)
    }
  }

  @Test("writes a JUnit report with a suite for each file, in which --strict makes warnings failures")
  func junit() throws {
    let warned = Documents.checkout.replacingOccurrences(of: "at: 2026-03-01T09:55Z", with: "at: 2026-03-01T09:55")
    let rca = try Program(["a.rca.yaml": warned, "b.rca.yaml": Documents.late])
    _ = try rca.run(["check", "a.rca.yaml", "b.rca.yaml", "-o", "report.xml"])
    let text = try rca.contents(of: "report.xml")
    #expect(text.components(separatedBy: "<testsuite ").count == 3)
    #expect(text.components(separatedBy: "<failure ").count == 2)
    let strict = try rca.run(["check", "a.rca.yaml", "b.rca.yaml", "--format", "junit", "--strict"]).text
    #expect(strict.components(separatedBy: "<failure ").count == 3)
  }

  @Test("leaves nothing out where that would be taken for mended", arguments: ["sarif", "junit"])
  func whole(format: String) throws {
    let rca = try Program(["a.rca.yaml": Documents.late])
    let run = try rca.run(["check", "a.rca.yaml", "--format", format, "--max", "1"])
    #expect(run.exitCode == 2)
    #expect(run.complaint.contains("would be taken for mended"))
  }
}
