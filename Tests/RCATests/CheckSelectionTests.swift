import Foundation
import Testing

@Suite("rca check, with some of the rules")
struct CheckSelectionTests {
  /// What a run over two faulty documents told, by name.
  private func rules(_ arguments: [String], of document: String = Documents.late) throws -> Set<String> {
    let rca = try Program(["a.rca.yaml": document])
    let run = try rca.run(["check", "a.rca.yaml", "--format", "json", "--today", "2026-03-02"] + arguments)
    #expect(run.complaint.isEmpty)
    return Set((try run.json()["diagnostics"] as? [[String: Any]] ?? []).compactMap { $0["rule"] as? String })
  }

  @Test("--only checks the rules named, in several options or one", arguments: [true, false])
  func only(together: Bool) throws {
    let options =
      together
      ? ["--only", "cause-after-effect,lone-cause"]
      : ["--only", "cause-after-effect", "--only", "lone-cause"]
    #expect(try rules(options) == ["cause-after-effect", "lone-cause"])
  }

  @Test("--except leaves rules out, of all or of those chosen")
  func except() throws {
    let all = try rules([])
    #expect(all.count > 2)
    #expect(try rules(["--except", "cause-after-effect"]) == all.subtracting(["cause-after-effect"]))
    #expect(try rules(["--family", "time", "--except", "cause-after-effect"]).isEmpty)
  }

  @Test("--family checks a family, beside rules named")
  func family() throws {
    #expect(try rules(["--family", "time"]) == ["cause-after-effect"])
    #expect(
      try rules(["--family", "time", "--only", "lone-cause"]) == ["cause-after-effect", "lone-cause"])
  }

  @Test("a name that is none is refused with the nearest one, all of them at once")
  func unknown() throws {
    let rca = try Program(["a.rca.yaml": Documents.late])
    let run = try rca.run([
      "check", "a.rca.yaml", "--only", "open-ends", "--except", "cause-after-efect", "--family", "tine", "--set",
      "crowded-efect.most=3", "--set", "open-end.depth=2",
    ])
    #expect(run.exitCode == 2)
    #expect(run.output.isEmpty)
    #expect(run.complaint.contains("there is no rule “open-ends”; did you mean “open-end”?"))
    #expect(run.complaint.contains("there is no rule “cause-after-efect”; did you mean “cause-after-effect”?"))
    #expect(run.complaint.contains("there is no family “tine”; did you mean “time”"))
    #expect(run.complaint.contains("there is no rule “crowded-efect”; did you mean “crowded-effect”?"))
    #expect(run.complaint.contains("open-end has no number “depth”, nor any other"))
  }

  @Test("what reading finds can be neither chosen nor left out, and is told whatever is chosen")
  func reading() throws {
    let rca = try Program(["a.rca.yaml": "rca: 1\ntitle: T\ntitel: U\n"])
    let refused = try rca.run(["check", "a.rca.yaml", "--except", "unknown-key"])
    #expect(refused.exitCode == 2)
    #expect(refused.complaint.contains("“unknown-key” is found while reading"))
    #expect(try rca.run(["check", "a.rca.yaml", "--only", "open-end"]).text.contains("error[unknown-key]"))
  }

  @Test("--profile speaks as if the investigation were that far")
  func profile() throws {
    let rca = try Program(["a.rca.yaml": Documents.checkout])
    let draft = try rca.run(["check", "a.rca.yaml", "--profile", "draft", "--quiet"]).text
    let finished = try rca.run(["check", "a.rca.yaml", "--profile", "finished", "--quiet"]).text
    #expect(try rca.run(["check", "a.rca.yaml", "--quiet"]).text == draft)
    #expect(!draft.contains("warning"))
    #expect(finished.contains("warning"))
  }

  @Test("--set gives a rule another number")
  func setting() throws {
    let causes = (1...8).map { "cause-\($0)" }
    let document =
      "rca: 1\ntitle: T\nfactors:\n  out: { kind: outcome, statement: It failed, because: [\(causes.joined(separator: ", "))] }\n"
      + causes.map { "  \($0): { kind: event, statement: Number \($0) happened }\n" }.joined()
    #expect(try rules(["--only", "crowded-effect"], of: document) == ["crowded-effect"])
    #expect(try rules(["--only", "crowded-effect", "--set", "crowded-effect.most-causes=8"], of: document).isEmpty)
  }

  @Test("a waiver of a rule that is not checked is not called stale")
  func waivers() throws {
    let document =
      Documents.late + """
        accept:
          - { rule: silent-gap, at: outage, because: Known, by: facilitator }

        """
    #expect(try rules([], of: document).contains("bare-waiver"))
    #expect(try rules(["--only", "silent-gap,bare-waiver"], of: document) == ["bare-waiver"])
    #expect(try rules(["--only", "open-end,bare-waiver"], of: document).isEmpty)
    #expect(try !rules(["--except", "silent-gap"], of: document).contains("bare-waiver"))
  }
}
