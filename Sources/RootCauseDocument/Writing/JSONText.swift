/// A value as JSON text, indented by two spaces.
struct JSONText {
  private(set) var text = ""

  init(_ value: DocumentValue) { append(value, indent: 0) }

  private mutating func append(_ value: DocumentValue, indent: Int) {
    switch value {
    case .text(let text), .word(let text): self.text += text.quoted
    case .bare(let text): self.text += text
    case .list(let items):
      append(items, "[", "]", indent: indent) { $0.append($1, indent: indent + 1) }
    case .mapping(let entries):
      append(entries, "{", "}", indent: indent) {
        $0.text += $1.key.quoted + ": "
        $0.append($1.value, indent: indent + 1)
      }
    }
  }

  private mutating func append<Item>(
    _ items: [Item], _ open: String, _ close: String, indent: Int, _ body: (inout JSONText, Item) -> Void
  ) {
    text += open
    for (place, item) in items.enumerated() {
      text += (place == 0 ? "\n" : ",\n") + String(repeating: "  ", count: indent + 1)
      body(&self, item)
    }
    if !items.isEmpty { text += "\n" + String(repeating: "  ", count: indent) }
    text += close
  }
}

extension String {
  /// The text in double quotes, as JSON and YAML both read it: with escapes for what either cannot hold, and for
  /// characters that would change how the rest of the line is shown.
  var quoted: String {
    var result = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.needsEscape:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

extension Unicode.Scalar {
  /// Whether the character cannot stand in YAML, ends a line there, or changes the direction of what follows. All of
  /// these are in the first plane.
  var needsEscape: Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0xFEFF, 0xFFFE, 0xFFFF: true
    case 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
