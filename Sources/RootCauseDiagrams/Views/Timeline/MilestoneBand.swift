import RootCause

/// The milestones over the lanes: their names in their columns, and under them how long each took.
struct MilestoneBand {
  let name: String
  let place: Diagram.Place
  /// The names over each column, with what is saved.
  let flags: [Flag]
  let durations: [Bracket]

  /// The milestones of one column.
  struct Flag {
    var milestone: Milestone
    var x: Double
    var lines: [String]
    /// The lines of names above it in its column.
    var offset: Int
    var isMoved: Bool
    var time: TimePoint
  }

  /// A duration from one column to another.
  struct Bracket {
    var from: Double
    var to: Double
    var words: String
    var y: Double
  }

  static let lineHeight = 10.0
  private static let rowHeight = 17.0
  private static let padding = 6.0

  init(_ name: String, _ milestones: Milestones, _ axis: TimeAxis, _ columns: ColumnLayout, top: Double) {
    self.name = name
    var used: [Int: Int] = [:]
    flags = milestones.inOrder.compactMap { milestone, time in
      guard let column = axis.column(of: TimeAxis.Mark(time)) else { return nil }
      let lines = Self.lines(milestone, milestones)
      defer { used[column, default: 0] += lines.count }
      return Flag(
        milestone: milestone, x: columns.start(column), lines: lines, offset: used[column, default: 0],
        isMoved: milestones.shifts[milestone] != nil, time: time)
    }
    let names = Double(used.values.max() ?? 0) * Self.lineHeight
    let x = Dictionary(flags.map { ($0.milestone, $0.x) }, uniquingKeysWith: { first, _ in first })
    var y = top + Self.padding + names + Self.rowHeight
    durations = milestones.durations.compactMap { duration in
      guard let from = x[duration.start], let to = x[duration.milestone] else { return nil }
      defer { y += Self.rowHeight }
      return Bracket(from: from, to: to, words: duration.words, y: y)
    }
    let height = Self.padding * 2 + names + Double(durations.count) * Self.rowHeight + 4
    place = Diagram.Place(left: 0, top: top, width: columns.right, height: height)
  }

  /// Where names begin.
  var top: Double { place.top + Self.padding }

  private static func lines(_ milestone: Milestone, _ milestones: Milestones) -> [String] {
    [milestone.words] + [milestones.saved(milestone)].compactMap(\.self)
  }

  /// How wide the columns of milestones are to be.
  static func widths(_ milestones: Milestones, _ axis: TimeAxis) -> [(column: Int, width: Double)] {
    milestones.inOrder.compactMap { milestone, time in
      guard let column = axis.column(of: TimeAxis.Mark(time)) else { return nil }
      let width = lines(milestone, milestones).map { TypeMeasure.width(of: $0, size: 9) }.max() ?? 0
      return (column, width + 8)
    }
  }
}
