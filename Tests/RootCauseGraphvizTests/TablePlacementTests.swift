import RootCause
import RootCauseTesting
import Testing

@testable import RootCauseDiagrams
@testable import RootCauseGraphviz

@Suite("Tables in Graphviz")
struct TablePlacementTests {
  @Test("whatever its cells say, a table is drawn as wide as it was reckoned", arguments: reckonable)
  func width(_ text: String) throws {
    for diagram in try diagrams(text) {
      let picture = try Graphviz().draw(diagram.dot, as: .svg)
      #expect(picture.remarks == "")
      #expect(SVGReading(try Graphviz().render(diagram, as: .svg)).isWellFormed)
      let placed = try Graphviz().layout(diagram.dot).split(whereSeparator: \.isNewline).map {
        $0.split(separator: " ")
      }
      for node in diagram.nodes {
        let table = try #require(node.table)
        let line = try #require(
          placed.first { $0.first == "node" && $0.count > 4 && ["\"\(node.id)\"", node.id].contains(String($0[1])) })
        let width = try #require(Double(line[4])) * 72
        #expect(abs(width - table.width) <= 6, "\(diagram.view), \(node.id)")
      }
    }
  }

  @Test("a text stands in the tables as text, whatever it contains", arguments: Injections.corpus)
  func isText(_ text: String) throws {
    for diagram in try diagrams(text) {
      let svg = SVGReading(try Graphviz().render(diagram, as: .svg))
      let shown = svg.texts.joined().filter { !$0.isWhitespace && $0 != "\u{A0}" }
      #expect(shown.contains(text.plain().filter { !$0.isWhitespace && $0 != "…" }.prefix(20)), "\(diagram.view)")
    }
  }

  /// The texts but for emoji: where no font has them, boxes of any width are drawn for their parts.
  private static var reckonable: [String] {
    Injections.corpus.filter { !$0.unicodeScalars.contains { $0.properties.isEmojiPresentation } }
  }

  /// All that is made of tables, with a text wherever one can stand.
  private func diagrams(_ text: String) throws -> [Diagram] {
    var it = Investigation(title: text)
    var cause = Factor("cause", .condition, text)
    cause.role = .root
    try it.add(cause)
    try it.add(Factor("out", .outcome, text, because: .factor("cause")))
    try it.add(Control("control-with-a-name-of-many-parts", text, status: .missing, stops: [.factor("cause")]))
    try it.add(Evidence("E1", text, kind: .log))
    try it.add(Finding("F1", text, restsOn: [.factor("cause")]))
    var metric = Metric("M1", text, unit: text)
    metric.baseline = 1.0 / 3
    try it.add(metric)
    var action = CorrectiveAction("A1", text, owner: text, addresses: ["F1"], status: .rejected)
    action.implements = ["control-with-a-name-of-many-parts"]
    action.metrics = ["M1"]
    action.ticket = text
    action.reason = text
    try it.add(action)
    try it.edit { batch throws(InvestigationError) in
      for (id, other) in [("H1", "H2"), ("H2", "H1")] as [(Hypothesis.ID, Hypothesis.ID)] {
        var hypothesis = Hypothesis(id, text, about: .factor("cause"))
        hypothesis.alternatives = [other]
        hypothesis.disprovedIf = text
        hypothesis.ratings = [.init("E1", .veryInconsistent)]
        try batch.add(hypothesis)
      }
    }
    return [.hypotheses(of: it), .actions(of: it), .ranking(of: it)]
  }
}
