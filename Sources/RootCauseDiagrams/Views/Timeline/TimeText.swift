import RootCause

/// A time as the axis says it: as recorded, with its offset; the day apart from the clock, to be left out where it is that
/// of the column before.
struct TimeText: Hashable {
  /// The day; nil where the lines have it.
  var day: String?
  /// The rest, a line each.
  var lines: [String]

  /// The text on one line.
  var oneLine: String { ([day].compactMap(\.self) + lines).joined(separator: " ") }

  init(_ point: TimePoint) {
    switch point {
    case .exact(let time): self.init(time, before: "", after: "")
    case .approximate(let time, let tolerance):
      let words = "\(point)"
      let margin = tolerance == nil ? "" : words.firstIndex(of: "±").map { " " + words[$0...] } ?? ""
      self.init(time, before: tolerance == nil ? "~" : "", after: margin)
    case .between(let first, let last) where first.precision >= .minute && last.precision >= .minute:
      let isSameZone = first.offset == last.offset
      let start = isSameZone && first.date == last.date ? first.clock : first.clockWithZone
      let end = first.date == last.date ? last.clockWithZone : "\(last.date) \(last.clockWithZone)"
      let lines = first.date == last.date ? ["\(start)..\(end)"] : [start, "..\(end)"]
      self.init(day: "\(first.date)", lines: lines)
    case .between(let first, let last):
      self.init(day: nil, lines: ["\(first)", "..\(last)"])
    }
  }

  private init(day: String?, lines: [String]) {
    self.day = day
    self.lines = lines
  }

  private init(_ time: Timestamp, before: String, after: String) {
    switch time.precision {
    case .year: (day, lines) = (nil, [before + "\(time)" + after, "(that year)"])
    case .month: (day, lines) = (nil, [before + "\(time)" + after, "(that month)"])
    case .day: (day, lines) = (nil, [before + "\(time)" + after, "(that day)"])
    case .minute, .second: (day, lines) = ("\(time.date)", [before + time.clockWithZone + after])
    }
  }
}

extension Timestamp {
  /// The time of day with the offset it was recorded in: `23:27Z`, `09:30-04:00`.
  var clockWithZone: String {
    guard precision >= .minute else { return "" }
    let words = description
    return words.firstIndex(of: "T").map { String(words[words.index(after: $0)...]) } ?? clock
  }
}
