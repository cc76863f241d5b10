import RootCause
import Yams

/// A text in which some characters are replaced by others that mean nothing to YAML, so that composing doesn't stop at
/// them; and the way back.
///
/// Composing ends at the first duplicate key, takes time without bound where aliases stand in keys, and refuses the
/// surrogate pairs that JSON writes an emoji with. Each replacement takes as many columns as what it replaces, so
/// positions stay true, and is undone in whatever text it is found in afterwards, so it may be generous.
struct Disguise {
  private(set) var text: String
  /// What each stand-in stands for.
  private var originals: [Unicode.Scalar: Unicode.Scalar] = [:]
  private var aliasMark: Unicode.Scalar?
  private var surrogates: SurrogatePairs?
  private var nextKey = UInt32(0xF0000)

  init(_ text: String) {
    // A text this short would be handed to the parser on the stack, and be gone when it is read.
    self.text = text.utf8.count < 32 ? text + String(repeating: "\n", count: 32) : text
  }

  /// The text as it was before anything in it was replaced.
  func restoring(_ text: String, hasEscapes: Bool) -> String {
    var text = text
    if let surrogates { text = surrogates.restoring(text, hasEscapes: hasEscapes) }
    guard !originals.isEmpty, text.unicodeScalars.contains(where: { originals[$0] != nil }) else { return text }
    var restored = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { restored.append(originals[scalar] ?? scalar) }
    return String(restored)
  }

  /// Whether a plain text was an alias.
  func isAlias(_ text: String) -> Bool {
    guard let aliasMark else { return false }
    return text.unicodeScalars.first == aliasMark
  }

  /// Replaces each asterisk that may begin an alias. Afterwards an alias is a plain text, which a walk can report.
  mutating func hideAliases() {
    let bytes = Array(text.utf8)
    let places = bytes.indices.filter { bytes[$0] == UInt8(ascii: "*") && Self.mayBeginAlias(bytes, $0) }
    guard !places.isEmpty, let mark = unusedScalar() else { return }
    replace(places, in: bytes, by: places.map { _ in mark })
    originals[mark] = "*"
    aliasMark = mark
  }

  private static func mayBeginAlias(_ bytes: [UInt8], _ place: Int) -> Bool {
    guard place + 1 < bytes.count, bytes[place + 1].isWord || bytes[place + 1] >= 0x80 else { return false }
    return place == 0 || bytes[place - 1].mayPrecedeToken
  }

  /// Replaces the first letter of everything that may be a key, each by another stand-in, so that no two are equal.
  mutating func hideKeys() {
    let bytes = Array(text.utf8)
    var places: [Int] = []
    var place = 0
    while place < bytes.count {
      guard bytes[place].isWord, place == 0 || bytes[place - 1].mayPrecedeToken || bytes[place - 1].isQuote,
        !Self.isItemMark(bytes, place)
      else {
        place += 1
        continue
      }
      var end = place + 1
      while end < bytes.count, !bytes[end].endsKey { end += 1 }
      let isQuoted = place > 0 && bytes[place - 1].isQuote
      if isQuoted, end < bytes.count, bytes[end].isQuote { end += 1 }
      while end < bytes.count, bytes[end] == UInt8(ascii: " ") { end += 1 }
      if end < bytes.count, bytes[end] == UInt8(ascii: ":") { places.append(place) }
      place = max(place + 1, end)
    }
    hide(places, in: bytes)
  }

  /// Whether a hyphen begins an item of a list instead of a word.
  private static func isItemMark(_ bytes: [UInt8], _ place: Int) -> Bool {
    bytes[place] == UInt8(ascii: "-") && (place + 1 == bytes.count || bytes[place + 1].isBlank)
  }

  /// Replaces the first letter of the key at a place, unless it is no plain letter.
  mutating func hideKey(at mark: Mark) {
    let bytes = Array(text.utf8)
    var place = LineIndex(text).offset(of: .init(mark))
    if place < bytes.count, bytes[place].isQuote { place += 1 }
    guard place < bytes.count, bytes[place].isWord else { return }
    hide([place], in: bytes)
  }

  private mutating func hide(_ places: [Int], in bytes: [UInt8]) {
    var marks: [Unicode.Scalar] = []
    for place in places {
      // The last two planes hold nothing but private characters. A document with more keys than these begins anew.
      if nextKey & 0xFFFF >= 0xFFFE { nextKey = nextKey >= 0x100000 ? 0xF0000 : 0x100000 }
      guard let mark = Unicode.Scalar(nextKey) else { return }
      nextKey += 1
      marks.append(mark)
      originals[mark] = Unicode.Scalar(bytes[place])
    }
    replace(places, in: bytes, by: marks)
  }

  private mutating func replace(_ places: [Int], in bytes: [UInt8], by marks: [Unicode.Scalar]) {
    var replaced: [UInt8] = []
    replaced.reserveCapacity(bytes.count + 3 * places.count)
    var start = 0
    for (place, mark) in zip(places, marks) {
      replaced += bytes[start..<place]
      replaced += Array(String(Character(mark)).utf8)
      start = place + 1
    }
    replaced += bytes[start...]
    text = String(decoding: replaced, as: UTF8.self)
  }

  private func unusedScalar() -> Unicode.Scalar? {
    let used = Set(text.unicodeScalars.lazy.filter { (0xF700...0xF8FF).contains($0.value) })
    return (0xF700...0xF8FF).lazy.compactMap(Unicode.Scalar.init).first { !used.contains($0) }
  }

  /// Replaces the escaped halves of characters beyond the first plane, if there are any.
  mutating func hideSurrogates() {
    guard let pairs = SurrogatePairs(in: text) else { return }
    surrogates = pairs
    text = pairs.hidden
  }
}

extension UInt8 {
  fileprivate var isWord: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  fileprivate var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  fileprivate var isQuote: Bool { self == UInt8(ascii: "\"") || self == UInt8(ascii: "'") }

  fileprivate var endsKey: Bool {
    switch self {
    case UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\""),
      UInt8(ascii: "'"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
      true
    default: false
    }
  }

  fileprivate var mayPrecedeToken: Bool {
    switch self {
    case 0x09, 0x0A, 0x0D, 0x20, UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: ":"),
      UInt8(ascii: "?"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
