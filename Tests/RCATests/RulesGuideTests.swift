import Foundation
import Testing

@Suite("docs/rules.md")
struct RulesGuideTests {
  @Test("is what the rules say of themselves (rca explain -o docs/rules.md)")
  func current() throws {
    let rca = try Program()
    let run = try rca.run(["explain", "-o", "rules.md"])
    #expect(run.exitCode == 0, "\(run.complaint)")
    let made = try rca.contents(of: "rules.md")
    let guide = Program.package.appendingPathComponent("docs/rules.md")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
      try Data(made.utf8).write(to: guide)
    }
    let isCurrent = String(decoding: try Data(contentsOf: guide), as: UTF8.self) == made
    #expect(isCurrent, "write it anew: rca explain -o docs/rules.md")
  }

  @Test("is refused as anything but Markdown, or beside the name of a rule")
  func refused() throws {
    let rca = try Program()
    #expect(try rca.run(["explain", "-o", "rules.txt"]).exitCode == 2)
    #expect(try rca.run(["explain", "cause-after-effect", "-o", "rules.md"]).exitCode == 2)
    #expect(try rca.files().isEmpty)
  }
}
