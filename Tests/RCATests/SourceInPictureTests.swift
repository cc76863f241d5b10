import Foundation
import Testing

@Suite("rca diagram --embed-source")
struct SourceInPictureTests {
  @Test("a picture gives back what it was drawn from, comments and all", arguments: ["svg", "png"])
  func comesBack(_ format: String) throws {
    let document = "# A comment\r\n" + Documents.checkout
    let rca = try Program(["a.rca.yaml": document])
    let drawn = try rca.run(["diagram", "a.rca.yaml", "-o", "a.\(format)", "--embed-source"])
    #expect(drawn.exitCode == 0, "\(drawn.complaint)")
    let taken = try rca.run(["convert", "a.\(format)", "-o", "b.rca.yaml"])
    #expect(taken.exitCode == 0, "\(taken.complaint)")
    #expect(try Data(contentsOf: rca.folder.appendingPathComponent("b.rca.yaml")) == Data(document.utf8))
  }

  @Test("standard input and JSON come back too")
  func standardInput() throws {
    let json = #"{"rca": 1, "title": "T", "factors": {"a": {"kind": "outcome", "statement": "S"}}}"#
    let rca = try Program()
    #expect(try rca.run(["diagram", "-", "-o", "a.svg", "--embed-source"], input: json).exitCode == 0)
    let wrong = try rca.run(["convert", "a.svg", "-o", "b.rca.yaml"])
    #expect(wrong.exitCode == 2)
    #expect(wrong.complaint.contains(".json"), "\(wrong.complaint)")
    #expect(try rca.run(["convert", "a.svg", "-o", "b.json"]).exitCode == 0)
    #expect(try rca.contents(of: "b.json") == json)
  }

  @Test("nothing is put into a picture unless asked for, and its absence is said")
  func absent() throws {
    let rca = try Program(["a.rca.yaml": Documents.checkout, "broken.png": "nonsense"])
    for format in ["svg", "png"] {
      #expect(try rca.run(["diagram", "a.rca.yaml", "-o", "a.\(format)"]).exitCode == 0)
      let run = try rca.run(["convert", "a.\(format)", "-o", "b.rca.yaml"])
      #expect(run.exitCode == 2)
      #expect(run.complaint.contains("holds no source"), "\(run.complaint)")
    }
    #expect(try rca.run(["convert", "broken.png", "-o", "b.rca.yaml"]).complaint.contains("neither an SVG nor a PNG"))
    #expect(try rca.run(["convert", "missing.png", "-o", "b.rca.yaml"]).complaint.contains("there is no file"))
    #expect(try rca.run(["convert", "a.rca.yaml", "-o", "b.svg"]).complaint.contains("rca diagram"))
    #expect(try rca.files() == ["a.png", "a.rca.yaml", "a.svg", "broken.png"])
  }

  @Test("a format without room for it is refused before anything is read", arguments: ["pdf", "dot", "txt", "mmd"])
  func refused(_ format: String) throws {
    let run = try Program().run(["diagram", "none.yaml", "--format", format, "--embed-source"])
    #expect(run.exitCode == 2)
    #expect(run.complaint.contains("svg, png"), "\(run.complaint)")
  }
}
