/// A document as YAML text, laid out as a person would: a block for each record, and short lists and mappings on one line.
struct YAMLText {
  private(set) var text = ""

  private static let width = 100

  /// - Parameter entries: The keys at the top of the document.
  init(_ entries: [DocumentValue.Entry]) {
    for entry in entries {
      guard entry.isSection else {
        append(entry, indent: 0)
        continue
      }
      text += "\n\(entry.key):"
      appendBlock(entry.value, indent: 0)
    }
  }

  private mutating func append(_ entry: DocumentValue.Entry, indent: Int) {
    let key = entry.key.plainOrQuoted(inFlow: false)
    // The parser takes no longer text for a key unless it is marked as one.
    if key.utf8.count > 1_000 {
      text += spaces(indent) + "? " + entry.key.quoted + "\n" + spaces(indent) + ":"
    } else {
      text += spaces(indent) + key + ":"
    }
    appendValue(entry.value, indent: indent, column: indent + key.count + 2)
  }

  /// Adds what follows a colon or a hyphen, to the end of its line or below.
  private mutating func appendValue(_ value: DocumentValue, indent: Int, column: Int) {
    switch value {
    case .list, .mapping:
      if let line = value.flow(room: Self.width - column) {
        text += " " + line + "\n"
      } else {
        appendBlock(value, indent: indent)
      }
    case .text(let text):
      if let lines = text.literalLines {
        self.text += text.hasSuffix("\n") ? " |\n" : " |-\n"
        for line in lines { self.text += (line.isEmpty ? "" : spaces(indent + 2) + line) + "\n" }
      } else {
        self.text += " " + value.line(inFlow: false) + "\n"
      }
    case .word, .bare: text += " " + value.line(inFlow: false) + "\n"
    }
  }

  private mutating func appendBlock(_ value: DocumentValue, indent: Int) {
    text += "\n"
    switch value {
    case .list(let items):
      for item in items {
        text += spaces(indent + 2) + "-"
        appendValue(item, indent: indent + 2, column: indent + 4)
      }
    case .mapping(let entries):
      for entry in entries { append(entry, indent: indent + 2) }
    case .text, .word, .bare: break
    }
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}

extension DocumentValue.Entry {
  /// Whether the value holds records, which are set apart.
  fileprivate var isSection: Bool {
    switch value {
    case .mapping(let entries): entries.contains { $0.value.isMapping }
    case .list(let items): items.contains { $0.isMapping }
    case .text, .word, .bare: false
    }
  }
}

extension DocumentValue {
  fileprivate var isMapping: Bool { if case .mapping = self { true } else { false } }

  /// The value on one line that ends within so many columns, if it can stand there.
  fileprivate func flow(room: Int) -> String? {
    switch self {
    case .text, .word, .bare:
      let line = line(inFlow: true)
      return line.count <= room ? line : nil
    case .list(let items):
      return Self.join(items, "[", "]", room) { $0.flow(room: $1) }
    case .mapping(let entries):
      return Self.join(entries, "{ ", " }", room) { entry, room in
        let key = entry.key.plainOrQuoted(inFlow: true) + ": "
        return entry.value.flow(room: room - key.count).map { key + $0 }
      }
    }
  }

  private static func join<Item>(
    _ items: [Item], _ open: String, _ close: String, _ room: Int, _ write: (Item, Int) -> String?
  ) -> String? {
    guard !items.isEmpty else { return (open + close).filter { $0 != " " } }
    var line = open
    for (place, item) in items.enumerated() {
      if place > 0 { line += ", " }
      guard let text = write(item, room - line.count - close.count) else { return nil }
      line += text
    }
    return line + close
  }

  /// A text as it stands on a line.
  fileprivate func line(inFlow: Bool) -> String {
    switch self {
    case .text(let text): text.isTakenForAnotherType ? text.quoted : text.plainOrQuoted(inFlow: inFlow)
    case .word(let text): text.plainOrQuoted(inFlow: inFlow)
    case .bare(let text): text
    case .list, .mapping: ""
    }
  }
}
