import Foundation
import Testing

@Suite("rca check, of files and folders")
struct CheckFilesTests {
  /// The files that a run tells of, in order.
  private func files(_ run: Program.Run) throws -> [String] {
    let diagnostics = try run.json()["diagnostics"] as? [[String: Any]] ?? []
    let all = diagnostics.compactMap { ($0["location"] as? [String: Any])?["file"] as? String }
    return all.enumerated().filter { $0.offset == 0 || all[$0.offset - 1] != $0.element }.map(\.element)
  }

  private func folder() throws -> Program {
    let rca = try Program(["top.rca.yaml": Documents.late])
    for name in ["b/deep/er", "a", ".hidden", "empty"] {
      try FileManager.default.createDirectory(
        at: rca.folder.appendingPathComponent(name), withIntermediateDirectories: true)
    }
    for name in ["b/z.rca.yml", "b/deep/er/y.rca.yaml", "a/x.rca.json", "a/notes.yaml", ".hidden/h.rca.yaml"] {
      let text =
        name.hasSuffix("json")
        ? #"{"rca": 1, "title": "T", "factors": {"a": {"kind": "event", "statement": "", "because": "a"}}}"#
        : Documents.late
      try Data(text.utf8).write(to: rca.folder.appendingPathComponent(name))
    }
    return rca
  }

  @Test("walks folders in order, passing over hidden ones and files of other names")
  func walk() throws {
    let rca = try folder()
    #expect(
      try files(rca.run(["check", ".", "--format", "json"]))
        == ["a/x.rca.json", "b/deep/er/y.rca.yaml", "b/z.rca.yml", "top.rca.yaml"])
    #expect(
      try files(rca.run(["check", "top.rca.yaml", "b/", "a", "--format", "json"]))
        == ["top.rca.yaml", "b/deep/er/y.rca.yaml", "b/z.rca.yml", "a/x.rca.json"])
  }

  @Test("checks a file once, by however many names it is reached")
  func once() throws {
    let rca = try folder()
    let loop = rca.folder.appendingPathComponent("b/deep/loop")
    try FileManager.default.createSymbolicLink(atPath: loop.path, withDestinationPath: "../..")
    #expect(
      try files(rca.run(["check", "b/z.rca.yml", "./b/z.rca.yml", "b", "b/deep", "--format", "json"]))
        == ["b/z.rca.yml", "b/deep/er/y.rca.yaml", "b/deep/loop/a/x.rca.json", "b/deep/loop/top.rca.yaml"])
  }

  @Test("a folder without investigations is exit code 2, and says what was looked for")
  func empty() throws {
    let rca = try folder()
    let run = try rca.run(["check", "empty", "top.rca.yaml"])
    #expect(run.exitCode == 2)
    #expect(run.text.contains("the folder “empty” holds no investigation"))
    #expect(run.text.contains("*.rca.yaml, *.rca.yml, *.rca.json"))
    #expect(run.text.contains("cause-after-effect"))
  }

  @Test("many files come in the same order with the same words each time")
  func many() throws {
    let rca = try Program(
      Dictionary(uniqueKeysWithValues: (1...60).map { ("\($0 + 100).rca.yaml", Documents.late) }))
    let first = try rca.run(["check", "."])
    #expect(try rca.run(["check", "."]).output == first.output)
    #expect(try files(rca.run(["check", ".", "--format", "json"])) == (1...60).map { "\($0 + 100).rca.yaml" })
    #expect(first.text.split(separator: "\n").last?.hasPrefix("60 files: 60 errors") == true)
  }

  @Test("documents that nest as deep as they can do not overflow the stack of any thread")
  func deep() throws {
    let nested = { (depth: Int) in
      "rca: 1\ntitle: T\nfactors: " + String(repeating: "{ a: [", count: depth)
        + String(repeating: "] }", count: depth)
    }
    let rca = try Program([
      "a.rca.yaml": nested(79), "b.rca.yaml": nested(400), "c.rca.yaml": nested(100_000),
      "d.rca.yaml": String(repeating: "- ", count: 100_000), "e.rca.yaml": nested(499),
    ])
    let run = try rca.run(["check", "."])
    #expect(run.exitCode == 1)
    #expect(run.text.contains("nested-too-deep"))
  }

  @Test("--max shows the worst, says how many it leaves out, and counts all")
  func maximum() throws {
    let rca = try Program(["a.rca.yaml": Documents.late])
    let all = try rca.run(["check", "a.rca.yaml"])
    let one = try rca.run(["check", "a.rca.yaml", "--max", "1"])
    let none = try rca.run(["check", "a.rca.yaml", "--max", "0"])
    #expect(one.exitCode == 1)
    #expect(none.exitCode == 1)
    #expect(one.text.hasPrefix("error[cause-after-effect]"))
    #expect(one.text.contains("\n3 more not shown (--max 1)\n"))
    #expect(none.text.hasPrefix("4 more not shown (--max 0)\n"))
    #expect(one.text.split(separator: "\n").last == all.text.split(separator: "\n").last)
    let json = try rca.run(["check", "a.rca.yaml", "--max", "1", "--format", "json"]).json()
    #expect((json["summary"] as? [String: Int])?["leftOut"] == 3)
    #expect((json["diagnostics"] as? [Any])?.count == 1)
  }

  @Test("-o writes the file in the format of its name and prints the summary")
  func output() throws {
    let rca = try Program(["a.rca.yaml": Documents.late])
    let plain = try rca.run(["check", "a.rca.yaml"])
    let run = try rca.run(["check", "a.rca.yaml", "-o", "out.txt"])
    #expect(try rca.contents(of: "out.txt") == plain.text)
    #expect(run.exitCode == 1)
    #expect(run.text == (plain.text.split(separator: "\n").last.map { $0 + "\n" } ?? ""))
    _ = try rca.run(["check", "a.rca.yaml", "-o", "out.json"])
    #expect(try rca.contents(of: "out.json") == rca.run(["check", "a.rca.yaml", "--format", "json"]).text)
    let refused = try rca.run(["check", "a.rca.yaml", "-o", "out.doc"])
    #expect(refused.exitCode == 2)
    #expect(refused.complaint.contains("The format of “out.doc” is not known"))
    #expect(try rca.run(["check", "a.rca.yaml", "-o", "a.rca.yaml", "--format", "text"]).exitCode == 2)
    #expect(try rca.run(["check", "a.rca.yaml", "-o", "missing/out.txt"]).exitCode == 2)
    #expect(try rca.files() == ["a.rca.yaml", "out.json", "out.txt"])
  }
}
