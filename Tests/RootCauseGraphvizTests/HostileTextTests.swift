import RootCause
import RootCauseTesting
import Testing

@testable import RootCauseDiagrams
@testable import RootCauseGraphviz

@Suite("Hostile text")
struct HostileTextTests {
  @Test("a text comes out as text, whatever it contains")
  func isText() throws {
    for text in Injections.corpus {
      let sample = Comment("\(text.prefix(60).debugDescription)")
      let diagram = Diagram.causes(of: try Investigation.saying(text))
      let svg = try checkedPicture(of: diagram)
      // What is shown is the text, apart from where its lines break and what is left out at its end.
      let shown = svg.texts.joined().filter { !$0.isWhitespace && $0 != "\u{A0}" }
      let start = text.plain().filter { !$0.isWhitespace && $0 != "…" }.prefix(20)
      #expect(shown.contains(start), sample)
      #expect(svg.descriptions.contains { $0.contains(text.plain().prefix(60)) }, sample)
      #expect(svg.tooltips.contains { $0.hasPrefix(text.plain().prefix(60)) } || text.plain().isEmpty, sample)
    }
  }

  @Test("a text is text in every view and every world")
  func otherViews() throws {
    for text in Injections.corpus {
      let sample = Comment("\(text.prefix(60).debugDescription)")
      let investigation = try Investigation.saying(text)
      let diagrams = [
        Diagram.whys(of: investigation), .bowtie(of: investigation), .barriers(of: investigation),
        try .causes(of: investigation, whatIf: ["other"]),
      ]
      for diagram in diagrams {
        let svg = try checkedPicture(of: diagram)
        #expect(svg.descriptions.contains { $0.contains(text.plain().prefix(60)) }, "\(diagram.view)")
        // The outline is for terminals: nothing in it turns the direction of writing or begins an escape.
        #expect(diagram.outline.contains(text.plain().prefix(60)), sample)
        #expect(
          diagram.outline.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control }, sample)
      }
    }
  }

  /// Whether a link leads to a page, to somebody's mail, or to a file beside the picture, and to no other scheme or host.
  private func isHarmless(_ link: String) -> Bool {
    let scheme = link.prefix { !":/?#".contains($0) }
    guard link.dropFirst(scheme.count).first == ":" else { return !link.hasPrefix("/") }
    return ["http", "https", "mailto"].contains(scheme)
  }

  /// A picture that Graphviz has nothing to say about, in which there is nothing but text and shapes.
  private func checkedPicture(of diagram: Diagram) throws -> SVGReading {
    let picture = try Graphviz().draw(diagram.dot, as: .svg)
    #expect(picture.remarks == "")
    let svg = SVGReading(SVGText.describing(picture.bytes, diagram))
    #expect(svg.isWellFormed)
    let known: Set = ["svg", "g", "title", "desc", "style", "text", "path", "polygon", "polyline", "ellipse", "a"]
    #expect(svg.elements.subtracting(known).isEmpty)
    #expect(!svg.attributes.contains { $0.hasPrefix("on") })
    let links = svg.all.flatMap { $0.attributes.filter { $0.key.hasSuffix("href") }.values }
    #expect(links.allSatisfy(isHarmless))
    return svg
  }

  @Test("a text in a picture of any format is drawn without complaint", arguments: [Graphviz.Format.png, .pdf])
  func otherFormats(_ format: Graphviz.Format) throws {
    for text in Injections.graphviz + Injections.characters {
      #expect(try !Graphviz().render(.causes(of: .saying(text)), as: format).isEmpty)
    }
  }

  @Test("hostile ids and names of a diagram made by hand are text too")
  func ids() throws {
    for text in Injections.corpus {
      let sample = Comment("\(text.prefix(60).debugDescription)")
      var diagram = Diagram(view: text, title: Diagram.TitleBlock(title: text, details: text, premise: text))
      diagram.nodes = [
        Diagram.Node("a" + text, .factor, "A", name: text), Diagram.Node("b" + text, .plate, text),
        Diagram.Node("c" + text, .gate, text), Diagram.Node("d" + text, .heading, text),
      ]
      diagram.lines = [Diagram.Line("a" + text, "b" + text, label: text), Diagram.Line("b" + text, "c" + text)]
      diagram.notes = [text]
      let picture = try Graphviz().draw(diagram.dot, as: .svg)
      #expect(picture.remarks == "", sample)
      #expect(SVGReading(try Graphviz().render(diagram, as: .svg)).isWellFormed, sample)
    }
  }
}
