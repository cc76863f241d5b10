/// A moment, with how well it is known: exactly, about, or only between two others.
///
/// In a document: `2017-01-31T19:00Z`, `~2017-01-31T19:00Z` (about), `2017-01-31T19:00Z ± 15 min` (within that much),
/// `2017-01-31T18:00Z..2017-01-31T19:00Z` (some moment between).
public enum TimePoint: Hashable, Sendable {
  /// As written.
  case exact(Timestamp)
  /// About then; within the tolerance where one is given, in seconds.
  case approximate(Timestamp, tolerance: Int?)
  /// Some moment between the two.
  case between(Timestamp, Timestamp)

  /// The first moment it can mean, in microseconds since 1970-01-01T00:00Z.
  public var earliest: Int64 {
    switch self {
    case .exact(let time): time.earliest
    case .approximate(let time, let tolerance): time.earliest - Self.margin(time, tolerance)
    case .between(let first, _): first.earliest
    }
  }

  /// The last moment it can mean, in microseconds since 1970-01-01T00:00Z.
  public var latest: Int64 {
    switch self {
    case .exact(let time): time.latest
    case .approximate(let time, let tolerance): time.latest + Self.margin(time, tolerance)
    case .between(_, let last): last.latest
    }
  }

  /// The times written in it.
  public var timestamps: [Timestamp] {
    switch self {
    case .exact(let time), .approximate(let time, _): [time]
    case .between(let first, let last): [first, last]
    }
  }

  /// "About" without a tolerance reaches half an hour each way for a clock time, and one unit each way for a day, a month
  /// or a year: enough that an approximate time never proves an order that its author did not mean.
  private static func margin(_ time: Timestamp, _ tolerance: Int?) -> Int64 {
    if let tolerance { return Int64(tolerance) * 1_000_000 }
    return time.precision >= .minute ? 1_800_000_000 : time.width
  }
}

extension TimePoint: CustomStringConvertible {
  /// Reads a moment as a document writes it; nil if it is not one.
  public init?(_ text: some StringProtocol) { self.init(text, completing: nil) }

  init?(_ text: some StringProtocol, completing start: Timestamp?) {
    let text = text.trimmingSpaces()
    if let dots = text.firstRange(of: "..") {
      guard let first = Timestamp(text[..<dots.lowerBound].trimmingSpaces(), completing: start),
        let last = Timestamp(text[dots.upperBound...].trimmingSpaces(), completing: first)
      else { return nil }
      self = .between(first, last)
    } else if let sign = text.firstIndex(of: "±") {
      guard let time = Timestamp(text[..<sign].trimmingSpaces(), completing: start),
        let tolerance = Self.seconds(text[text.index(after: sign)...].trimmingSpaces())
      else { return nil }
      self = .approximate(time, tolerance: tolerance)
    } else if text.hasPrefix("~") {
      guard let time = Timestamp(text.dropFirst().trimmingSpaces(), completing: start) else { return nil }
      self = .approximate(time, tolerance: nil)
    } else {
      guard let time = Timestamp(text, completing: start) else { return nil }
      self = .exact(time)
    }
  }

  public var description: String {
    switch self {
    case .exact(let time): "\(time)"
    case .approximate(let time, nil): "~\(time)"
    case .approximate(let time, let tolerance?): "\(time) ± \(Self.text(seconds: tolerance))"
    case .between(let first, let last): "\(first)..\(last)"
    }
  }

  private static let units: [(name: String, seconds: Int)] = [("d", 86_400), ("h", 3_600), ("min", 60), ("s", 1)]

  private static func seconds(_ text: Substring) -> Int? {
    let number = text.prefix { $0.isNumber }
    let unit = text.dropFirst(number.count).trimmingSpaces()
    guard number.count <= 9, let value = Int(digits: number), let scale = units.first(where: { $0.name == unit }) else {
      return nil
    }
    return value * scale.seconds
  }

  private static func text(seconds: Int) -> String {
    let unit = units.first { seconds % $0.seconds == 0 && seconds >= $0.seconds } ?? ("s", 1)
    return "\(seconds / unit.1) \(unit.0)"
  }
}

extension StringProtocol {
  /// The text without spaces and tabs at its ends.
  func trimmingSpaces() -> Substring {
    var rest = self[...].drop { $0 == " " || $0 == "\t" }
    while let last = rest.last, last == " " || last == "\t" { rest.removeLast() }
    return Substring(rest)
  }
}
