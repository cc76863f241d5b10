import Foundation
import Testing

@Suite("The examples")
struct ExamplesTests {
  static let documents: [URL] = {
    let folder = Program.package.appendingPathComponent("Examples")
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".rca.yaml") }.sorted().map(folder.appendingPathComponent)
  }()

  @Test("are the four that the README tells of")
  func four() { #expect(Self.documents.count == 4) }

  @Test("hold: no error and no warning", arguments: documents)
  func check(document: URL) throws {
    let report = try Program().run(["check", document.path, "--format", "json", "--today", "2026-11-24"]).json()
    let summary = try #require(report["summary"] as? [String: Int])
    #expect(summary["errors"] == 0)
    #expect(summary["warnings"] == 0)
  }

  @Test("each have a popular remedy that changes nothing by itself", arguments: documents)
  func surprise(document: URL) throws {
    let report = try Program().run(["whatif", document.path, "--format", "json"]).json()
    let verdicts = try #require(report["verdicts"] as? [[String: Any]])
    #expect(verdicts.contains { $0["verdict"] as? String == "noEffect" })
    #expect(verdicts.contains { $0["verdict"] as? String == "prevents" })
    #expect((report["withheld"] as? [String])?.isEmpty == true)
  }

  @Test("are drawn by the commands of their READMEs, which name files that are there", arguments: documents)
  func pictures(document: URL) throws {
    let folder = document.deletingLastPathComponent()
    let readme = String(decoding: try Data(contentsOf: folder.appendingPathComponent("README.md")), as: UTF8.self)
    let commands = readme.split(separator: "\n").filter { $0.hasPrefix("rca diagram ") }
    #expect(commands.count >= 3)
    for command in commands {
      var words = command.split(separator: " ").dropFirst().map(String.init)
      let output = words.removeLast()
      #expect(words.removeLast() == "-o")
      #expect(FileManager.default.fileExists(atPath: folder.appendingPathComponent(output).path), "\(output)")
      words[1] = folder.appendingPathComponent(words[1]).path
      // As text: how it is drawn differs with the machine's fonts.
      let run = try Program().run(words + ["--format", "txt"])
      #expect(run.exitCode == 0, "\(run.complaint)")
      #expect(!run.output.isEmpty)
    }
  }
}
