import Foundation
import Testing

@Suite("The command line")
struct CommandLineTests {
  @Test(
    "wrong usage is exit code 2, and says what was expected",
    arguments: [["chekc"], ["check"], ["whatif", "a", "--format", "xml"]])
  func usage(arguments: [String]) throws {
    let rca = try Program()
    let run = try rca.run(arguments)
    #expect(run.exitCode == 2)
    #expect(run.complaint.contains("Usage: rca"))
    #expect(run.output.isEmpty)
  }

  @Test(
    "every command has a help text with examples",
    arguments: ["new", "check", "explain", "diagram", "whatif", "analyze", "convert"])
  func help(command: String) throws {
    let rca = try Program()
    let run = try rca.run([command, "--help"])
    #expect(run.exitCode == 0)
    #expect(run.text.contains("\nrca \(command) "))
  }

  @Test("--version prints the version alone")
  func version() throws {
    let rca = try Program()
    let run = try rca.run(["--version"])
    #expect(run.exitCode == 0)
    #expect(run.text.split(separator: ".").count == 3)
  }

  @Test("explain tells of every name in its list, and offers the nearest one for another")
  func explain() throws {
    let rca = try Program()
    let list = try rca.run(["explain"])
    let names = list.text.split(separator: "\n").filter { $0.hasPrefix("  ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(names.count > 40)
    #expect(Set(names).count == names.count)
    for name in names {
      let run = try rca.run(["explain", name])
      #expect(run.exitCode == 0)
      #expect(run.text.hasPrefix("\(name): "))
    }
    let wrong = try rca.run(["explain", "cause-after-efect"])
    #expect(wrong.exitCode == 2)
    #expect(wrong.complaint.contains("did you mean “cause-after-effect”?"))
  }

  @Test("completions are made for the common shells", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let rca = try Program()
    let run = try rca.run(["--generate-completion-script", shell])
    #expect(run.exitCode == 0)
    #expect(run.text.contains("whatif"))
  }
}
