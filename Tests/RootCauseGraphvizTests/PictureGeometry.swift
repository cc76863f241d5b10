import RootCause

@testable import RootCauseDiagrams

/// What stands where in an SVG, in points, y growing downward.
struct PictureGeometry {
  /// A node or the legend.
  struct Node {
    var id: String
    var form: String
    /// The outlines and fills, each as the corners of a polygon.
    var shapes: [[Point]]
    var texts: [Text]

    /// The box around all of it.
    var box: Box? { Box(around: shapes.flatMap(\.self) + texts.flatMap(\.box.corners)) }
    /// The shape around all others, whose inside is the node's.
    var outline: [Point]? {
      // Of a table only the cells are drawn, not what stands above and below them.
      if form == "table" { return nil }
      return shapes.max { (Box(around: $0)?.area ?? 0) < (Box(around: $1)?.area ?? 0) }
    }
  }

  /// A line between nodes.
  struct Line {
    var id: String
    /// Points along it.
    var path: [Point]
    var texts: [Text]
    /// What is filled under its texts.
    var grounds: [Box]
  }

  struct Text {
    var words: String
    var box: Box
  }

  /// The whole picture.
  private(set) var canvas = Box(minX: 0, minY: 0, maxX: 0, maxY: 0)
  private(set) var nodes: [Node] = []
  private(set) var lines: [Line] = []
  /// The texts that belong to no node or line: the title.
  private(set) var title: [Text] = []
  private(set) var legend: Node?

  /// Reads what Graphviz wrote; nil if it is not what is expected of it.
  init?(_ svg: [UInt8]) {
    guard let root = SVGReading(svg).root, let drawing = root.children.first(where: { $0.name == "g" }),
      let view = root.attributes["viewBox"]?.numbers, view.count == 4,
      let transform = drawing.attributes["transform"], let origin = transform.between("translate(", ")")?.numbers,
      origin.count == 2
    else { return nil }
    canvas = Box(minX: -origin[0], minY: -origin[1], maxX: view[2] - origin[0], maxY: view[3] - origin[1])
    for child in drawing.children {
      let drawn = child.all
      let texts = drawn.filter { $0.name == "text" }.compactMap(Text.init)
      let id = child.attributes["id"] ?? ""
      switch child.classes.first {
      case "node":
        let node = Node(
          id: id, form: child.classes.dropFirst().first.map(String.init) ?? "", shapes: drawn.compactMap(\.shape),
          texts: texts)
        if id == "legend" { legend = node } else { nodes.append(node) }
      case "edge":
        let path = drawn.filter { $0.name == "path" }.compactMap { $0.attributes["d"] }.flatMap(Point.along)
        let polygons = drawn.filter { $0.name == "polygon" }.compactMap { $0.shape.flatMap(Box.init) }
        lines.append(Line(id: id, path: path, texts: texts, grounds: polygons))
      default: title += texts
      }
    }
  }
}

struct Point: Hashable {
  var x: Double
  var y: Double

  /// Points along the Bézier curves of a path as Graphviz writes it: `M` and one `C`, absolute.
  static func along(_ path: String) -> [Point] {
    let numbers = path.numbers
    let points = stride(from: 0, to: numbers.count - 1, by: 2).map { Point(x: numbers[$0], y: numbers[$0 + 1]) }
    guard points.count >= 4 else { return points }
    return stride(from: 0, to: points.count - 3, by: 3).flatMap { start in
      (0...12).map { point(at: Double($0) / 12, of: Array(points[start...start + 3])) }
    }
  }

  private static func point(at t: Double, of control: [Point]) -> Point {
    let s = 1 - t
    let weights = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t]
    return zip(weights, control).reduce(Point(x: 0, y: 0)) {
      Point(x: $0.x + $1.0 * $1.1.x, y: $0.y + $1.0 * $1.1.y)
    }
  }

  /// Whether it is inside of a polygon, or nearer to it than the tolerance.
  func isInside(_ polygon: [Point], tolerance: Double) -> Bool {
    var isInside = false
    for (a, b) in zip(polygon, polygon.dropFirst() + polygon.prefix(1)) {
      if distance(fromSegment: a, b) <= tolerance { return true }
      if (a.y > y) != (b.y > y), x < (b.x - a.x) * (y - a.y) / (b.y - a.y) + a.x { isInside.toggle() }
    }
    return isInside
  }

  private func distance(fromSegment a: Point, _ b: Point) -> Double {
    let length = (b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y)
    let along = length == 0 ? 0 : ((x - a.x) * (b.x - a.x) + (y - a.y) * (b.y - a.y)) / length
    let t = min(1, max(0, along))
    let dx = x - a.x - t * (b.x - a.x)
    let dy = y - a.y - t * (b.y - a.y)
    return (dx * dx + dy * dy).squareRoot()
  }
}

struct Box: Hashable {
  var minX: Double
  var minY: Double
  var maxX: Double
  var maxY: Double

  init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
    (self.minX, self.minY, self.maxX, self.maxY) = (minX, minY, maxX, maxY)
  }

  init?(around points: [Point]) {
    let across = points.map(\.x)
    let down = points.map(\.y)
    guard let minX = across.min(), let maxX = across.max(), let minY = down.min(), let maxY = down.max() else {
      return nil
    }
    self.init(minX: minX, minY: minY, maxX: maxX, maxY: maxY)
  }

  var area: Double { (maxX - minX) * (maxY - minY) }
  var corners: [Point] {
    [Point(x: minX, y: minY), Point(x: maxX, y: minY), Point(x: maxX, y: maxY), Point(x: minX, y: maxY)]
  }

  /// Whether the two have more in common than the tolerance in both directions.
  func overlaps(_ other: Box, by tolerance: Double) -> Bool {
    min(maxX, other.maxX) - max(minX, other.minX) > tolerance
      && min(maxY, other.maxY) - max(minY, other.minY) > tolerance
  }

  func contains(_ other: Box, tolerance: Double) -> Bool {
    other.minX >= minX - tolerance && other.maxX <= maxX + tolerance && other.minY >= minY - tolerance
      && other.maxY <= maxY + tolerance
  }

  func contains(_ point: Point, margin: Double) -> Bool {
    point.x > minX + margin && point.x < maxX - margin && point.y > minY + margin && point.y < maxY - margin
  }
}

extension PictureGeometry.Text {
  /// A text, as wide as Helvetica sets it. The height is that of capitals and descenders.
  fileprivate init?(_ element: SVGReading.Element) {
    let attributes = element.attributes
    guard let x = attributes["x"].flatMap(Double.init), let y = attributes["y"].flatMap(Double.init),
      let size = attributes["font-size"].flatMap(Double.init),
      element.text.contains(where: { !$0.isWhitespace && $0 != "\u{A0}" })
    else { return nil }
    words = element.text.trimmed
    // Bold is a sixteenth wider.
    let bold = attributes["font-weight"] == "bold" ? 17.0 / 16 : 1
    let width = Self.width(of: words, size: size) * bold
    let whole = Self.width(of: element.text, size: size) * bold
    let left = Self.width(of: element.text.prefix { $0.isBlank }, size: size) * bold
    let begin =
      attributes["text-anchor"] == "middle" ? x - whole / 2 : attributes["text-anchor"] == "end" ? x - whole : x
    let start = begin + left
    box = Box(minX: start, minY: y - 0.72 * size, maxX: start + width, maxY: y + 0.2 * size)
  }

  /// The width in Helvetica and a font with characters as wide as they are high.
  private static func width(of text: some StringProtocol, size: Double) -> Double {
    // The measure adds a sixth for wider faces.
    text.reduce(0) { sum, character in
      sum + (character.displayWidth == 2 ? size : TypeMeasure.width(of: String(character), size: size) * 6 / 7)
    }
  }
}

extension Character {
  fileprivate var isBlank: Bool { isWhitespace || self == "\u{A0}" }
}

extension SVGReading.Element {
  /// The corners of what is drawn, or of the box around it where it is round.
  fileprivate var shape: [Point]? {
    switch name {
    case "polygon", "polyline":
      let numbers = attributes["points"]?.numbers ?? []
      return stride(from: 0, to: numbers.count - 1, by: 2).map { Point(x: numbers[$0], y: numbers[$0 + 1]) }
    case "path":
      // A box with round corners: its control points lie on the box.
      let numbers = attributes["d"]?.numbers ?? []
      return Box(
        around: stride(from: 0, to: numbers.count - 1, by: 2).map { Point(x: numbers[$0], y: numbers[$0 + 1]) })?
        .corners
    case "ellipse":
      let numbers = ["cx", "cy", "rx", "ry"].compactMap { attributes[$0].flatMap(Double.init) }
      guard numbers.count == 4 else { return nil }
      return Box(
        minX: numbers[0] - numbers[2], minY: numbers[1] - numbers[3], maxX: numbers[0] + numbers[2],
        maxY: numbers[1] + numbers[3]
      ).corners
    default: return nil
    }
  }
}

extension String {
  /// Without spaces at its ends.
  fileprivate var trimmed: String {
    let start = drop { $0.isBlank }
    return String(start.reversed().drop { $0.isBlank }.reversed())
  }

  /// The numbers in a list of them, whatever stands between.
  fileprivate var numbers: [Double] {
    split { !($0.isNumber || $0 == "-" || $0 == "." || $0 == "e") }.compactMap { Double($0) }
  }

  fileprivate func between(_ start: String, _ end: String) -> String? {
    guard let from = firstRange(of: start)?.upperBound, let to = self[from...].firstRange(of: end)?.lowerBound else {
      return nil
    }
    return String(self[from..<to])
  }
}
