import Foundation
import RootCause
import RootCauseTesting
import Testing

@testable import RootCauseDiagrams

@Suite("Mermaid")
struct MermaidTests {
  @Test("any text comes out as text, in every place a picture has for it")
  func isText() throws {
    for text in Injections.corpus {
      let sample = Comment("\(text.prefix(60).debugDescription)")
      let investigation = try Investigation.saying(text)
      let pictures = [
        Diagram.causes(of: investigation), .whys(of: investigation),
        try .causes(of: investigation, whatIf: ["other"]),
        .comparing(.causes(of: investigation), with: try .causes(of: investigation, whatIf: ["other"])),
      ]
      let expected = text.plain().isEmpty ? "(no words)" : text.plain().replacing("\u{FB02}", with: "fl")
      for diagram in pictures {
        let source = try MermaidSource(try #require(diagram.mermaid))
        #expect(source.surprises == [], sample)
        let title = text.plain(limit: 300).replacing("<", with: "＜").replacing(">", with: "＞")
        #expect(source.title == (title.isEmpty ? "(no title)" : title), sample)
        let labels = source.labels.map { $0.filter { !$0.isWhitespace } }
        let start = expected.filter { !$0.isWhitespace && $0 != "…" }.prefix(400)
        #expect(labels.filter { $0.contains(start) }.count >= 2, sample)
      }
    }
  }

  /// For Mermaid's own parser: `.ci/mermaid`.
  @Test(
    "the injections are written where they are asked for",
    .enabled(if: ProcessInfo.processInfo.environment["MERMAID_SAMPLES"] != nil))
  func samples() throws {
    let folder = URL(fileURLWithPath: ProcessInfo.processInfo.environment["MERMAID_SAMPLES"] ?? "")
    for (number, text) in Injections.corpus.enumerated() {
      let investigation = try Investigation.saying(text)
      let whatIf = try Diagram.causes(of: investigation, whatIf: ["other"])
      for diagram in [Diagram.whys(of: investigation), .comparing(.causes(of: investigation), with: whatIf)] {
        let file = folder.appendingPathComponent("injection-\(number)-\(diagram.view).mmd")
        try Data((diagram.mermaid ?? "").utf8).write(to: file)
      }
    }
  }

  @Test("hostile ids of a diagram made by hand become names that stay apart")
  func ids() throws {
    for text in Injections.corpus {
      let sample = Comment("\(text.prefix(60).debugDescription)")
      var diagram = Diagram(view: text, title: Diagram.TitleBlock(title: text, details: text, premise: text))
      diagram.nodes = [
        Diagram.Node(text, .factor, "A", name: text), Diagram.Node(text + "%", .plate, text),
        Diagram.Node(text + "&", .gate, text), Diagram.Node("d" + text, .heading, text),
      ]
      diagram.lines = [Diagram.Line(text, text + "%", label: text), Diagram.Line(text + "%", text + "&")]
      diagram.notes = [text]
      let source = try #require(diagram.mermaid)
      #expect(try MermaidSource(source).surprises == [], sample)
      let names = diagram.nodes.map(\.id).map { MermaidNames(diagram.nodes.map(\.id))[$0] }
      #expect(Set(names).count == 4, sample)
    }
  }

  @Test("what no shape of Mermaid says is said in words")
  func words() throws {
    let guarded = try Sample.guarded.investigation()
    let whatIf = try #require(Diagram.causes(of: guarded, whatIf: ["canary"]).mermaid)
    let labels = try MermaidSource(whatIf).labels
    for word in ["put in place here", "broken here", "would not have happened", "⊘", "disputed", "outcome"] {
      #expect(labels.contains { $0.contains(word) }, "\(word)")
    }
    #expect(whatIf.contains("-.-"))
    #expect(whatIf.contains("--x"))
  }

  @Test("where effects lie is kept", arguments: zip(Diagram.Direction.allCases, ["BT", "TB", "LR", "RL"]))
  func direction(_ direction: Diagram.Direction, _ word: String) throws {
    let diagram = Diagram.causes(of: try Sample.press.investigation(), direction: direction)
    #expect(diagram.mermaid?.contains("flowchart \(word)\n") == true)
  }

  @Test("a table has no form in Mermaid")
  func table() {
    var diagram = Diagram(view: "actions", title: Diagram.TitleBlock(title: "T"))
    diagram.nodes = [Diagram.Node("t", .table, "T")]
    #expect(diagram.mermaid == nil)
  }

  @Test("what is beyond Mermaid's own limits is told")
  func limits() {
    var diagram = Diagram(view: "causes", title: Diagram.TitleBlock(title: "T"))
    diagram.nodes = [Diagram.Node("a", .factor, "A")]
    #expect(diagram.mermaidExcess(in: diagram.mermaid ?? "") == nil)
    #expect(diagram.mermaidExcess(in: String(repeating: "x", count: 50_001))?.contains("50001") == true)
    diagram.lines = Array(repeating: Diagram.Line("a", "a"), count: 501)
    #expect(diagram.mermaidExcess(in: "")?.contains("501") == true)
  }
}
