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
    var result = ""
    var count = 0
    var spaceIsDue = false
    for character in self {
      if character.isWhitespace || character.isNewline {
        spaceIsDue = !result.isEmpty
        continue
      }
      var kept = String.UnicodeScalarView()
      for scalar in character.unicodeScalars.prefix(16) {
        if scalar.turnsDirection { continue }
        kept.append(scalar.isPrintable ? scalar : "\u{FFFD}")
      }
      if kept.isEmpty { continue }
      if count >= limit { return result + "…" }
      if spaceIsDue {
        result.append(" ")
        spaceIsDue = false
        count += 1
      }
      result.unicodeScalars.append(contentsOf: kept)
      count += 1
    }
    return result
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
