/// The notations of time as regular expressions, in what ECMA-262 and Python read alike: what ``CalendarDate``,
/// ``Timestamp``, ``TimePoint`` and ``TimeSpan`` read.
enum TimePattern {
  static let date = "^\(realDays)\(day)$"

  static let timestamp = "^\(realDays)(?:\(coarse)|\(day)[Tt ]\(clock))$"

  static let timePoint = "^\(realDays)\(clocksFollowClocks)\(space)\(point)\(space)$"

  static let timeSpan =
    "^\(realDays)\(clocksFollowClocks)\(space)(?:\(point)(?:\(slash)(?:\(point)|\(open)))?|\(open)\(slash)\(point))\(space)$"

  private static let day = "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])"
  /// A year, a month or a day.
  private static let coarse = "[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?"
  private static let clock =
    "(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\\.[0-9]{1,9})?)?"
    + "(?:[Zz]|[-+](?:0[0-9]|1[0-8])(?::?[0-5][0-9])?)?"
  /// A time that may leave out the day.
  private static let time = "(?:\(coarse)|(?:\(day)[Tt ])?\(clock))"
  private static let point = "(?:~\(space)\(time)|\(time)(?:\(tolerance)|\(space)\(open)\(space)\(time))?)"
  private static let tolerance = "\(space)±\(space)[0-9]{1,9}\(space)(?:d|h|min|s)"
  private static let open = "\\.\\."
  private static let space = "[ \\t]*"
  private static let slash = "\(space)/\(space)"

  /// What is ahead has no day that its month or year has not. The leap years are those of the Gregorian calendar.
  private static let realDays: String = {
    let notFourth = "(?:[02468][1235679]|[13579][01345789])"
    return "(?!.*-02-3)(?!.*-(?:0[469]|11)-31)(?!.*(?:[0-9]{2}\(notFourth)|\(notFourth)00)-02-29)"
  }()

  /// What is ahead leaves out a day only where the time before says one and a time of day: not at the beginning, not
  /// after an open end, and not after a year, month or day alone.
  private static let clocksFollowClocks: String = {
    let clock = "\(space)~?\(space)[0-9]{2}:"
    return "(?!\(clock))(?!\(space)\(open)\(space)/\(clock))"
      + "(?!(?:.*(?:[~/ \\t]|\(open)))?\(coarse)(?:\(tolerance))?\(space)(?:/|\(open))\(clock))"
  }()
}
