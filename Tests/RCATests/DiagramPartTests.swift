import Foundation
import Testing

@Suite("rca diagram, parts")
struct DiagramPartTests {
  private func outline(_ arguments: [String]) throws -> Program.Run {
    let rca = try Program(["a.rca.yaml": Documents.checkout])
    return try rca.run(["diagram", "a.rca.yaml", "--format", "txt"] + arguments)
  }

  @Test("draws what is asked for, and says in the picture what it leaves out")
  func focus() throws {
    let run = try outline(["--focus", "shedding", "--depth", "0"])
    #expect(run.exitCode == 0, "\(run.complaint)")
    #expect(run.text.contains("Note: This is a part: what lies within 0 steps of “shedding”"))
    #expect(run.text.contains("… 1"))
  }

  @Test("a what-if can be drawn as far as it changes things")
  func broken() throws {
    let run = try outline(["--what-if", "shedding", "--only", "broken"])
    #expect(run.text.contains("broken here"))
  }

  @Test(
    "names that are not there are told with the nearest, before anything is drawn",
    arguments: [
      (["--focus", "sheding"], "did you mean “shedding”"),
      (["--collapse", "nothing-of-the-kind"], "no factor or control"),
      (["--only", "broken"], "--what-if"), (["--depth=-1"], "0 or more"), (["--only", "some"], "unproven"),
    ])
  func mistakes(arguments: [String], complaint: String) throws {
    let run = try outline(arguments)
    #expect(run.exitCode == 2)
    #expect(run.complaint.contains(complaint))
    #expect(run.output.isEmpty)
  }
}
