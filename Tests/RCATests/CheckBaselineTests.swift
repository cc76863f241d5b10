import Foundation
import Testing

@Suite("rca check, with a baseline")
struct CheckBaselineTests {
  private static let later = Documents.late.replacingOccurrences(of: "factors:\n", with: "# a line more\n\nfactors:\n")

  @Test("what was found is not told again, wherever it has moved; what is new is")
  func new() throws {
    let rca = try Program(["a.rca.yaml": Documents.late])
    let written = try rca.run(["check", "a.rca.yaml", "--write-baseline"])
    #expect(written.exitCode == 0)
    #expect(written.text == "nothing to report, 4 in the baseline\n")
    try rca.write(
      Self.later + "milestones: { detected: 2026-03-01T10:00Z, resolved: 2026-03-01T09:00Z }\n", to: "a.rca.yaml")
    let run = try rca.run(["check", "a.rca.yaml"])
    #expect(run.exitCode == 1)
    #expect(run.text.contains("error[milestones-out-of-order]"))
    #expect(!run.text.contains("cause-after-effect"))
    #expect(run.text.contains("\n1 error, 1 note, 4 in the baseline\n"))
    let all = try rca.run(["check", "a.rca.yaml", "--no-baseline", "--quiet"])
    #expect(all.text.hasPrefix("2 errors, "))
  }

  @Test("what is mended is told in a line, and written anew the baseline is smaller")
  func mended() throws {
    let rca = try Program(["a.rca.yaml": Documents.late])
    _ = try rca.run(["check", "a.rca.yaml", "--write-baseline"])
    try rca.write(Documents.late.replacingOccurrences(of: "T11:00Z", with: "T09:00Z"), to: "a.rca.yaml")
    let run = try rca.run(["check", "a.rca.yaml"])
    #expect(
      run.text
        == "1 of the baseline is mended: write it anew with --write-baseline\nnothing to report, 3 in the baseline\n")
    #expect(try rca.run(["check", "a.rca.yaml", "--only", "silent-gap"]).text == "nothing to report\n")
    #expect(try rca.run(["check", "a.rca.yaml", "--write-baseline"]).text == "nothing to report, 3 in the baseline\n")
    #expect(try rca.run(["check", "a.rca.yaml"]).text == "nothing to report, 3 in the baseline\n")
  }

  @Test("is the same from wherever the checks are run, sorted and without lines")
  func names() throws {
    let rca = try Program(["b.rca.yaml": Documents.late, "a.rca.yaml": Documents.late])
    _ = try rca.run(["check", "b.rca.yaml", "a.rca.yaml", "--write-baseline"])
    let text = try rca.contents(of: ".rca-baseline.json")
    _ = try rca.run(["check", ".", rca.folder.path, "--write-baseline", "--baseline", "other.json"])
    #expect(try rca.contents(of: "other.json") == text)
    #expect(!text.contains("line"))
    #expect(text.hasPrefix("{\n  \"diagnostics\" : [\n    {\n      \"count\" : 1,"))
    let absolute = rca.folder.appendingPathComponent("a.rca.yaml").path
    let baseline = rca.folder.appendingPathComponent("other.json").path
    #expect(
      try Program().run(["check", absolute, "--baseline", baseline]).text == "nothing to report, 4 in the baseline\n")
  }

  @Test("writing it for one file or rule leaves what is known of others")
  func partial() throws {
    let rca = try Program(["b.rca.yaml": Documents.late, "a.rca.yaml": Documents.late])
    _ = try rca.run(["check", ".", "--write-baseline"])
    let text = try rca.contents(of: ".rca-baseline.json")
    _ = try rca.run(["check", "a.rca.yaml", "--only", "lone-cause", "--write-baseline"])
    #expect(try rca.contents(of: ".rca-baseline.json") == text)
    try FileManager.default.removeItem(at: rca.folder.appendingPathComponent("b.rca.yaml"))
    _ = try rca.run(["check", "a.rca.yaml", "--write-baseline"])
    #expect(try !rca.contents(of: ".rca-baseline.json").contains("b.rca.yaml"))
  }

  @Test("never holds faults of reading, and keeps what it knows of a file until it is sound again")
  func reading() throws {
    let rca = try Program(["a.rca.yaml": Documents.late])
    _ = try rca.run(["check", "a.rca.yaml", "--write-baseline"])
    let text = try rca.contents(of: ".rca-baseline.json")
    try rca.write(Documents.late + "titel: T\n", to: "a.rca.yaml")
    let run = try rca.run(["check", "a.rca.yaml", "--write-baseline"])
    #expect(run.exitCode == 1)
    #expect(run.text.contains("error[unknown-key]"))
    #expect(!run.text.contains("mended"))
    #expect(try rca.contents(of: ".rca-baseline.json") == text)
  }

  @Test(
    "a file that is no baseline is refused, and left as it is",
    arguments: [
      ("{", "it is not JSON"), ("[]", "is of the wrong type"), ("{}", "“version” is missing"),
      (#"{"version": 2}"#, "its version is 2"), (#"{"version": 1}"#, "“diagnostics” is missing"),
      (
        #"{"version": 1, "diagnostics": [{"file": "a", "rule": "b", "count": 1}]}"#,
        "“diagnostics[0].subject” is missing"
      ),
      (#"{"version": 1, "diagnostics": [{"file": "a", "rule": "b", "subject": "c", "count": 0}]}"#, "less than 1"),
    ])
  func broken(text: String, reason: String) throws {
    let rca = try Program(["a.rca.yaml": Documents.late, ".rca-baseline.json": text])
    for options in [[], ["--write-baseline"]] {
      let run = try rca.run(["check", "a.rca.yaml"] + options)
      #expect(run.exitCode == 2)
      #expect(run.output.isEmpty)
      #expect(
        run.complaint.contains(".rca-baseline.json is no baseline: ") && run.complaint.contains(reason),
        "\(run.complaint)")
      #expect(try rca.contents(of: ".rca-baseline.json") == text)
    }
  }

  @Test("one that was named and is not there is refused")
  func missing() throws {
    let rca = try Program(["a.rca.yaml": Documents.late])
    let run = try rca.run(["check", "a.rca.yaml", "--baseline", "none.json"])
    #expect(run.exitCode == 2)
    #expect(run.complaint.contains("there is no file “none.json”"))
  }

  @Test("in JSON and SARIF it is seen what is known")
  func formats() throws {
    let rca = try Program(["a.rca.yaml": Documents.late])
    _ = try rca.run(["check", "a.rca.yaml", "--write-baseline"])
    let json = try rca.run(["check", "a.rca.yaml", "--format", "json"]).json()
    #expect(
      json["summary"] as? [String: Int] == [
        "errors": 0, "warnings": 0, "notes": 0, "accepted": 0, "baseline": 4, "mended": 0,
      ])
    let runs = try rca.run(["check", "a.rca.yaml", "--format", "sarif"]).json()["runs"] as? [[String: Any]]
    let results = try #require(runs?.first?["results"] as? [[String: Any]])
    #expect(results.map { $0["baselineState"] as? String } == Array(repeating: "unchanged", count: 4))
  }
}
