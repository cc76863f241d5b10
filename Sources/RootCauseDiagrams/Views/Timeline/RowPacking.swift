/// Puts things that stand side by side into rows, each into the first row that has room.
struct RowPacking {
  /// The row of each thing.
  private(set) var rows: [Int] = []
  /// How high each row is.
  private(set) var heights: [Double] = []

  private static let gap = 6.0

  /// - Parameter things: From where to where each reaches, and how high it is. Things times rows, at most.
  init(_ things: [(left: Double, right: Double, height: Double)]) {
    rows = [Int](repeating: 0, count: things.count)
    var ends: [Double] = []
    for index in things.indices.sorted(by: { (things[$0].left, $0) < (things[$1].left, $1) }) {
      let thing = things[index]
      let row = ends.firstIndex { $0 + Self.gap <= thing.left } ?? ends.count
      if row == ends.count {
        ends.append(thing.right)
        heights.append(thing.height)
      } else {
        ends[row] = thing.right
        heights[row] = max(heights[row], thing.height)
      }
      rows[index] = row
    }
  }
}
