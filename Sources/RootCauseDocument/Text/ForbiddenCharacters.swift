/// The characters of a text that YAML doesn't allow: most control characters, and a few that are no characters.
struct ForbiddenCharacters {
  /// Where they begin, in bytes.
  private(set) var offsets: [Int] = []

  /// Linear in the text; a text without any is only looked at.
  init(in text: String) {
    var offsets: [Int] = []
    var text = text
    text.withUTF8 { bytes in
      var offset = 0
      while offset < bytes.count {
        let byte = bytes[offset]
        if byte >= 0x20, byte < 0x7F || (byte > 0x7F && byte != 0xC2 && byte != 0xEF) {
          offset += 1
        } else if Self.isForbidden(bytes, offset) {
          offsets.append(offset)
          offset += 1
        } else {
          offset += 1
        }
      }
    }
    self.offsets = offsets
  }

  private static func isForbidden(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    switch bytes[offset] {
    case 0x09, 0x0A, 0x0D: return false
    case 0x00..<0x20, 0x7F: return true
    case 0xC2: return offset + 1 < bytes.count && bytes[offset + 1] < 0xA0 && bytes[offset + 1] != 0x85
    case 0xEF:
      guard offset + 2 < bytes.count else { return false }
      return switch (bytes[offset + 1], bytes[offset + 2]) {
      case (0xBB, 0xBF), (0xBF, 0xBE), (0xBF, 0xBF): true
      default: false
      }
    default: return false
    }
  }

  /// The text with a replacement character in the place of each, so that columns stay the same.
  func replaced(in text: String) -> String {
    guard !offsets.isEmpty else { return text }
    let places = Set(offsets)
    var result = String.UnicodeScalarView()
    var offset = 0
    for scalar in text.unicodeScalars {
      result.append(places.contains(offset) ? "\u{FFFD}" : scalar)
      offset += UTF8.width(scalar)
    }
    return String(result)
  }

  /// The characters with their offsets.
  func scalars(in text: String) -> [(offset: Int, scalar: Unicode.Scalar)] {
    offsets.map { ($0, text.unicodeScalars[text.utf8.index(text.startIndex, offsetBy: $0)]) }
  }
}
