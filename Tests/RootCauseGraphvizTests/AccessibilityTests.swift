import RootCause
import Testing

@testable import RootCauseDiagrams
@testable import RootCauseGraphviz

@Suite("Accessible SVG")
struct AccessibilityTests {
  @Test("the picture is a document with a title and a description in words")
  func document() throws {
    let diagram = Diagram.causes(of: try databaseLoss())
    let svg = SVGReading(try Graphviz().render(diagram, as: .svg))
    let root = try #require(svg.root)
    #expect(svg.isWellFormed)
    #expect(root.attributes["role"] == "graphics-document document")
    #expect(root.attributes["aria-labelledby"] == "rca-title")
    #expect(root.attributes["aria-describedby"] == "rca-desc")
    #expect(root.title == "Six hours of database writes were lost")
    #expect(svg.descriptions == [diagram.outline])
  }

  @Test("each node is there once, says what it is, and is told in the order of the outline", arguments: [false, true])
  func nodes(isWhatIf: Bool) throws {
    let investigation = try databaseLoss()
    let diagram =
      isWhatIf
      ? try Diagram.causes(of: investigation, whatIf: ["restore-drill"]) : Diagram.causes(of: investigation)
    let svg = SVGReading(try Graphviz().render(diagram, as: .svg))
    #expect(svg.nodes.compactMap { $0.attributes["id"] } == diagram.readingOrder + ["legend"])
    for node in diagram.nodes {
      let group = try #require(svg.nodes.first { $0.attributes["id"] == node.id })
      let label = try #require(group.attributes["aria-label"])
      #expect(label == group.title)
      #expect(label.hasPrefix(node.text))
      #expect(node.form == .gate || label.contains(node.name))
      for state in node.notation.compactMap(\.state) { #expect(label.contains(state)) }
      #expect(group.attributes["role"] == "graphics-symbol")
      #expect((group.attributes["tabindex"] == "0") == (node.form != .gate))
    }
    #expect(svg.nodes.last?.attributes["role"] == "group")
    #expect(svg.nodes.last?.attributes["aria-label"] == "Legend")
  }

  @Test("the outcome comes first, and what it came from after it")
  func order() throws {
    let svg = SVGReading(try Graphviz().render(.causes(of: databaseLoss()), as: .svg))
    let ids = svg.nodes.compactMap { $0.attributes["id"] }
    #expect(ids.first == "refunds")
    let lost = try #require(ids.firstIndex(of: "data-lost"))
    #expect(lost < (try #require(ids.firstIndex(of: "primary-wiped"))))
  }

  @Test("lines are hidden from screen readers, and keep what they say for the pointer")
  func lines() throws {
    let svg = SVGReading(try Graphviz().render(.causes(of: databaseLoss()), as: .svg))
    let lines = svg.groups.filter { $0.classes.first == "edge" }
    #expect(lines.count > 30)
    #expect(lines.allSatisfy { $0.attributes["aria-hidden"] == "true" && $0.attributes["tabindex"] == nil })
    #expect(lines.contains { $0.title?.contains("necessary") == true })
  }

  @Test("a node leads to its evidence, and takes the focus once")
  func links() throws {
    var investigation = try databaseLoss()
    try investigation.edit { batch throws(InvestigationError) in
      var log = Evidence("E9", "The log", kind: .log)
      log.locator = "https://logs.example/?a=1&b=%20\u{E9}, line 9"
      try batch.add(log)
      var logged = Factor("logged", .event, "It was logged")
      logged.evidence = ["E9"]
      try batch.add(logged)
    }
    let svg = SVGReading(try Graphviz().render(.causes(of: investigation), as: .svg))
    #expect(svg.isWellFormed)
    let node = try #require(svg.nodes.first { $0.attributes["id"] == "logged" })
    let link = try #require(node.all.first { $0.name == "a" })
    #expect(link.attributes["xlink:href"] == "https://logs.example/?a=1&b=%20%C3%A9")
    #expect(link.attributes["aria-label"]?.contains("opens https://logs.example/?a=1&b=%20%C3%A9") == true)
    #expect(node.attributes["tabindex"] == nil && node.attributes["role"] == nil)
    #expect(svg.all.filter { $0.attributes["xlink:href"] != nil }.count == 1)
  }

  @Test("no id stands twice, and all that is referred to is there", arguments: Diagram.Theme.allCases)
  func ids(_ theme: Diagram.Theme) throws {
    var diagram = Diagram.causes(of: try databaseLoss())
    diagram.theme = theme
    let svg = SVGReading(try Graphviz().render(diagram, as: .svg))
    let ids = svg.all.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    #expect(ids.contains("rca-title") && ids.contains("rca-desc"))
    let style = try #require(svg.all.first { $0.name == "style" })
    #expect(style.text.contains(":focus-visible") && style.text.contains(theme.rgb(.ink).hex))
  }

  @Test("a picture with nothing in it is a document too")
  func empty() throws {
    let svg = SVGReading(try Graphviz().render(.causes(of: Investigation(title: "Nothing yet")), as: .svg))
    #expect(svg.isWellFormed)
    #expect(svg.root?.title == "Nothing yet")
  }

  @Test("no drawn element is lost or made up on the way")
  func complete() throws {
    for (name, investigation) in try examples() {
      let diagram = Diagram.causes(of: investigation)
      let before = SVGReading(try Graphviz().draw(diagram.dot, as: .svg).bytes)
      let after = SVGReading(try Graphviz().render(diagram, as: .svg))
      #expect(drawn(before) == drawn(after), "\(name)")
    }
  }

  private func drawn(_ svg: SVGReading) -> [String] {
    let names: Set = ["polygon", "polyline", "path", "ellipse", "text"]
    return svg.all.filter { names.contains($0.name) }.map {
      "\($0.name) \($0.attributes.sorted { $0 < $1 }) \($0.text)"
    }
    .sorted()
  }
}
