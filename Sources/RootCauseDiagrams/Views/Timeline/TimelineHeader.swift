import RootCause

/// What stands over the columns of a timeline: the days, the times, and the time from each to the next.
struct TimelineHeader {
  /// What stands over each column, a line each; the day where it is not that of the column before.
  private(set) var texts: [[String]] = []
  /// How well the time of each column is known.
  private(set) var knowledge: [Knowledge] = []
  /// The words for the time from each column to the next, with whether it is marked as a break.
  private(set) var gapWords: [(words: String, isBreak: Bool)?] = []

  /// How well a time is known.
  enum Knowledge: Hashable {
    case exact, approximate, bounded, orderOnly, undated

    init(of point: TimePoint) {
      switch point {
      case .exact(let time): self = time.precision < .minute ? .bounded : .exact
      case .approximate: self = .approximate
      case .between: self = .bounded
      }
    }
  }

  static let top = 4.0
  static let lineHeight = 11.0
  private static let size = 9.0

  init(_ axis: TimeAxis) {
    var day: String?
    for column in axis.columns {
      guard let point = column.point else {
        let isOpen = column.moment == .open
        texts.append(isOpen ? ["start", "not known"] : column.isUndated ? ["no time", "recorded"] : ["order only"])
        knowledge.append(column.isUndated || isOpen ? .undated : .orderOnly)
        continue
      }
      let text = TimeText(point)
      texts.append((text.day == nil || text.day == day ? [] : [text.day ?? ""]) + text.lines)
      day = text.day ?? day
      knowledge.append(Knowledge(of: point))
    }
    widths = texts.map { lines in (lines.map { TypeMeasure.width(of: $0, size: Self.size) }.max() ?? 0) + 4 }
    let breaks = axis.breaks
    gapWords = axis.columns.indices.map { index in
      axis.gap(after: index).map { gap in
        let isBreak = breaks.contains(index)
        return (isBreak ? gap.words + " later" : gap.words, isBreak)
      }
    }
  }

  /// The most lines over a column.
  private var lineCount: Int { texts.map(\.count).max() ?? 1 }

  /// Where the axis runs: under the times, over the gaps.
  var axis: Double { Self.top + Double(lineCount) * Self.lineHeight + 8 }

  /// The height of all of it.
  var height: Double { axis + 21 }

  /// How wide each column is to be for its words.
  private(set) var widths: [Double] = []

  /// The room that the words between columns need, with the brackets on both sides.
  var gaps: [Double] {
    gapWords.indices.map { index in
      guard let gap = gapWords[index] else { return 0 }
      let reach = 2 * max(self.reach(index), index + 1 < texts.count ? self.reach(index + 1) : 0)
      return TypeMeasure.width(of: gap.words, size: 8) + 10 + reach
    }
  }

  /// How far the bracket of a time that is known within bounds reaches to either side.
  func reach(_ index: Int) -> Double { knowledge[index] == .bounded ? min(widths[index] / 2, 34) : 0 }
}
