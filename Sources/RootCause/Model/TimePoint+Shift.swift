extension TimePoint {
  /// The moment this much later (earlier, if negative), known as well as this one; nil if that leaves the calendar.
  ///
  /// A time written to the day or more coarsely becomes the interval it stands for, since a day moved by an hour is no
  /// longer a day.
  public func shifted(byMicroseconds shift: Int64) -> TimePoint? {
    switch self {
    case .exact(let time):
      if let moved = time.shifted(byMicroseconds: shift) { return .exact(moved) }
      return Timestamp.interval(time.earliest, time.latest, shift, like: time)
    case .approximate(let time, let tolerance):
      if let moved = time.shifted(byMicroseconds: shift) { return .approximate(moved, tolerance: tolerance) }
      return Timestamp.interval(earliest, latest, shift, like: time)
    case .between(let first, let last):
      if let first = first.shifted(byMicroseconds: shift), let last = last.shifted(byMicroseconds: shift) {
        return .between(first, last)
      }
      return Timestamp.interval(earliest, latest, shift, like: first)
    }
  }
}

extension Timestamp {
  /// The time this much later, with the same offset and precision, or as fine a precision as the shift needs; nil if
  /// that leaves the calendar, or it is written to the day or more coarsely and moves by anything but whole days.
  fileprivate func shifted(byMicroseconds shift: Int64) -> Timestamp? {
    guard precision >= .minute else {
      guard precision == .day, shift % 86_400_000_000 == 0 else { return nil }
      return Timestamp(microseconds: earliest, adding: shift, precision: .day, fractionDigits: 0, offset: offset)
    }
    let isWholeMinutes = shift % 60_000_000 == 0
    let isWholeSeconds = shift % 1_000_000 == 0
    return Timestamp(
      microseconds: earliest, adding: shift, precision: isWholeMinutes ? precision : .second,
      fractionDigits: isWholeSeconds ? fractionDigits : max(fractionDigits, 6), offset: offset)
  }

  fileprivate static func interval(
    _ earliest: Int64, _ latest: Int64, _ shift: Int64, like time: Timestamp
  ) -> TimePoint? {
    guard
      let first = Timestamp(
        microseconds: earliest, adding: shift, precision: .second, fractionDigits: 0, offset: time.offset),
      let last = Timestamp(
        microseconds: latest, adding: shift, precision: .second, fractionDigits: 0, offset: time.offset)
    else { return nil }
    return .between(first, last)
  }

  /// The time a number of microseconds after 1970-01-01T00:00Z, written with this offset and precision; nil if it lies
  /// outside the years 0 to 9999.
  fileprivate init?(
    microseconds: Int64, adding shift: Int64, precision: Precision, fractionDigits: Int, offset: Int?
  ) {
    let (moved, overflow) = microseconds.addingReportingOverflow(shift)
    guard !overflow else { return nil }
    let (local, isOutside) = moved.addingReportingOverflow(Int64(offset ?? 0) * 60_000_000)
    guard !isOutside else { return nil }
    let day: Int64 = 86_400_000_000
    let days = local >= 0 ? local / day : (local - day + 1) / day
    guard let date = CalendarDate(daysSinceEpoch: Int(days)) else { return nil }
    self.init(
      date: date, precision: precision, nanoseconds: (local - days * day) * 1_000, fractionDigits: fractionDigits,
      offset: offset)
  }
}

extension CalendarDate {
  /// The day this many days after 1970-01-01; nil outside the years 0 to 9999.
  ///
  /// Source: Hinnant, *chrono-compatible low-level date algorithms*.
  init?(daysSinceEpoch: Int) {
    guard abs(daysSinceEpoch) < 4_000_000 else { return nil }
    let shifted = daysSinceEpoch + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }
}
