import Foundation
import Testing

@Suite("What the guides show")
struct GuideTests {
  @Test("is what the commands print", arguments: [("counterfactuals.md", 3), ("hypotheses.md", 1)])
  func commands(name: String, count: Int) throws {
    var guide = try Markdown(Program.package.appendingPathComponent("docs/\(name)"))
    let rca = try Program(guide.files)
    #expect(guide.consoles.count == count)
    for console in guide.consoles {
      let run = try rca.run(console.command.split(separator: " ").dropFirst().map(String.init))
      #expect(run.exitCode == 0, "\(run.complaint)")
      if ReadmeTests.isUpdating {
        guide.replaceOutput(of: console, with: run.text)
      } else {
        #expect(run.text == console.output)
      }
    }
    if ReadmeTests.isUpdating { try guide.write() }
  }
}
