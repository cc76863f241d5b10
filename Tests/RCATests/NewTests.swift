import Foundation
import Testing

@Suite("rca new")
struct NewTests {
  @Test("writes a starter file that has no errors")
  func starter() throws {
    let rca = try Program()
    #expect(try rca.run(["new", "press.rca.yaml"]).exitCode == 0)
    let check = try rca.run(["check", "press.rca.yaml"])
    #expect(check.exitCode == 0, "\(check.text)")
    #expect(try rca.files() == ["press.rca.yaml"])
  }

  @Test("leaves a file that is there already as it is")
  func overwrite() throws {
    let rca = try Program(["press.rca.yaml": "mine"])
    let run = try rca.run(["new", "press.rca.yaml"])
    #expect(run.exitCode == 2)
    #expect(run.complaint.contains("press.rca.yaml is there already"))
    #expect(try rca.contents(of: "press.rca.yaml") == "mine")
  }

  @Test("asks why until there is no answer, and writes the chain")
  func ask() throws {
    let rca = try Program()
    let run = try rca.run(
      ["new", "-", "--ask"], input: "The site: down\n \"Disk\" full #1  \nno\n\nnever read\n")
    #expect(run.exitCode == 0)
    #expect(run.complaint == "What happened? Why? (The site: down) Why? (\"Disk\" full #1) Why? (no) ")
    try Data(run.output).write(to: rca.folder.appendingPathComponent("a.rca.yaml"))
    let outline = try rca.run(["diagram", "a.rca.yaml", "--view", "whys", "--format", "txt"])
    for statement in ["The site: down", "\"Disk\" full #1", "no"] { #expect(outline.text.contains(statement)) }
    #expect(!outline.text.contains("never read"))
    #expect(try rca.run(["check", "a.rca.yaml"]).exitCode == 0)
  }

  @Test("writes nothing when there was no answer")
  func silence() throws {
    let rca = try Program()
    let run = try rca.run(["new", "a.rca.yaml", "--ask"], input: "")
    #expect(run.exitCode == 2)
    #expect(try rca.files().isEmpty)
  }

  @Test("says why a place cannot be written", arguments: ["nowhere/a.rca.yaml", "a.json"])
  func unwritable(path: String) throws {
    let rca = try Program()
    let run = try rca.run(["new", path])
    #expect(run.exitCode == 2)
    #expect(run.complaint.hasPrefix("rca: "))
    #expect(try rca.files().isEmpty)
  }
}
