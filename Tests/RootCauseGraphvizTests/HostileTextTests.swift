import RootCause
import Testing

@testable import RootCauseDiagrams
@testable import RootCauseGraphviz

@Suite("Hostile text")
struct HostileTextTests {
  static let corpus: [String] = [
    #"<script>alert("x")</script>"#, #"</text></svg>"#, #"<IMG SRC="/etc/passwd"/>"#, "<b>bold</b>", "&lt;b&gt;",
    "&amp;amp;",
    "&#60;b&#62;", "]]>", "<!-- -- -->", "<![CDATA[x]]>", #"\N"#, #"\G \E \T \H \L"#, #"a\lb\rc\n"#, #"\\"#, #"back\"#,
    #""quoted" 'single'"#, #"\""#, "{a|b}", "a -> b; c [label=x]", "line\nbreak\r\n\ttab", "nul\u{0}in",
    "bell\u{7}\u{1b}[31m",
    "\u{202E}evil\u{2066}x\u{2069}", "שלום עולם", "日本語のとても長い文章がここにあります", "👩‍👩‍👧 🙂 🇩🇪", "\u{FFFE}\u{FFFF}",
    "e" + String(repeating: "\u{301}", count: 500), String(repeating: "x", count: 100_000),
    String(repeating: "many words ", count: 10_000), "", " ", "\u{0}", "%n %s %d", "${HOME} `id` $(id)",
    "javascript:alert(1)",
  ]

  @Test("a text comes out as text, whatever it contains", arguments: corpus)
  func isText(_ text: String) throws {
    let diagram = try diagram(text)
    let picture = try Graphviz().draw(diagram.dot, as: .svg)
    #expect(picture.remarks == "")
    let svg = SVGReading(try Graphviz().render(diagram, as: .svg))
    #expect(svg.isWellFormed)
    let known: Set = [
      "svg", "g", "title", "desc", "style", "text", "path", "polygon", "polyline", "ellipse", "a",
    ]
    #expect(svg.elements.subtracting(known).isEmpty)
    #expect(!svg.attributes.contains { $0.hasSuffix("href") || $0.hasPrefix("on") })
    // What is shown is the text, apart from where its lines break and what is left out at its end.
    let shown = svg.texts.joined().filter { !$0.isWhitespace && $0 != "\u{A0}" }
    let start = text.plain().filter { !$0.isWhitespace && $0 != "…" }.prefix(20)
    #expect(shown.contains(start))
    #expect(svg.descriptions.contains { $0.contains(text.plain().prefix(60)) })
    #expect(svg.tooltips.contains { $0.hasPrefix(text.plain().prefix(60)) } || text.plain().isEmpty)
  }

  @Test("a text in a picture of any format is drawn without complaint", arguments: [Graphviz.Format.png, .pdf])
  func otherFormats(_ format: Graphviz.Format) throws {
    for text in Self.corpus { #expect(try !Graphviz().render(diagram(text), as: format).isEmpty) }
  }

  @Test("hostile ids and names of a diagram made by hand are text too", arguments: corpus)
  func ids(_ text: String) throws {
    var diagram = Diagram(view: text, title: Diagram.TitleBlock(title: text, details: text, premise: text))
    diagram.nodes = [
      Diagram.Node("a" + text, .factor, "A", name: text), Diagram.Node("b" + text, .plate, text),
      Diagram.Node("c" + text, .gate, text), Diagram.Node("d" + text, .heading, text),
    ]
    diagram.lines = [Diagram.Line("a" + text, "b" + text, label: text), Diagram.Line("b" + text, "c" + text)]
    diagram.notes = [text]
    let picture = try Graphviz().draw(diagram.dot, as: .svg)
    #expect(picture.remarks == "")
    #expect(SVGReading(try Graphviz().render(diagram, as: .svg)).isWellFormed)
  }

  private func diagram(_ text: String) throws -> Diagram {
    var investigation = Investigation(id: "hostile", title: text)
    investigation.version = text
    investigation.severity = text
    var cause = Factor("cause", .action, text, actor: text)
    cause.place = text
    cause.stop = text
    try investigation.add(cause)
    try investigation.add(Factor("out", .outcome, text, because: .all(["cause"])))
    var control = Control("control", text, status: .missing, stops: [.factor("cause")])
    control.owner = text
    try investigation.add(control)
    try investigation.add(WhyChain("chain", ["out", "cause"], title: text))
    return .causes(of: investigation)
  }
}
