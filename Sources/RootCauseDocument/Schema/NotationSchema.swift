import RootCause

/// The schemas of values with a notation of their own.
///
/// The reader sees the text of a value; a validator sees what YAML or JSON makes of it, which differs between versions
/// and libraries: `yes` is a text or a truth value, `1e-3` a number or a text. Whatever one of them may make of what the
/// reader accepts is accepted.
enum NotationSchema {
  static let all: [DocumentValue.Entry] = [
    .init("text", ["description": "text; a number or a truth value is text too", "type": scalars]),
    .init(
      "version",
      [
        "description": .text("the version of the format: \(FormatVersion.current)"),
        "anyOf": [
          ["enum": .list(FormatVersion.readable.map { .bare("\($0)") })],
          string("^\\+?0*(?:\(FormatVersion.readable.map(String.init).joined(separator: "|")))$"),
        ],
      ]),
    .init(
      "id",
      [
        "description": "an id: letters, digits, “-”, “_” and “.”, beginning with a letter or a digit",
        "type": scalars, "minimum": 0, "pattern": .text(TextPattern.id),
      ]),
    .init("link", ["description": "a link: `cause -> effect`", "type": "string", "pattern": .text(TextPattern.link)]),
    .init("number", ["anyOf": [["type": "number"], string(TextPattern.number)]]),
    .init(
      "probability",
      [
        "description": "a number from 0 to 1",
        "anyOf": [["type": "number", "minimum": 0, "maximum": 1], string(TextPattern.number)],
      ]),
    .init("whole-number", ["anyOf": [["type": "integer"], string("^[-+]?0[0-9]+$")]]),
    .init("flag", ["anyOf": [["type": "boolean"], string(TextPattern.flag)]]),
    .init("date", .described("a day, as 2017-03-01", string(TimePattern.date))),
    .init(
      "timestamp", ["description": "a time, as 2017-01-31T23:27Z or 2017-01-31", "anyOf": times(TimePattern.timestamp)]),
    .init(
      "time",
      [
        "description": "a time, as 2017-01-31T23:27Z, ~2017-01-31T23:27Z or 2017-01-31T23:27Z ± 15 min",
        "anyOf": times(TimePattern.timePoint),
      ]),
    .init(
      "time-span",
      [
        "description": "a time or an interval, as 2017-01-31T23:27Z, 2017-01-31T19:00Z/20:00Z or 2017-01-31/..",
        "anyOf": times(TimePattern.timeSpan),
      ]),
    .init(
      "grade",
      [
        "description": "the source's reliability, A to F, and the item's credibility, 1 to 6: B2",
        "type": "string", "pattern": "^[A-Fa-f][1-6]$",
      ]),
    .init(
      "target",
      [
        "description": "<, <=, =, >= or >, and a number: <= 7",
        "anyOf": [["type": "number"], string(TextPattern.target)],
      ]),
  ]

  /// Text, and what YAML takes for something else where it stands without quotes.
  private static let scalars: DocumentValue = ["string", "number", "boolean"]

  private static func string(_ pattern: String) -> DocumentValue { ["type": "string", "pattern": .text(pattern)] }

  /// A year alone is a number to YAML.
  private static func times(_ pattern: String) -> DocumentValue {
    [string(pattern), ["type": "integer", "minimum": 1000, "maximum": 9999]]
  }
}
