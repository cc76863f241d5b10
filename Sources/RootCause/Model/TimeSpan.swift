/// When a factor happened or held: at a moment, or over an interval whose ends are known as well as they are.
///
/// In a document: a moment as in ``TimePoint``, or two joined by `/` (ISO 8601). The second may leave out what it shares
/// with the first (`2017-01-31T19:00Z/20:00Z`), and `..` stands for an end that is not known (`2016-02/..`).
public enum TimeSpan: Hashable, Sendable {
  /// At one moment.
  case at(TimePoint)
  /// From one moment to another; nil for an end that is open.
  case during(TimePoint?, TimePoint?)

  /// The first moment it can have begun, in microseconds since 1970-01-01T00:00Z; nil if that is open.
  public var earliest: Int64? {
    switch self {
    case .at(let point): point.earliest
    case .during(let start, _): start?.earliest
    }
  }

  /// The last moment it can have lasted to, in microseconds since 1970-01-01T00:00Z; nil if that is open.
  public var latest: Int64? {
    switch self {
    case .at(let point): point.latest
    case .during(_, let end): end?.latest
    }
  }

  /// The moment it began; nil if that is open.
  public var start: TimePoint? {
    switch self {
    case .at(let point): point
    case .during(let start, _): start
    }
  }

  /// The moment it ended; nil if that is open.
  public var end: TimePoint? {
    switch self {
    case .at(let point): point
    case .during(_, let end): end
    }
  }

  /// The times written in it.
  public var timestamps: [Timestamp] {
    switch self {
    case .at(let point): point.timestamps
    case .during(let start, let end): (start?.timestamps ?? []) + (end?.timestamps ?? [])
    }
  }
}

extension TimeSpan: CustomStringConvertible {
  /// Reads a time as a document writes it; nil if it is not one.
  public init?(_ text: some StringProtocol) {
    guard let slash = text.firstIndex(of: "/") else {
      guard let point = TimePoint(text) else { return nil }
      self = .at(point)
      return
    }
    let first = text[..<slash].trimmingSpaces()
    let second = text[text.index(after: slash)...].trimmingSpaces()
    let start = first == ".." ? nil : TimePoint(first)
    let end = second == ".." ? nil : TimePoint(second, completing: start?.timestamps.last)
    guard start != nil || first == "..", end != nil || second == "..", start != nil || end != nil else { return nil }
    self = .during(start, end)
  }

  public var description: String {
    switch self {
    case .at(let point): "\(point)"
    case .during(let start, let end):
      "\(start.map(String.init(describing:)) ?? "..")/\(end.map(String.init(describing:)) ?? "..")"
    }
  }
}
