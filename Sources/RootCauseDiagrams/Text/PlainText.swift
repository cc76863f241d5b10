import RootCause

extension StringProtocol {
  /// The text on one line, without anything that could act on the page instead of standing on it.
  ///
  /// White space runs become one space. Control characters and noncharacters become the replacement character; marks that
  /// turn the direction of writing are dropped (Unicode UAX #9, UTR #36), and so is what follows the sixteenth scalar of
  /// one character. Reads no further than the limit.
  ///
  /// - Parameter limit: The number of characters to keep; an ellipsis stands for the rest.
  func plain(limit: Int = 2_000) -> String {
    if isPlain(limit: limit) { return String(self) }
    var result = ""
    var count = 0
    var spaceIsDue = false
    for character in self {
      if character.isWhitespace || character.isNewline {
        spaceIsDue = !result.isEmpty
        continue
      }
      guard let kept = character.plain else { continue }
      if count >= limit { return result + "…" }
      if spaceIsDue {
        result.append(" ")
        spaceIsDue = false
        count += 1
      }
      result.append(kept)
      count += 1
    }
    return result
  }

  /// Whether the text is short, and ASCII that needs no change: most texts are.
  private func isPlain(limit: Int) -> Bool {
    var count = 0
    var last: UInt8 = 0x20
    for byte in utf8 {
      count += 1
      guard count <= limit, (0x20..<0x7F).contains(byte), byte != 0x20 || last != 0x20 else { return false }
      last = byte
    }
    return last != 0x20 || count == 0
  }
}

extension Character {
  /// The character without what could act on the page; nil if nothing is left of it.
  fileprivate var plain: String? {
    if let ascii = asciiValue, (0x20..<0x7F).contains(ascii) { return String(self) }
    var kept = String.UnicodeScalarView()
    for scalar in unicodeScalars.prefix(16) where !scalar.turnsDirection {
      kept.append(scalar.isPrintable ? scalar : "\u{FFFD}")
    }
    return kept.isEmpty ? nil : String(kept)
  }
}

extension Unicode.Scalar {
  fileprivate var turnsDirection: Bool {
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// Whether it is a character at all, and not a control.
  fileprivate var isPrintable: Bool {
    properties.generalCategory != .control && !properties.isNoncharacterCodePoint
  }
}
