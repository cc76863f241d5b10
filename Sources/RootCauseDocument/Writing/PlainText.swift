extension String {
  /// The text as YAML can hold it on one line: without quotes where that is read as the same text.
  func plainOrQuoted(inFlow: Bool) -> String { canBePlain(inFlow: inFlow) ? self : quoted }

  private func canBePlain(inFlow: Bool) -> Bool {
    guard let first = unicodeScalars.first, first.canBeginPlain, !isSpecial else { return false }
    var last: Unicode.Scalar = " "
    for scalar in unicodeScalars {
      switch scalar {
      case "#" where last == " ", " " where last == ":", "\t": return false
      case ",", "[", "]", "{", "}", "?": if inFlow { return false }
      case _ where scalar.needsEscape || scalar == "\n" || scalar == "\r": return false
      default: break
      }
      last = scalar
    }
    return last != ":" && last != " "
  }

  /// Whether YAML reads the text as no value at all, or as a merge of other mappings, when it is not in quotes.
  private var isSpecial: Bool { ["~", "null", "Null", "NULL", "<<"].contains(self) }

  /// Whether other readers of YAML would make a number, a date or a truth value of the text if it had no quotes.
  var isTakenForAnotherType: Bool {
    switch lowercased() {
    case "true", "false", "yes", "no", "on", "off", "y", "n", "<<", "=", ".nan", ".inf": return true
    default: break
    }
    guard let first = utf8.first, (48...57).contains(first) || "+-.".utf8.contains(first) else { return false }
    return utf8.allSatisfy { (48...57).contains($0) || "+-.:_ abcdefxotzinABCDEFXOTZIN".utf8.contains($0) }
  }

  /// The lines of the text if it can stand as a literal block, in which every character is what it is.
  var literalLines: [Substring]? {
    guard utf8.contains(0x0A), !hasSuffix("\n\n"), self != "\n" else { return nil }
    let body = hasSuffix("\n") ? dropLast() : self[...]
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.first?.unicodeScalars.first, first != " ", lines.last?.isEmpty == false,
      lines.allSatisfy({ $0.last != " " }),
      unicodeScalars.allSatisfy({ $0 == "\n" || !$0.needsEscape })
    else { return nil }
    return lines
  }
}

extension Unicode.Scalar {
  /// Whether a text that begins with the character is a plain one wherever it stands.
  fileprivate var canBeginPlain: Bool {
    switch self {
    case " ", "-", "?", ":", ",", "[", "]", "{", "}", "#", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`": false
    default: true
    }
  }
}
