/// The ways of lines between things on a timeline: from left to right in a bow, up and down where one stands over the other.
struct LineRoutes {
  /// How many lines have come in from above or below each thing.
  private var entries: [Diagram.Node.ID: Int] = [:]
  private let places: [Diagram.Node.ID: Diagram.Place]

  init(_ nodes: [Diagram.Node]) {
    places = Dictionary(
      nodes.compactMap { node in node.place.map { (node.id, $0) } }, uniquingKeysWith: { first, _ in first })
  }

  /// The points of one curve; empty if one of its ends has no place.
  mutating func route(_ line: Diagram.Line) -> [Diagram.Point] {
    guard let from = places[line.from], let to = places[line.to] else { return [] }
    let overlap = (max(from.left, to.left) + Self.inset, min(from.right, to.right) - Self.inset)
    if overlap.0 <= overlap.1 {
      let x = spread(overlap, into: line.to)
      let isDown = from.top < to.top
      return bow(
        Diagram.Point(x, isDown ? from.bottom : from.top), Diagram.Point(x, isDown ? to.top : to.bottom),
        isUpright: true)
    }
    let isForward = from.left < to.left
    return bow(
      Diagram.Point(isForward ? from.right : from.left, from.center.y),
      Diagram.Point(isForward ? to.left : to.right, to.center.y), isUpright: false)
  }

  private static let inset = 6.0
  /// How far lines into one thing are kept apart, and where they begin.
  private static let spacing = 9.0

  /// Where a line comes in: several lines side by side, from the middle outwards.
  private mutating func spread(_ range: (Double, Double), into id: Diagram.Node.ID) -> Double {
    let count = entries[id, default: 0]
    entries[id] = count + 1
    let width = range.1 - range.0
    guard width > Self.spacing else { return (range.0 + range.1) / 2 }
    // Long bars are met near their beginning, where they came about.
    let middle = range.0 + min(width / 2, 60)
    let offset = Double((count + 1) / 2) * Self.spacing * (count % 2 == 0 ? 1 : -1)
    let reach = min(middle - range.0, range.1 - middle)
    guard reach > 0 else { return middle }
    return middle + offset.truncatingRemainder(dividingBy: reach)
  }

  private func bow(_ start: Diagram.Point, _ end: Diagram.Point, isUpright: Bool) -> [Diagram.Point] {
    if isUpright {
      let y = (start.y + end.y) / 2
      return [start, Diagram.Point(start.x, y), Diagram.Point(end.x, y), end]
    }
    let x = (start.x + end.x) / 2
    return [start, Diagram.Point(x, start.y), Diagram.Point(x, end.y), end]
  }
}
