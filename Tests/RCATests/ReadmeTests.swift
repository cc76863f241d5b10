import Foundation
import RootCause
import RootCauseDiagrams
import RootCauseGraphviz
import Testing

/// The README and the guides show what the program does today. `UPDATE_GOLDENS=1 swift test` writes the outputs anew.
@Suite("What the README shows")
struct ReadmeTests {
  static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1"

  @Test("is what the commands print")
  func commands() throws {
    var readme = try Markdown(Program.package.appendingPathComponent("README.md"))
    let rca = try Program(readme.files)
    #expect(!readme.files.isEmpty)
    #expect(readme.consoles.count == 4)
    for console in readme.consoles {
      let words = console.command.split(separator: " ").map(String.init)
      #expect(words.first == "rca")
      let run = try rca.run(Array(words.dropFirst()))
      #expect(run.exitCode < 2, "\(run.complaint)")
      if Self.isUpdating {
        readme.replaceOutput(of: console, with: run.text)
      } else {
        #expect(run.text == console.output)
      }
    }
    let picture = Program.package.appendingPathComponent("docs/images/checkout.svg")
    if Self.isUpdating {
      try readme.write()
      try Data(contentsOf: rca.folder.appendingPathComponent("checkout.svg")).write(to: picture)
    }
    #expect(FileManager.default.fileExists(atPath: picture.path))
  }

  @Test("is Swift that compiles and runs")
  func swift() throws {
    // The lines below are the README's, word for word; the test that follows holds them to it.
    // README begins
    var outage = Investigation(title: "Checkout failed for 40 minutes")
    try outage.add(Factor("retries", .event, "Clients retried without a pause"))
    try outage.add(Factor("no-limit", .condition, "Payments accepted every request"))
    try outage.add(Factor("outage", .outcome, "Checkout failed", because: .all(["retries", "no-limit"])))
    let pause = try outage.add(Control("pause", "Clients pause first", status: .proposed, stops: [.factor("retries")]))
    let verdict = try Counterfactuals(of: outage).verdict(of: pause)
    print(verdict)  // prevents “outage”: no way to it is left; rests on 1 link nobody has tested: retries -> outage
    let svg = try Graphviz().render(.causes(of: outage, whatIf: [pause]), as: .svg)
    // README ends
    let said = "prevents “outage”: no way to it is left; rests on 1 link nobody has tested: retries -> outage"
    #expect(verdict.description == said)
    #expect(String(decoding: svg, as: UTF8.self).contains("broken here"))
  }

  @Test("is the Swift that is tested")
  func swiftIsTested() throws {
    let readme = try Markdown(Program.package.appendingPathComponent("README.md"))
    let source = String(decoding: try Data(contentsOf: URL(fileURLWithPath: #filePath)), as: UTF8.self)
    let tested = try #require(source.components(separatedBy: "    // README begins\n").dropFirst().first)
      .components(separatedBy: "    // README ends\n")[0]
      .split(separator: "\n").map { $0.dropFirst(4) }.joined(separator: "\n")
    #expect(readme.blocks("swift").first == tested)
  }
}
