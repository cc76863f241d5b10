import RootCause

/// How one type of value is read from a document and written to one.
///
/// Reading reports what is wrong and answers nil where nothing could be understood.
struct Codec<Value>: Sendable {
  let type: ValueType
  let read: @Sendable (DocumentDecoder, Tree.Node) -> Value?
  let write: @Sendable (Value) -> DocumentValue

  /// The same value as another type.
  func map<Other>(
    _ to: @escaping @Sendable (Value) -> Other?, _ from: @escaping @Sendable (Other) -> Value
  ) -> Codec<Other> {
    Codec<Other>(type: type, read: { read($0, $1).flatMap(to) }, write: { write(from($0)) })
  }
}

extension DocumentDecoder {
  /// The text of a node, or nil with a report that something else was expected.
  func text(_ node: Tree.Node, expected: String) -> String? {
    if tree.isText(node) { return tree.text(of: node) }
    guard tree.kind(of: node) != .unreadable else { return nil }
    report(.wrongType, "\(here) has to be \(expected), but this is \(tree.describe(node))", at: node)
    return nil
  }

  /// A value that a text stands for, or nil with a report.
  func notation<Value>(
    _ node: Tree.Node, _ problem: ReadingProblem, expected: String, suggestion: String,
    _ parse: (String) -> Value?
  ) -> Value? {
    guard let text = text(node, expected: expected) else { return nil }
    if let value = parse(text) { return value }
    report(problem, "“\(text.shortened)” is not \(expected)", at: node, suggestion: suggestion)
    return nil
  }
}

extension String {
  /// The text, or its beginning where it is too long for a message.
  var shortened: String {
    unicodeScalars.count <= 80 ? self : String(String.UnicodeScalarView(unicodeScalars.prefix(77))) + "…"
  }
}

extension Codec<String> {
  /// Any text: `1984` and `yes` are text too where text is expected.
  static let text = Codec(
    type: .text, read: { $0.text($1, expected: "text") }, write: { .text($0) })
}

extension Codec<Double> {
  static let number = Codec(
    type: .number,
    read: { decoder, node in
      decoder.notation(node, .invalidValue, expected: "a number", suggestion: "write it like 3 or 0.5, without a unit")
      {
        decoder.tree.kind(of: node) == .plain ? Double(decimal: $0) : nil
      }
    },
    write: { .bare($0.written) })

  static let probability = Codec(
    type: .probability,
    read: { decoder, node in
      decoder.notation(
        node, .invalidValue, expected: "a probability", suggestion: "write a number from 0 to 1, like 0.05"
      ) { text in
        guard decoder.tree.kind(of: node) == .plain, let value = Double(decimal: text), (0...1).contains(value) else {
          return nil
        }
        return value
      }
    },
    write: { .bare($0.written) })
}

extension Double {
  /// Reads a decimal number: no hexadecimal digits, infinities or other words.
  init?(decimal text: String) {
    guard text.utf8.allSatisfy({ (48...57).contains($0) || "+-.eE".utf8.contains($0) }), let value = Double(text),
      value.isFinite
    else { return nil }
    self = value
  }

  /// The number as a document writes it.
  var written: String {
    let text = "\(self)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

extension Codec<Bool> {
  static let flag = Codec(
    type: .flag,
    read: { decoder, node in
      decoder.notation(
        node, .invalidValue, expected: "true or false", suggestion: "write true or false, without quotes"
      ) {
        guard decoder.tree.kind(of: node) == .plain else { return nil }
        switch $0.lowercased() {
        case "true", "yes", "on": return true
        case "false", "no", "off": return false
        default: return nil
        }
      }
    },
    write: { .bare($0 ? "true" : "false") })
}

extension Codec {
  /// A value with a notation of its own.
  fileprivate static func notation(
    _ type: ValueType, _ problem: ReadingProblem, expected: String, suggestion: String,
    read: @escaping @Sendable (String) -> Value?, write: @escaping @Sendable (Value) -> String
  ) -> Codec {
    Codec(
      type: type,
      read: { decoder, node in
        decoder.notation(node, problem, expected: expected, suggestion: suggestion, read)
      },
      write: { .word(write($0)) })
  }
}

extension Codec<CalendarDate> {
  static let date = notation(
    .date, .invalidDate, expected: "a day", suggestion: "write it like 2017-03-01", read: { CalendarDate($0) },
    write: { $0.description })
}

extension Codec<Timestamp> {
  static let timestamp = notation(
    .timestamp, .invalidTime, expected: "a time",
    suggestion: "write it like 2017-01-31T23:27Z, or 2017-01-31 if that is all",
    read: { Timestamp($0) }, write: { $0.description })
}

extension Codec<TimePoint> {
  static let timePoint = notation(
    .timePoint, .invalidTime, expected: "a time",
    suggestion: "write it like 2017-01-31T23:27Z, ~2017-01-31T23:27Z or 2017-01-31T23:27Z ± 15 min",
    read: { TimePoint($0) }, write: { $0.description })
}

extension Codec<TimeSpan> {
  static let timeSpan = notation(
    .timeSpan, .invalidTime, expected: "a time",
    suggestion: "write it like 2017-01-31T23:27Z, ~2017-01-31T23:27Z or 2017-01-31T19:00Z/20:00Z",
    read: { TimeSpan($0) }, write: { $0.description })
}

extension Codec<Evidence.Grade> {
  static let grade = notation(
    .grade, .invalidValue, expected: "a grade",
    suggestion: "write the source's reliability, A to F, and the item's credibility, 1 to 6: B2",
    read: { Evidence.Grade($0) }, write: { $0.description })
}

extension Codec<Metric.Target> {
  static let target = Codec(
    type: .target,
    read: { decoder, node in
      decoder.notation(
        node, .invalidValue, expected: "a target",
        suggestion: "write it like \"<= 7\" (<, <=, =, >= or >, and a number)"
      ) { Metric.Target($0) }
    },
    write: { .text("\($0.comparison.rawValue) \($0.value.written)") })
}

extension Codec<Category> {
  static let category = Codec(
    type: .category,
    read: { decoder, node in
      decoder.text(node, expected: "the name of a category").map { text in
        Category.defaults.lazy.map(\.category).first { $0.rawValue.camelCased == text } ?? Category(rawValue: text)
      }
    },
    write: { .text($0.rawValue) })
}
