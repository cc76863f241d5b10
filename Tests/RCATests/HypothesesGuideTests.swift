import Foundation
import Testing

@Suite("What the guide to hypotheses shows")
struct HypothesesGuideTests {
  @Test("is what the command prints")
  func commands() throws {
    var guide = try Markdown(Program.package.appendingPathComponent("docs/hypotheses.md"))
    let rca = try Program(guide.files)
    #expect(guide.consoles.count == 1)
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
