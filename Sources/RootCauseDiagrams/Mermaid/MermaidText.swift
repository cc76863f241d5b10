/// Text made safe for its place in Mermaid.
///
/// Mermaid looks for directives, comments and keywords in the whole source before it parses it, and takes labels for
/// Markdown and HTML afterwards. So every character that has a part in any of that is written as a numbered entity
/// (`#35;`), which Mermaid turns into the character itself when it draws the label.
enum MermaidText {
  /// A label in double quotes, its lines broken as in the source.
  ///
  /// A label with `<br/>` in it would have its entities decoded before it is read as Markdown.
  static func label(_ lines: [String]) -> String {
    "\"" + lines.map(line).joined(separator: "\n    ") + "\""
  }

  /// One line of a label.
  static func line(_ text: String) -> String {
    var result = ""
    var before = Before.nothing
    for scalar in text.unicodeScalars {
      // Mermaid's own mark of an entity, which it would decode once more.
      if scalar == "\u{FB02}" {
        result += "fl"
      } else if needsEntity(scalar, after: before) || isKeyword(result, followedBy: scalar) {
        result += "#\(scalar.value);"
      } else {
        result.unicodeScalars.append(scalar)
      }
      before = ("0"..."9").contains(scalar) && before != .words ? .digits : .words
    }
    return result
  }

  /// A value of the front matter, in double quotes: YAML decodes the escapes.
  ///
  /// Mermaid strips what looks like a tag from a title, so that a less-than sign is written as its full-width form.
  static func frontMatter(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": result += "＜"
      case ">": result += "＞"
      case _ where scalar.isASCII && !isPlain(scalar): result += escaped(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// A character as YAML escapes it.
  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\x" + (digits.utf8.count < 2 ? "0" : "") + digits
  }

  /// What stands before a character in its line.
  private enum Before {
    case nothing, digits, words
  }

  private static func needsEntity(_ scalar: Unicode.Scalar, after before: Before) -> Bool {
    switch scalar {
    // What begins a list or underlines a heading in Markdown does so at the beginning of a line only.
    case ".", ")": before == .digits
    case "-", "=": before == .nothing
    default: scalar.isASCII && !isPlain(scalar)
    }
  }

  /// Whether a character has no part in Markdown, HTML, YAML or Mermaid's grammar, within a line.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", " ", ",", ".", "-", "'", "(", ")", "/", "?", "!", "=": true
    default: false
    }
  }

  /// Whether a text ends with a word that Mermaid, with what follows, takes for its own wherever it stands: a direction,
  /// as in `direction LR`; the beginning of an address, which Markdown makes a link.
  private static func isKeyword(_ text: String, followedBy scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ": text.hasSuffix("direction")
    case ".": text.suffix(3).lowercased() == "www"
    default: false
    }
  }
}
