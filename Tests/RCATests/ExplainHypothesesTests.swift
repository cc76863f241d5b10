import Testing

@Suite("Explaining hypotheses")
struct ExplainHypothesesTests {
  private static let rivals = """
    rca: 1
    title: Checkout failed
    factors:
      outage: { kind: outcome, statement: Checkout failed, because: [overload] }
      overload: { kind: event, statement: The queue filled up, role: root }
    evidence:
      E1: { kind: log, statement: Addresses of the requests, source: web server log, grade: B2 }
    hypotheses:
      H1: { statement: Bots filled the queue, about: overload, evidence: { E1: C } }
      H2: { statement: Customers filled the queue, about: overload, evidence: { E1: II } }

    """
  private static let files = [
    "b.rca.yaml": rivals,
    "a.rca.yaml": "rca: 1\ntitle: Nothing to compare\n",
    "broken.rca.yaml": "rca: [\n",
  ]

  @Test("comes below the summary, file by file")
  func text() throws {
    let run = try Program(Self.files).run(["check", "--explain-hypotheses", "--quiet", "b.rca.yaml", "a.rca.yaml"])
    let lines = run.text.split(separator: "\n").map(String.init)
    #expect(lines.dropFirst().first == "b.rca.yaml")
    #expect(lines.contains("  “H1” leads: nothing speaks against it, and 1.28 against “H2”, the next."))
    #expect(lines.suffix(2) == ["a.rca.yaml", "No hypotheses compete."])
  }

  @Test("has a key in JSON, with the flag alone")
  func json() throws {
    let rca = try Program(Self.files)
    let command = ["check", "a.rca.yaml", "b.rca.yaml", "--format", "json"]
    #expect(try rca.run(command).json()["hypotheses"] == nil)
    let report = try rca.run(command + ["--explain-hypotheses"]).json()
    let matrices = try #require(report["hypotheses"] as? [[String: Any]])
    #expect(matrices.map { $0["file"] as? String } == ["b.rca.yaml"])
    #expect(matrices.first?["leading"] as? [String] == ["H1"])
    #expect(matrices.first?["fewestToFall"] as? [String] == ["E1"])
  }

  @Test("of a file with problems says so, and the exit code stays")
  func broken() throws {
    let run = try Program(Self.files).run(["check", "--explain-hypotheses", "broken.rca.yaml"])
    #expect(run.exitCode == 1)
    #expect(run.text.hasSuffix("broken.rca.yaml\n\nThe file has problems, so nothing was worked out from it.\n"))
    let json = try Program(Self.files).run(["check", "--explain-hypotheses", "broken.rca.yaml", "--format", "json"])
    #expect((try json.json()["hypotheses"] as? [Any])?.isEmpty == true)
  }
}
