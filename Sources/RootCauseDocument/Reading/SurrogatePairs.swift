/// A text whose escaped surrogate pairs (`\ud83d\ude00`, as JSON writes 😀) are replaced by pairs of escapes that YAML
/// takes, of the same width; and the way back.
struct SurrogatePairs {
  /// The text with the replacements.
  let hidden: String
  /// The first of the 2,048 private characters that stand for the halves.
  private let base: UInt32
  /// What stood for each pair of escapes, for texts in which a backslash is only a backslash.
  private var literals: [String: String] = [:]

  /// Nil if there is no such pair, or no characters to stand for them.
  init?(in text: String) {
    let bytes = Array(text.utf8)
    let places = Self.places(in: bytes)
    guard !places.isEmpty, let base = Self.unusedBase(text) else { return nil }
    var hidden = bytes
    var literals: [String: String] = [:]
    for place in places {
      let high = base + (Self.escaped(bytes, place) ?? 0xD800) - 0xD800
      let low = base + (Self.escaped(bytes, place + 6) ?? 0xDC00) - 0xD800
      for (start, value) in [(place, high), (place + 6, low)] {
        hidden.replaceSubrange(start + 2..<start + 6, with: String(value, radix: 16).utf8)
      }
      literals[String(decoding: hidden[place..<place + 12], as: UTF8.self)] =
        String(decoding: bytes[place..<place + 12], as: UTF8.self)
    }
    self.base = base
    self.literals = literals
    self.hidden = String(decoding: hidden, as: UTF8.self)
  }

  /// Puts back what the pairs stand for: characters, or in a text without escapes what was written.
  func restoring(_ text: String, hasEscapes: Bool) -> String {
    guard hasEscapes else { return restoringLiterals(text) }
    let highs = base..<base + 0x400
    let lows = base + 0x400..<base + 0x800
    guard text.unicodeScalars.contains(where: { highs.contains($0.value) }) else { return text }
    var restored = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if lows.contains(scalar.value), let last = restored.last, highs.contains(last.value),
        let joined = Unicode.Scalar(0x10000 + (last.value - base) << 10 + (scalar.value - base - 0x400))
      {
        restored.removeLast()
        restored.append(joined)
      } else {
        restored.append(scalar)
      }
    }
    return String(restored)
  }

  private func restoringLiterals(_ text: String) -> String {
    var text = text
    var place = text.startIndex
    while let start = text[place...].firstRange(of: "\\u")?.lowerBound {
      place = text.index(after: start)
      guard let end = text.index(start, offsetBy: 12, limitedBy: text.endIndex),
        let literal = literals[String(text[start..<end])]
      else { continue }
      let offset = text.utf8.distance(from: text.startIndex, to: end)
      text.replaceSubrange(start..<end, with: literal)
      place = text.utf8.index(text.startIndex, offsetBy: offset)
    }
    return text
  }

  private static func places(in bytes: [UInt8]) -> [Int] {
    var places: [Int] = []
    var place = 0
    while place + 12 <= bytes.count {
      guard bytes[place] == UInt8(ascii: "\\") else {
        place += 1
        continue
      }
      if let high = escaped(bytes, place), (0xD800..<0xDC00).contains(high), let low = escaped(bytes, place + 6),
        (0xDC00..<0xE000).contains(low)
      {
        places.append(place)
        place += 12
      } else {
        place += 2
      }
    }
    return places
  }

  /// The number in an escape `\uXXXX` that begins here.
  private static func escaped(_ bytes: [UInt8], _ place: Int) -> UInt32? {
    guard place + 6 <= bytes.count, bytes[place] == UInt8(ascii: "\\"), bytes[place + 1] == UInt8(ascii: "u") else {
      return nil
    }
    let digits = bytes[place + 2..<place + 6]
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  /// A stretch of the private use area of which the text uses nothing, plain or escaped.
  private static func unusedBase(_ text: String) -> UInt32? {
    [UInt32(0xE000), 0xE800].first { base in
      let letter: Character = "e"
      let digits = base == 0xE000 ? "01234567" : "89abcdef"
      return !text.unicodeScalars.contains { (base..<base + 0x800).contains($0.value) }
        && !digits.contains { text.lowercased().contains("\\u\(letter)\($0)") }
    }
  }
}
