/// Where the columns of a timeline stand from left to right. Distances are not to scale.
struct ColumnLayout {
  /// Where open beginnings lie.
  let left: Double
  /// The middle of each column.
  private(set) var centers: [Double] = []
  /// Where open ends lie.
  private(set) var right: Double

  /// Room that something takes from one column to another; nil for the edges of the drawing.
  struct Stretch {
    var from: Int?
    var to: Int?
    var width: Double
  }

  private static let margin = 14.0

  /// - Parameters:
  ///   - widths: How wide each column is.
  ///   - gaps: The room needed from the middle of each column to that of the next.
  ///   - stretches: Further room needed. `n log n` in them, times their lengths.
  ///   - left: Where the drawing begins.
  init(widths: [Double], gaps: [Double], stretches: [Stretch], left: Double) {
    self.left = left
    guard let first = widths.first, let last = widths.last else {
      right = left
      return
    }
    // The distances from edge to column, from column to column, and to the other edge.
    var distances = [first / 2 + Self.margin]
    for index in 1..<max(1, widths.count) {
      distances.append(max((widths[index - 1] + widths[index]) / 2 + Self.margin, gaps[index - 1]))
    }
    distances.append(last / 2 + Self.margin)
    // Short ones first: what they widen helps the longer ones.
    let ranges = stretches.map { (($0.from ?? -1) + 1, ($0.to ?? widths.count) + 1, $0.width) }
    for (from, to, width) in ranges.sorted(by: { ($0.1 - $0.0, $0.0) < ($1.1 - $1.0, $1.0) }) where from < to {
      let missing = width - distances[from..<to].reduce(0, +)
      guard missing > 0 else { continue }
      for index in from..<to { distances[index] += missing / Double(to - from) }
    }
    var x = left
    for distance in distances.dropLast() {
      x += distance.rounded(.up)
      centers.append(x)
    }
    right = x + (distances.last ?? 0).rounded(.up)
  }

  /// The middle of a column, or the edge of the drawing for an open beginning.
  func start(_ column: Int?) -> Double { column.map { centers[$0] } ?? left }

  /// The middle of a column, or the edge of the drawing for an open end.
  func end(_ column: Int?) -> Double { column.map { centers[$0] } ?? right }
}
