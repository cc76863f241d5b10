import RootCause

/// Text made safe for its place in HTML.
enum HTMLText {
  /// Text between tags, or in an attribute in double quotes (WHATWG, *HTML*, 13.3).
  static func escaped(_ text: String) -> String {
    // A parser replaces these, or drops them.
    text.escapedForMarkup { $0 == "\u{0}" || $0 == "\u{D}" ? "\u{FFFD}" : nil }
  }

  /// JSON in a script element: nothing in it ends the element or begins a comment, and it stays the same JSON.
  static func script(_ json: String) -> String {
    var result = ""
    for scalar in json.unicodeScalars {
      switch scalar {
      case "<": result += "\\u003c"
      case ">": result += "\\u003e"
      case "&": result += "\\u0026"
      case "\u{2028}": result += "\\u2028"
      case "\u{2029}": result += "\\u2029"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
