import RootCause
import RootCauseDiagrams
import Testing

@testable import RootCauseGraphviz

@Suite("Pages")
struct PageTests {
  private let pages = Paper.Size.allCases.flatMap { size in
    [Paper(size), Paper(size, .portrait), Paper(size, .landscape)]
  }

  private let drawings: [(width: Double, height: Double)] = [
    (10, 10), (400, 700), (523, 746), (700, 400), (698, 900), (2_668, 3_107), (9_000, 300), (300, 9_000), (0, 0),
  ]

  @Test("a drawing has room on its pages, at a scale at which small print has six points, and is never enlarged")
  func room() {
    for page in pages {
      for drawing in drawings {
        let grid = PageGrid(for: drawing, on: page)
        #expect(grid.scale <= 1 && grid.scale * 8 >= 6, "\(drawing) on \(page)")
        let width = grid.room.width + Double(grid.columns - 1) * grid.step.x
        let height = grid.room.height + Double(grid.rows - 1) * grid.step.y
        #expect(drawing.width * grid.scale <= width + 0.01 && drawing.height * grid.scale <= height + 0.01)
      }
    }
  }

  @Test("no page is left out that would do")
  func fewest() {
    for drawing in drawings {
      for size in Paper.Size.allCases {
        let either = PageGrid(for: drawing, on: Paper(size))
        for orientation in Paper.Orientation.allCases {
          #expect(either.count <= PageGrid(for: drawing, on: Paper(size, orientation)).count)
        }
      }
    }
    #expect(PageGrid(for: (400, 700), on: Paper(.a4)).count == 1)
    #expect(PageGrid(for: (400, 700), on: Paper(.a4)).scale == 1)
    #expect(PageGrid(for: (700, 400), on: Paper(.a4)).width == 842)
  }

  @Test("the same diagram gives the same pages, and one that fits a single one")
  func bytes() throws {
    var investigation = Investigation(title: "日本語 <title>")
    try investigation.add(Factor("a", .outcome, "It failed"))
    let diagram = Diagram.causes(of: investigation)
    let first = try Graphviz().render(diagram, on: Paper(.a4))
    #expect(String(decoding: first.prefix(5), as: UTF8.self) == "%PDF-")
    #expect(try Graphviz().render(diagram, on: Paper(.a4)) == first)
    #expect(pageCount(first) == 1)
  }

  @Test("a large diagram is spread over several pages")
  func several() throws {
    var diagram = Diagram(view: "causes", title: .init(title: "Wide"))
    diagram.nodes = (0..<30).map { Diagram.Node("f\($0)", .factor, "Factor \($0)", notation: [.event]) }
    #expect(pageCount(try Graphviz().render(diagram, on: Paper(.letter))) > 3)
  }

  @Test("what is too large for one picture is refused")
  func tooLarge() {
    var diagram = Diagram(view: "causes", title: .init(title: "Wide"))
    diagram.nodes = (0..<30).map { Diagram.Node("f\($0)", .factor, "Factor \($0)", notation: [.event]) }
    #expect(throws: GraphvizError.tooLarge(nodes: 30, lines: 0)) {
      try Graphviz(nodeLimit: 29).render(diagram, on: Paper(.a3))
    }
  }

  private func pageCount(_ pdf: [UInt8]) -> Int {
    // The list of pages is not compressed: “/Type /Pages … /Count 6”.
    let text = String(decoding: pdf, as: UTF8.self)
    guard let count = text.split(separator: "/Count ", maxSplits: 1).dropFirst().first else { return 0 }
    return Int(count.prefix { $0.isNumber }) ?? 0
  }
}
