import CGraphviz
public import RootCauseDiagrams

extension Graphviz {
  /// Draws a diagram for print, as PDF: on one page if it fits, else spread over several at a scale at which its smallest
  /// text has six points, the title and the place of the page on each.
  ///
  /// Neighboring pages overlap by a quarter of an inch; marks at the edges show where to lay them. A small diagram is not
  /// enlarged.
  ///
  /// - Returns: The bytes of the document: the same for the same diagram, paper, library and fonts.
  /// - Throws: ``GraphvizError/tooLarge(nodes:lines:)`` before anything is drawn, or what Graphviz could not do.
  public func render(_ diagram: Diagram, on paper: Paper) throws(GraphvizError) -> [UInt8] {
    try check(diagram)
    let drawing = try Recording(of: diagram.dot, self, by: Engine(for: diagram))
    let grid = PageGrid(for: (drawing.size.width, drawing.size.height), on: paper)
    let words = diagram.title.title.isEmpty ? "(no title)" : diagram.title.title
    let heading = try Recording(of: diagram.pageText(words, within: grid.room.width - 200), self)
    var numbers: [Recording] = []
    for number in 0..<grid.count where grid.count > 1 {
      let place =
        "page \(number + 1) of \(grid.count), row \(number / grid.columns + 1) column \(number % grid.columns + 1)"
      numbers.append(try Recording(of: diagram.pageText(place, within: 200), self))
    }
    let pages = (0..<grid.count).map { number in
      let (row, column) = (number / grid.columns, number % grid.columns)
      return CGraphvizPage(
        x: Double(column) * grid.step.x, y: Double(row) * grid.step.y,
        // The title stands in the drawing already, where that is one page.
        heading: grid.count > 1 ? heading.drawing : CGraphvizDrawing(),
        number: grid.count > 1 ? numbers[number].drawing : CGraphvizDrawing(),
        goesOnLeft: column > 0, goesOnRight: column + 1 < grid.columns, goesOnUp: row > 0,
        goesOnDown: row + 1 < grid.rows)
    }
    var document = words.withCString { title in
      let top = PageGrid.margin + PageGrid.header
      let sheet = CGraphvizSheet(
        width: grid.width, height: grid.height, left: PageGrid.margin, top: top,
        right: PageGrid.margin + grid.room.width, bottom: top + grid.room.height, scale: grid.scale, title: title)
      return withExtendedLifetime((drawing, heading, numbers)) {
        cgraphviz_pages(drawing.drawing, sheet, PageGrid.overlap, pages, pages.count)
      }
    }
    defer { cgraphviz_document_release(&document) }
    guard let data = document.data else {
      throw .output("pdf", document.reason.map { String(cString: $0) } ?? "")
    }
    return Array(UnsafeBufferPointer(start: data, count: document.length))
  }
}

/// A drawing that can be put on pages.
private final class Recording {
  private(set) var drawing = CGraphvizDrawing()

  init(of dot: String, _ graphviz: Graphviz, by engine: Graphviz.Engine = .dot) throws(GraphvizError) {
    guard !dot.utf8.contains(0) else { throw .syntax("a NUL character") }
    var result = cgraphviz_record(dot, engine.rawValue, &drawing)
    defer { cgraphviz_release(&result) }
    _ = try graphviz.remarks(on: result, as: "pdf")
  }

  deinit { cgraphviz_drawing_release(&drawing) }

  var size: (width: Double, height: Double) { (drawing.width, drawing.height) }
}
