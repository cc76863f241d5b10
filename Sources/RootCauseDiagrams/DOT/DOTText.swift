import RootCause

// Rounding calls the C library's mathematics in debug builds; without this import nothing would link it.
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Text made safe for its place in DOT.
///
/// Graphviz reads more into a string than its quotes: `\N` and `\G` are replaced by names, `&lt;` by a character, and in
/// some places one after the other. So the ampersand is written as an entity, and the backslash as two entities: whether
/// they are decoded before or after `\\` becomes one backslash, what is left is that one.
enum DOTText {
  /// A string in double quotes whose value is shown or goes into SVG: a label, a tooltip, an id, a class.
  static func quoted(_ text: String) -> String { "\"" + escaped(text) + "\"" }

  /// A tooltip in double quotes. Graphviz takes one backslash for two in it twice over.
  static func tooltip(_ text: String) -> String { "\"" + escaped(text, backslash: "&#92;&#92;&#92;&#92;") + "\"" }

  /// A name: of the graph, of a node. Nothing is decoded in it, so it only has to stay apart from other names.
  static func name(_ text: String) -> String {
    let text = text.plain()
    guard text.utf8.contains(where: \.isEscaped) else { return "\"\(text)\"" }
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }

  /// Text inside an HTML-like label. What looks like markup in it is shown as it is written.
  static func markup(_ text: some StringProtocol) -> String { escaped(text) }

  private static func escaped(_ text: some StringProtocol, backslash: String = "&#92;&#92;") -> String {
    // Most texts have nothing to escape.
    guard text.utf8.contains(where: \.isEscaped) else { return String(text) }
    return text.escapedForMarkup { $0 == "\\" ? backslash : nil }
  }
}

/// The attributes of one node, line or graph, in the order they were set.
struct DOTAttributes {
  private var pairs: [String] = []

  /// Sets an attribute to text in quotes.
  mutating func set(_ name: String, _ text: String) { pairs.append("\(name)=\(DOTText.quoted(text))") }

  /// Sets the tooltip.
  mutating func set(tooltip text: String) { pairs.append("tooltip=\(DOTText.tooltip(text))") }

  /// Sets an attribute to a number.
  mutating func set(_ name: String, _ number: Double) {
    let isWhole = number == number.rounded() && abs(number) < 1_000_000
    pairs.append("\(name)=\(isWhole ? String(Int(number)) : String(number))")
  }

  /// Sets an attribute to an HTML-like label.
  mutating func set(_ name: String, markup: String) { pairs.append("\(name)=<\(markup)>") }

  var text: String { pairs.isEmpty ? "" : " [" + pairs.joined(separator: ", ") + "]" }
}

extension UInt8 {
  /// Whether a character of this code is written as an entity.
  fileprivate var isEscaped: Bool {
    switch self {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "\\"): true
    default: false
    }
  }
}
