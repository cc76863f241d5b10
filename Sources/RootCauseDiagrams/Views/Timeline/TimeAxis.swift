import RootCause

/// The columns of a timeline: one for each moment at which something is, in the order of time.
struct TimeAxis {
  /// A moment at which something is.
  struct Column: Hashable {
    var moment: Moment
    /// The time as recorded; nil where only the order is known.
    var point: TimePoint?
    /// Whether it is for what has no time and no order.
    var isUndated = false
  }

  private(set) var columns: [Column] = []
  private var places: [Mark: Int] = [:]

  /// A moment with the time it was recorded as: two times that are known differently well are two columns.
  struct Mark: Hashable, Comparable {
    var moment: Moment
    var point: TimePoint?

    /// How long a time it can be: what is known better comes first.
    private var width: Int64 { point.map { $0.latest - $0.earliest } ?? 0 }

    static func < (left: Mark, right: Mark) -> Bool {
      if left.moment != right.moment { return left.moment < right.moment }
      if left.width != right.width { return left.width < right.width }
      return (left.point?.description ?? "") < (right.point?.description ?? "")
    }
  }

  /// `n log n` in the marks.
  init(_ marks: some Sequence<Mark>) {
    for mark in Set(marks).sorted() {
      // The same words side by side are one column.
      if let last = columns.last, last.point == mark.point, last.moment.step == mark.moment.step, mark.point != nil {
        places[mark] = columns.count - 1
      } else {
        places[mark] = columns.count
        columns.append(Column(moment: mark.moment, point: mark.point))
      }
    }
  }

  /// The column of a mark that the axis was made with.
  func column(of mark: Mark) -> Int? { places[mark] }

  /// Adds columns at the end for what has no time and no order.
  mutating func addUndated(_ count: Int) {
    for step in 0..<max(0, count) {
      columns.append(Column(moment: .undated(step: 1_000_000 + step), point: nil, isUndated: true))
    }
  }
}

extension TimeAxis {
  /// The time from one column to the next in words; nil where it is not known or none.
  func gap(after index: Int) -> Gap? { gap(from: index, to: index + 1) }

  /// The time from one column to a later one in words; nil where it is not known or none.
  func gap(from index: Int, to other: Int) -> Gap? {
    guard other < columns.count, let before = columns[index].point, let after = columns[other].point else { return nil }
    let length = after.middle - before.middle
    // From a day to an hour of that day there is no telling.
    guard length >= 1_000_000, !(before.isCoarse || after.isCoarse) || before.latest < after.earliest else {
      return nil
    }
    return Gap(length: length, isApproximate: !before.isExact || !after.isExact || before.isCoarse || after.isCoarse)
  }

  /// The gaps so long that they are to be marked as breaks: a day and more, or eight times the middle one.
  var breaks: Set<Int> {
    let gaps = columns.indices.compactMap { index in gap(after: index).map { (index, $0.length) } }
    let lengths = gaps.map(\.1).sorted()
    guard !lengths.isEmpty else { return [] }
    let long = min(Gap.day, max(lengths[lengths.count / 2] * 8, 3_600_000_000))
    return Set(gaps.filter { $0.1 >= long }.map(\.0))
  }

  /// A stretch of time between two columns.
  struct Gap: Hashable {
    /// In microseconds.
    var length: Int64
    var isApproximate: Bool

    static let day: Int64 = 86_400_000_000

    /// The length in words, coarser the longer it is.
    var words: String { (isApproximate ? "~" : "") + length.lengthInWords }
  }
}

extension Int64 {
  /// So many microseconds in words, coarser the longer they are: `27 min`, `9 d`, `14 months`, `8 years`.
  var lengthInWords: String {
    let days = self / TimeAxis.Gap.day
    switch days {
    case ..<2: return Duration.microseconds(self).words
    case ..<120: return "\(days) d"
    case ..<1_100: return "\((Double(days) / 30.44).rounded(toPlaces: 0).whole) months"
    default: return "\((Double(days) / 365.25).rounded(toPlaces: 0).whole) years"
    }
  }
}

extension Double {
  fileprivate var whole: Int { Int(self) }
}
