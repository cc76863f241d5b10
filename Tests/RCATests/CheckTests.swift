import Foundation
import Testing

@Suite("rca check")
struct CheckTests {
  @Test("exits with 0 when there is no error, 1 when there is one, 2 when a file cannot be read")
  func exitCodes() throws {
    let rca = try Program(["good.rca.yaml": Documents.checkout, "late.rca.yaml": Documents.late])
    #expect(try rca.run(["check", "good.rca.yaml"]).exitCode == 0)
    #expect(try rca.run(["check", "late.rca.yaml"]).exitCode == 1)
    #expect(try rca.run(["check", "good.rca.yaml", "late.rca.yaml"]).exitCode == 1)
    #expect(try rca.run(["check", "missing.rca.yaml"]).exitCode == 2)
    #expect(try rca.run(["check", "missing"]).exitCode == 2)
  }

  @Test("shows what is wrong, with the line, a caret and what to do")
  func text() throws {
    let rca = try Program(["late.rca.yaml": Documents.late])
    let run = try rca.run(["check", "late.rca.yaml"])
    #expect(run.text.contains("error[cause-after-effect]: "))
    #expect(run.text.contains("--> late.rca.yaml:4:89"))
    #expect(run.text.contains("^^^^^^"))
    #expect(run.text.contains("= help: "))
    #expect(run.text.contains("= explain: rca explain cause-after-effect"))
    #expect(run.complaint.isEmpty)
  }

  @Test("a file that cannot be read does not keep the others from being checked")
  func all() throws {
    let rca = try Program(["late.rca.yaml": Documents.late])
    let run = try rca.run(["check", "missing.rca.yaml", "late.rca.yaml"])
    #expect(run.exitCode == 2)
    #expect(run.text.contains("unreadable-file"))
    #expect(run.text.contains("cause-after-effect"))
  }

  @Test("tells what the rules find beside problems of reading, but not what may follow from those")
  func together() throws {
    let rca = try Program([
      "a.rca.yaml": """
      rca: 1
      title: Broken in several ways
      status: drafted
      milestones: { detected: 2026-03-01T10:00Z, resolved: 2026-03-01T09:00Z }
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [deplyo] }
        deploy: { kind: action, statement: Version 7 went out, at: tomorrow, because: [deploy] }
      actions:
        A1: { statement: Roll back, status: accepted, owner: payments, due: 2026-04-01, addresses: F1 }

      """
    ])
    let report = try rca.run(["check", "a.rca.yaml", "--format", "json"]).json()
    let rules = (report["diagnostics"] as? [[String: Any]] ?? []).compactMap { $0["rule"] as? String }
    #expect(
      rules == [
        "invalid-value", "milestones-out-of-order", "unknown-reference", "invalid-time", "self-cause",
        "unknown-reference",
      ])
  }

  @Test("reads standard input for -")
  func standardInput() throws {
    let rca = try Program()
    #expect(try rca.run(["check", "-"], input: Documents.late).exitCode == 1)
    #expect(try rca.run(["check", "-"], input: Documents.checkout).exitCode == 0)
    #expect(try rca.run(["check", "-"], input: "").exitCode == 1)
  }

  @Test("with --strict a warning is enough for exit code 1")
  func strict() throws {
    let warned = Documents.checkout.replacingOccurrences(of: "at: 2026-03-01T09:55Z", with: "at: 2026-03-01T09:55")
    let rca = try Program(["a.rca.yaml": warned])
    let plain = try rca.run(["check", "a.rca.yaml"])
    #expect(plain.text.contains("warning[zoneless-time]"))
    #expect(plain.exitCode == 0)
    #expect(try rca.run(["check", "a.rca.yaml", "--strict"]).exitCode == 1)
  }

  @Test("writes JSON with a rule, a place and a position for each diagnostic")
  func json() throws {
    let rca = try Program(["late.rca.yaml": Documents.late])
    let report = try rca.run(["check", "late.rca.yaml", "--format", "json"]).json()
    #expect(report["version"] as? Int == 1)
    let diagnostics = try #require(report["diagnostics"] as? [[String: Any]])
    let first = try #require(diagnostics.first { $0["severity"] as? String == "error" })
    #expect(first["rule"] as? String == "cause-after-effect")
    let location = try #require(first["location"] as? [String: Any])
    #expect(location["file"] as? String == "late.rca.yaml")
    #expect(location["line"] as? Int == 4)
  }

  @Test("YAML and JSON forms of a document give the same verdict on it")
  func forms() throws {
    let json = """
      {"rca": 1, "title": "Checkout failed", "factors": {
        "outage": {"kind": "outcome", "statement": "Checkout failed", "at": "2026-03-01T10:00Z", "because": ["deploy"]},
        "deploy": {"kind": "action", "actor": "release bot", "statement": "Version 7 went out", "at": "2026-03-01T11:00Z",
          "role": "root"}}}
      """
    let rca = try Program(["a.rca.yaml": Documents.late, "a.rca.json": json])
    func rules(_ name: String) throws -> [String] {
      let report = try rca.run(["check", name, "--format", "json"]).json()
      return (report["diagnostics"] as? [[String: Any]] ?? []).compactMap { $0["message"] as? String }.sorted()
    }
    #expect(try rules("a.rca.yaml") == rules("a.rca.json"))
  }

  @Test("never colors what goes to a file, and prints the same bytes each time")
  func stable() throws {
    let rca = try Program(["late.rca.yaml": Documents.late])
    let first = try rca.run(["check", "late.rca.yaml", "--today", "2026-03-02"])
    let second = try rca.run(["check", "late.rca.yaml", "--today", "2026-03-02"])
    #expect(first.output == second.output)
    #expect(!first.text.contains("\u{1B}"))
  }

  @Test("an action is overdue on the day after it was due")
  func today() throws {
    let overdue =
      Documents.checkout + """
        findings: { F1: { statement: Nothing limited the load, rests-on: no-shedding } }
        actions:
          A1: { statement: Shed load, owner: payments, due: 2026-04-01, addresses: F1, implements: shedding, status: accepted }

        """
    let rca = try Program(["a.rca.yaml": overdue])
    #expect(try !rca.run(["check", "a.rca.yaml", "--today", "2026-04-01"]).text.contains("overdue-action"))
    #expect(try rca.run(["check", "a.rca.yaml", "--today", "2026-04-02"]).text.contains("overdue-action"))
  }
}
