import RootCause
import Testing

@testable import RootCauseDiagrams

@Suite("Tables")
struct TableTests {
  @Test("a table reads row by row in the outline, each cell after the name of its column")
  func outline() {
    #expect(
      diagram.outline == """
        Loads

        What loaded the database?
        - E3, log, A1: H1 consistent; H2 inconsistent
        - sum, of two: H1 0; H2 1
        Nothing else was rated.

        """)
  }

  @Test("every row is a table of one row, which Graphviz 2 does not lose memory over")
  func rows() {
    let rows = diagram.dot.matches(of: /<TABLE [^>]*CELLPADDING="3">(.*?)<\/TABLE>/)
    #expect(rows.count == 3)
    for row in rows { #expect(row.1.matches(of: /<TR>/).count == 1) }
  }

  @Test(
    "text in a cell wraps within its column, whatever it is made of",
    arguments: [
      "short", "a longer sentence of ordinary words", "an-identifier-of-many-parts.and/more",
      "Donaudampfschifffahrtsgesellschaft", "東京のデータベースが停止しました", "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", "WWWWWWWWWWWWWWWWWWWWWWWWWW", "",
    ])
  func wrapping(_ text: String) {
    for points in [20.0, 60, 200] {
      let lines = TypeMeasure.wrap(text, within: points, size: 9, limit: 100)
      for line in lines where line.count > 1 { #expect(TypeMeasure.width(of: line, size: 9) <= points, "\(line)") }
      let bare = { (text: String) in text.filter { $0 != " " } }
      #expect(bare(lines.joined()) == bare(text))
      let cut = TypeMeasure.wrap(text, within: points, size: 9, limit: 2)
      #expect(cut.count == min(2, lines.count))
      #expect((cut.last?.hasSuffix("…") ?? false) == (lines.count > 2))
      for line in cut where line.count > 1 { #expect(TypeMeasure.width(of: line, size: 9) <= points, "\(line)") }
    }
  }

  @Test("the legend has what the cells use")
  func legend() {
    #expect(diagram.legend == [.consistent, .inconsistent])
  }

  @Test("tables below each other are as wide as the widest")
  func widths() {
    var several = Diagram(view: "tables", title: .init(title: "Two"))
    let narrow = Diagram.Node("a", title: "Narrow", Diagram.Table([.init("one", width: 40)]))
    let wide = Diagram.Node("b", title: "Wide", Diagram.Table([.init("one", width: 40), .init("two", width: 200)]))
    several.showTables([narrow, wide])
    #expect(Set(several.nodes.compactMap { $0.table?.width }).count == 1)
    #expect(several.lines.map(\.to) == ["b"])
  }

  private var diagram: Diagram {
    var table = Diagram.Table(
      [.init("evidence", width: 120, lead: ""), .init("H1", width: 60), .init("H2", width: 60)])
    table.rows = [
      .init([
        .init("E3", remarks: ["log, A1"]),
        .init("C", remarks: ["consistent"], notation: [.consistent], words: "consistent"),
        .init("I", notation: [.inconsistent], words: "inconsistent"),
      ]),
      .init([.init("sum", remarks: ["of two"], isBold: true), .init("0"), .init("1")], opening: .sum),
    ]
    table.remarks = ["Nothing else was rated."]
    var diagram = Diagram(view: "tables", title: .init(title: "Loads"), direction: .down)
    diagram.showTables([Diagram.Node("t", title: "What loaded the database?", table)])
    return diagram
  }
}
