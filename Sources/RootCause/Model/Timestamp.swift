/// A point in time as it was written: with the precision it was written to and, normally, an offset from UTC.
///
/// Written in ISO 8601, from a year (`2017`) to a fraction of a second (`2017-01-31T23:27:01.250+01:00`). What was not
/// written is not invented: a day is a day, and stands for every moment in it (``earliest`` to ``latest``).
public struct Timestamp: Hashable, Sendable, CustomStringConvertible {
  /// The day; the first of the year or month where only those were written.
  public let date: CalendarDate
  /// The last component that was written.
  public let precision: Precision
  /// The time of day in nanoseconds since midnight; 0 where the precision is a day or coarser.
  public let nanoseconds: Int64
  /// How many digits of the second's fraction were written.
  public let fractionDigits: Int
  /// Minutes east of UTC. Nil where no zone was written; such a time is compared as if it were UTC.
  public let offset: Int?

  /// How finely a time was written.
  public enum Precision: Int, Hashable, Sendable, Comparable {
    case year, month, day, minute, second
    public static func < (left: Precision, right: Precision) -> Bool { left.rawValue < right.rawValue }
  }

  /// Whether a clock time was written without saying in which zone.
  public var isZoneless: Bool { precision >= .minute && offset == nil }

  /// The first moment it can mean, in microseconds since 1970-01-01T00:00Z.
  public var earliest: Int64 {
    Int64(date.daysSinceEpoch) * 86_400_000_000 + nanoseconds / 1_000 - Int64(offset ?? 0) * 60_000_000
  }

  /// The last moment it can mean, in microseconds since 1970-01-01T00:00Z.
  public var latest: Int64 { earliest + width - 1 }

  /// The length of time it can mean, in microseconds.
  public var width: Int64 {
    let day: Int64 = 86_400_000_000
    switch precision {
    case .year: return Int64(CalendarDate.days(inMonth: 2, of: date.year) == 29 ? 366 : 365) * day
    case .month: return Int64(CalendarDate.days(inMonth: date.month, of: date.year)) * day
    case .day: return day
    case .minute: return 60_000_000
    case .second: return fractionDigits == 0 ? 1_000_000 : max(1, 1_000_000 / Self.powersOfTen[fractionDigits])
    }
  }

  private static let powersOfTen: [Int64] = [
    1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
  ]

  /// Reads a time in ISO 8601; nil if it is not one.
  ///
  /// Accepted: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, and a day followed by `T` (or one space) and `HH:MM[:SS[.fraction]]` with
  /// an optional offset `Z`, `±HH`, `±HHMM` or `±HH:MM`. A fraction has one to nine digits. The second 60 is read as 59,
  /// so that a leap second stays in its minute.
  public init?(_ text: some StringProtocol) { self.init(text, completing: nil) }

  /// Reads a time that may leave out the day or the zone, taking them from an earlier one: the end of
  /// `2017-01-31T19:00Z/20:00`.
  init?(_ text: some StringProtocol, completing start: Timestamp?) {
    let text = String(text)
    if let start, start.precision >= .minute, text.dropFirst(2).first == ":" {
      self.init(date: start.date, clock: Substring(text), inheriting: start.offset)
      return
    }
    if let split = text.firstIndex(where: { $0 == "T" || $0 == "t" || $0 == " " }) {
      guard let date = CalendarDate(text[..<split]) else { return nil }
      self.init(date: date, clock: text[text.index(after: split)...], inheriting: start?.offset)
      return
    }
    self.init(coarse: text)
  }

  private init?(coarse text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let padded = parts.count < 3 ? text + String(repeating: "-01", count: 3 - parts.count) : text
    guard let date = CalendarDate(padded) else { return nil }
    let precision: Precision = parts.count == 1 ? .year : parts.count == 2 ? .month : .day
    self.init(date: date, precision: precision, nanoseconds: 0, fractionDigits: 0, offset: nil)
  }

  private init?(date: CalendarDate, clock text: Substring, inheriting inherited: Int?) {
    let zoneStart = text.firstIndex { "Zz+-".contains($0) } ?? text.endIndex
    var offset = inherited
    if zoneStart < text.endIndex {
      guard let written = Timestamp.offset(text[zoneStart...]) else { return nil }
      offset = written
    }
    let parts = text[..<zoneStart].split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, parts[0].count == 2, parts[1].count == 2,
      let hour = Int(digits: parts[0]), let minute = Int(digits: parts[1]), hour < 24, minute < 60
    else { return nil }
    var nanoseconds = Int64(hour * 3600 + minute * 60) * 1_000_000_000
    var digits = 0
    if parts.count == 3 {
      let pieces = parts[2].split(separator: ".", omittingEmptySubsequences: false)
      guard pieces.count <= 2, pieces[0].count == 2, let second = Int(digits: pieces[0]), second <= 60 else {
        return nil
      }
      nanoseconds += Int64(min(second, 59)) * 1_000_000_000
      if pieces.count == 2 {
        digits = pieces[1].count
        guard (1...9).contains(digits), let fraction = Int(digits: pieces[1]) else { return nil }
        nanoseconds += Int64(fraction) * Timestamp.powersOfTen[9 - digits]
      }
    }
    self.init(
      date: date, precision: parts.count == 3 ? .second : .minute, nanoseconds: nanoseconds, fractionDigits: digits,
      offset: offset)
  }

  init(date: CalendarDate, precision: Precision, nanoseconds: Int64, fractionDigits: Int, offset: Int?) {
    self.date = date
    self.precision = precision
    self.nanoseconds = nanoseconds
    self.fractionDigits = fractionDigits
    self.offset = offset
  }

  private static func offset(_ text: Substring) -> Int? {
    if text == "Z" || text == "z" { return 0 }
    guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
    var digits = text.dropFirst()
    if digits.count == 5 {
      let colon = digits.index(digits.startIndex, offsetBy: 2)
      guard digits[colon] == ":" else { return nil }
      digits.remove(at: colon)
    }
    if digits.count == 2 { digits += "00" }
    guard digits.count == 4, let value = Int(digits: digits), value / 100 <= 18, value % 100 < 60 else { return nil }
    let minutes = value / 100 * 60 + value % 100
    return sign == "-" ? -minutes : minutes
  }

  /// The time in ISO 8601, to the precision it was written to.
  public var description: String {
    switch precision {
    case .year: return date.year.padded(4)
    case .month: return "\(date.year.padded(4))-\(date.month.padded(2))"
    case .day: return date.description
    case .minute, .second: return "\(date)T\(clock)\(zone)"
    }
  }

  /// The time of day alone, `23:27` or finer; empty where none was written.
  public var clock: String {
    guard precision >= .minute else { return "" }
    let seconds = Int(nanoseconds / 1_000_000_000)
    var text = "\((seconds / 3600).padded(2)):\((seconds / 60 % 60).padded(2))"
    if precision == .second { text += ":\((seconds % 60).padded(2))" }
    if fractionDigits > 0 {
      let fraction = nanoseconds % 1_000_000_000 / Self.powersOfTen[9 - fractionDigits]
      text += ".\(Int(fraction).padded(fractionDigits))"
    }
    return text
  }

  private var zone: String {
    guard let offset else { return "" }
    if offset == 0 { return "Z" }
    return "\(offset < 0 ? "-" : "+")\((abs(offset) / 60).padded(2)):\((abs(offset) % 60).padded(2))"
  }
}
