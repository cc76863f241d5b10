import Foundation
import RootCause
import RootCauseDiagrams
import Testing

@testable import RootCauseGraphviz

@Suite("Graphviz")
struct GraphvizTests {
  @Test("the same diagram gives the same bytes", arguments: Graphviz.Format.allCases)
  func stable(_ format: Graphviz.Format) throws {
    let diagram = Diagram.causes(of: try databaseLoss())
    #expect(try Graphviz().render(diagram, as: format) == Graphviz().render(diagram, as: format))
  }

  @Test("a PDF does not say when it was drawn")
  func undated() throws {
    let pdf = try Graphviz().render(.causes(of: databaseLoss()), as: .pdf)
    #expect(pdf.firstRange(of: Array("/CreationDate (D:19700101000000".utf8)) != nil)
  }

  @Test(
    "each format is what it says", arguments: [(Graphviz.Format.svg, "<?xml"), (.png, "\u{89}PNG"), (.pdf, "%PDF")])
  func magic(_ format: Graphviz.Format, _ magic: String) throws {
    let bytes = try Graphviz().render(.causes(of: databaseLoss()), as: format)
    #expect(bytes.starts(with: magic.unicodeScalars.map { UInt8($0.value) }))
  }

  @Test(
    "DOT that would open a file or an address is refused",
    arguments: [
      #"digraph { a [image="/etc/passwd"] }"#, #"digraph { _background="c 1 -x" }"#,
      #"digraph { a [shapefile="x.png"] }"#,
      #"digraph { imagepath="/" }"#, #"digraph { stylesheet="http://x/y.css" }"#,
      #"digraph { a [URL="javascript:x"] }"#, #"digraph { a [URL="JavaScript:x"] }"#,
      #"digraph { a [URL=" https://x"] }"#, #"digraph { a [URL="java\tscript:x"] }"#, #"digraph { a [URL="//x"] }"#,
      #"digraph { a [URL="&#106;avascript:x"] }"#, #"digraph { a [URL="https://x/\N"] }"#,
      #"digraph { a [URL="data:text/html,x"] }"#, #"digraph { node [URL="file:///etc/passwd"] a }"#,
      #"digraph { URL="https://x" }"#, #"digraph { a -> b [URL="https://x"] }"#,
      #"digraph { a [label=<<TABLE><TR><TD><IMG SRC="x.png"/></TD></TR></TABLE>>] }"#,
      #"digraph { subgraph { subgraph cluster { label=<<TABLE><TR><TD>< img SRC="x.png"/></TD></TR></TABLE>> b } } }"#,
      #"digraph { a -> b [label=<<TABLE HREF="javascript:x"><TR><TD>x</TD></TR></TABLE>>] }"#,
      #"digraph { a -> b [label=<<TABLE TITLE="'" Href = 'x'><TR><TD>x</TD></TR></TABLE>>] }"#,
      #"digraph { a -> b [label=<<!-- ' --><TABLE HREF="x"><TR><TD>x</TD></TR></TABLE>>] }"#,
      #"digraph { a -> b [edgehref="x"] }"#,
    ])
  func refused(_ dot: String) throws {
    #expect { try Graphviz().render(dot: dot, as: .svg) } throws: { error in
      guard case .refused(let words) = error as? GraphvizError else { return false }
      return words.hasPrefix("not allowed here: ")
    }
  }

  @Test(
    "a text may speak of links", arguments: [#"<a href="https://example.org">here</a>"#, "it's HREF='x'", "href=x"])
  func speaksOfLinks(_ text: String) throws {
    var diagram = Diagram(view: "causes", title: Diagram.TitleBlock(title: text, details: text))
    diagram.nodes = [Diagram.Node("a", .factor, "A", name: text)]
    #expect(try SVGReading(Graphviz().render(diagram, as: .svg)).isWellFormed)
    let dot = #"digraph { a [label=<<TABLE TITLE="href=x"><TR><TD>href=x</TD></TR></TABLE>>] }"#
    #expect(try !Graphviz().render(dot: dot, as: .svg).isEmpty)
  }

  @Test(
    "what is not DOT is an error in Graphviz’ own words", arguments: ["digraph {", "not a graph", "digraph { a -> }"])
  func syntax(_ dot: String) throws {
    #expect { try Graphviz().render(dot: dot, as: .svg) } throws: { error in
      guard case .syntax(let words) = error as? GraphvizError else { return false }
      return words.contains("syntax error")
    }
  }

  @Test("an empty text and a NUL are errors", arguments: ["", "digraph { a\u{0} }"])
  func empty(_ dot: String) {
    #expect(throws: GraphvizError.self) { try Graphviz().render(dot: dot, as: .svg) }
  }

  @Test("a diagram that is too large is refused before anything is drawn")
  func tooLarge() throws {
    var diagram = Diagram(view: "x", title: Diagram.TitleBlock(title: "x"))
    diagram.nodes = (0..<2_501).map { Diagram.Node("\($0)", .factor, "x") }
    #expect(throws: GraphvizError.tooLarge(nodes: 2_501, lines: 0)) { try Graphviz().render(diagram, as: .svg) }
    #expect(GraphvizError.tooLarge(nodes: 2_501, lines: 0).description.contains("2501 nodes"))
  }

  @Test("many threads draw at once, each its own picture")
  func threads() async throws {
    let sizes = 1...24
    let alone = try sizes.map { try Graphviz().render(chain(of: $0), as: .svg) }
    let together = try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
      for size in sizes { group.addTask { (size, try Graphviz().render(chain(of: size), as: .svg)) } }
      group.addTask {
        _ = try? Graphviz().render(dot: "digraph {", as: .svg)
        return (0, [])
      }
      return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    for size in sizes { #expect(together[size] == alone[size - 1]) }
  }

  #if os(Linux)
    /// `RCA_RENDERS=10000 swift test --filter GraphvizTests/memory` for the whole measurement.
    @Test("memory does not grow with the number of pictures")
    func memory() throws {
      let count = ProcessInfo.processInfo.environment["RCA_RENDERS"].flatMap(Int.init) ?? 500
      let dot = chain(of: 40).dot
      for _ in 0..<50 { _ = try Graphviz().render(dot: dot, as: .svg) }
      let before = try residentMegabytes()
      for _ in 0..<count {
        _ = try Graphviz().render(dot: dot, as: .svg)
        _ = try? Graphviz().render(dot: "digraph { a -> ", as: .svg)
      }
      let growth = try residentMegabytes() - before
      // Other tests run meanwhile; a layout that was not freed would be far more.
      #expect(growth < 96, "grew by \(growth) MB in \(count) pictures")
      if count != 500 { print("\(count) pictures: \(growth) MB more") }
    }

    private func residentMegabytes() throws -> Double {
      let text = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
      let pages = text.split(separator: " ").dropFirst().first.flatMap { Double($0) } ?? 0
      return pages * 4_096 / 1_048_576
    }
  #endif
}

private func chain(of count: Int) -> Diagram {
  var diagram = Diagram(view: "chain", title: Diagram.TitleBlock(title: "A chain of \(count)"))
  diagram.nodes = (0..<count).map { Diagram.Node("n\($0)", .factor, "Number \($0) of \(count)", notation: [.event]) }
  diagram.lines = (0..<count).dropFirst().map { Diagram.Line("n\($0 - 1)", "n\($0)") }
  return diagram
}
