import Testing

@Suite("rca convert")
struct ConvertTests {
  private static let model = """
    <opsa-mef><define-fault-tree name="pumps">
    <define-gate name="stopped"><or><gate name="both"/><basic-event name="power"/></or></define-gate>
    <define-gate name="both"><and><basic-event name="pump-1"/><basic-event name="pump-2"/></and></define-gate>
    <define-basic-event name="power"><label>The power failed</label><float value="0.001"/></define-basic-event>
    <define-basic-event name="pump-1"/><define-basic-event name="pump-2"/>
    </define-fault-tree></opsa-mef>

    """

  @Test("a fault tree becomes an investigation without errors, and that the same fault tree")
  func thereAndBack() throws {
    let rca = try Program(["model.xml": Self.model])
    let there = try rca.run(["convert", "model.xml", "-o", "model.rca.yaml"])
    #expect(there.exitCode == 0, "\(there.complaint)")
    #expect(there.complaint == "rca: a fault tree says what can happen; model.rca.yaml states that all of it did\n")
    #expect(try rca.run(["check", "model.rca.yaml"]).exitCode == 0)
    #expect(
      try rca.contents(of: "model.rca.yaml").contains(
        """
          power:
            kind: condition
            statement: The power failed
        """))
    #expect(try rca.run(["convert", "model.rca.yaml", "-o", "back.xml"]).exitCode == 0)
    let back = try rca.contents(of: "back.xml")
    for part in ["<gate name=\"both\"/>", "<basic-event name=\"pump-1\"/>", "<float value=\"0.001\"/>"] {
      #expect(back.contains(part))
    }
    #expect(try rca.run(["convert", "back.xml", "-o", "again.json"]).exitCode == 0)
    #expect(try rca.files() == ["again.json", "back.xml", "model.rca.yaml", "model.xml"])
  }

  @Test("an investigation is the same in YAML and in JSON")
  func documents() throws {
    let rca = try Program(["checkout.rca.yaml": Documents.checkout])
    let run = try rca.run(["convert", "checkout.rca.yaml", "-o", "checkout.json"])
    #expect(run.exitCode == 0)
    #expect(run.complaint.contains("comments"))
    #expect(try rca.run(["convert", "checkout.json", "-o", "back.yaml"]).complaint.isEmpty)
    #expect(try rca.run(["convert", "back.yaml", "-o", "back.json"]).exitCode == 0)
    #expect(try rca.contents(of: "back.json") == rca.contents(of: "checkout.json"))
  }

  @Test("what a fault tree has no room for is told")
  func omissions() throws {
    let rca = try Program(["checkout.rca.yaml": Documents.checkout])
    let run = try rca.run(["convert", "checkout.rca.yaml", "-o", "checkout.xml"])
    #expect(run.exitCode == 0)
    #expect(run.complaint == "rca: an Open-PSA model has no room for what controls would do, times\n")
  }

  @Test(
    "nothing is written where it cannot be",
    arguments: [
      (["convert", "model.xml", "-o", "./model.xml"], "is the file to convert"),
      (["convert", "model.xml", "-o", "model.txt"], "no format has names like “model.txt”"),
      (["convert", "model", "-o", "model.xml"], "no format has names like “model”"),
      (["convert", "absent.xml", "-o", "a.yaml"], "there is no file “absent.xml”"),
      (["convert", "bad.xml", "-o", "a.yaml"], "bad.xml:1:40"),
      (["convert", "negation.xml", "-o", "a.yaml"], "--> negation.xml:1:40"),
      (["convert", "model.xml", "-o", "a.yaml", "--top", "pump-1"], "“pump-1” is not a gate"),
      (["convert", "model.xml", "-o", "a.yaml", "--outcome", "x"], "--outcome is for investigations"),
      (["convert", "two.yaml", "-o", "a.xml"], "name the outcome to write, with --outcome: “a”, “b”"),
      (["convert", "two.yaml", "-o", "a.xml", "--outcome", "c"], "there is no factor “c”"),
    ] as [([String], String)])
  func refusals(_ arguments: [String], _ complaint: String) throws {
    let files = [
      "model.xml": Self.model,
      "model": Self.model,
      "bad.xml": "<opsa-mef><define-fault-tree name='x'><define-gat/></define-fault-tree></opsa-mef>",
      "negation.xml":
        "<opsa-mef><define-fault-tree name='x'><define-gate name='g'><not><event name='e'/></not></define-gate>"
        + "<define-basic-event name='e'/></define-fault-tree></opsa-mef>",
      "two.yaml":
        "rca: 1\ntitle: two\nfactors:\n  a: { kind: outcome, statement: A }\n  b: { kind: outcome, statement: B }\n",
    ]
    let rca = try Program(files)
    let run = try rca.run(arguments)
    #expect(run.exitCode == 2)
    #expect(run.complaint.contains(complaint), "\(run.complaint)")
    #expect(try rca.files() == files.keys.sorted())
    for (name, text) in files { #expect(try rca.contents(of: name) == text) }
  }
}
