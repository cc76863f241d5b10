/// How a drawing is spread over pages: in rows and columns that overlap a little, all at one scale.
struct PageGrid: Equatable {
  /// The size of a page in points.
  let width: Double
  let height: Double
  /// How large the drawing is drawn; never larger than it is.
  let scale: Double
  let rows: Int
  let columns: Int

  /// The white edge of each page, where printers cannot print.
  static let margin = 36.0
  /// The room between margin and drawing for what stands above it.
  static let header = 24.0
  /// How far neighboring pages show the same.
  static let overlap = 18.0
  /// The smallest scale of a drawing on several pages: its small print, 8 points, is read down to 6.
  static let leastScale = 0.75

  /// The grid of the fewest pages, at the largest scale that these leave room for.
  init(for drawing: (width: Double, height: Double), on paper: Paper) {
    let grids = (paper.orientation.map { [$0] } ?? Paper.Orientation.allCases).map { orientation in
      let (short, long) = paper.size.sides
      return PageGrid(drawing, orientation == .portrait ? (short, long) : (long, short))
    }
    self = grids.dropFirst().reduce(grids[0]) { best, next in
      (next.count, best.scale) < (best.count, next.scale) ? next : best
    }
  }

  private init(_ drawing: (width: Double, height: Double), _ page: (width: Double, height: Double)) {
    width = page.width
    height = page.height
    let room = (width: width - 2 * Self.margin, height: height - 2 * Self.margin - Self.header)
    let least = Self.leastScale
    columns = Self.pages(for: drawing.width * least, of: room.width)
    rows = Self.pages(for: drawing.height * least, of: room.height)
    scale = min(
      1, Self.extent(of: columns, pages: room.width) / max(1, drawing.width),
      Self.extent(of: rows, pages: room.height) / max(1, drawing.height))
  }

  var count: Int { rows * columns }

  /// The room for the drawing on each page.
  var room: (width: Double, height: Double) {
    (width - 2 * Self.margin, height - 2 * Self.margin - Self.header)
  }

  /// How far it is from one page to the next.
  var step: (x: Double, y: Double) { (room.width - Self.overlap, room.height - Self.overlap) }

  private static func pages(for extent: Double, of room: Double) -> Int {
    max(1, Int(((extent - overlap) / (room - overlap)).rounded(.up)))
  }

  private static func extent(of count: Int, pages room: Double) -> Double {
    room + Double(count - 1) * (room - overlap)
  }
}
