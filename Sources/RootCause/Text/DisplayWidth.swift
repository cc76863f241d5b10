/// How many cells of a terminal a text takes up: the measure for carets, tables and line breaks.
///
/// A character counts as a whole, however many scalars it is made of: two cells for East Asian wide and fullwidth
/// characters and for emoji, none for control and format characters and for marks that stand alone, one for the rest.
///
/// Source: Unicode Standard Annex #11, *East Asian Width*; UTS #51, *Unicode Emoji*.
extension StringProtocol {
  /// The cells the text takes up on one line. Linear.
  package var displayWidth: Int {
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return utf8.count }
    return reduce(0) { $0 + $1.displayWidth }
  }
}

extension Character {
  /// The cells the character takes up: 0, 1 or 2.
  package var displayWidth: Int {
    var width = 0
    for scalar in unicodeScalars {
      if scalar == "\u{FE0F}", width > 0 { return 2 }
      width = max(width, scalar.displayWidth)
      if width == 2 { return 2 }
    }
    return width
  }
}

extension Unicode.Scalar {
  /// The cells the scalar takes up by itself: 0, 1 or 2.
  package var displayWidth: Int {
    if value < 0x300 { return value < 0x20 || (0x7F..<0xA0).contains(value) || value == 0xAD ? 0 : 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
    default: break
    }
    if properties.isEmojiPresentation { return 2 }
    return Self.wide.contains { $0.contains(value) } ? 2 : 1
  }

  /// The blocks whose characters are wide or fullwidth; unassigned places in them count as wide, as the annex advises.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F,  // Hangul Jamo, leading consonants
    0x2E80...0x303E,  // CJK radicals, Kangxi, ideographic description, CJK punctuation
    0x3041...0x33FF,  // Kana, Bopomofo, Hangul compatibility, enclosed and squared CJK
    0x3400...0x4DBF,  // CJK extension A
    0x4E00...0x9FFF,  // CJK unified ideographs
    0xA000...0xA4CF,  // Yi
    0xA960...0xA97F,  // Hangul Jamo extended A
    0xAC00...0xD7A3,  // Hangul syllables
    0xF900...0xFAFF,  // CJK compatibility ideographs
    0xFE10...0xFE19,  // vertical forms
    0xFE30...0xFE6F,  // CJK compatibility forms, small forms
    0xFF00...0xFF60,  // fullwidth forms
    0xFFE0...0xFFE6,  // fullwidth signs
    0x16FE0...0x18D8F,  // Tangut, Khitan
    0x1AFF0...0x1B2FF,  // Kana extensions, Nushu
    0x1F200...0x1F2FF,  // enclosed ideographic supplement
    0x20000...0x3FFFD,  // CJK extensions B and later
  ]
}
