/// An address that may be opened from a picture: `https`, `http` or `mailto`, or one relative to where the picture is.
///
/// There is no way to make one of any other scheme: whoever has an address may write it into a page as a link. It is ASCII,
/// and has no quote, bracket, backslash, space or control character.
public struct WebAddress: Hashable, Sendable {
  /// The address, with the scheme in lower case and everything but ASCII percent-encoded (RFC 3986, 2.1).
  public let text: String

  /// Finds the address that a text from a record begins with, as in `https://host/page, section 3`; nil if it begins with
  /// none, or with one that is not to be opened.
  ///
  /// A relative one begins with `./` or `../`, or is a whole text without spaces that ends in a file's name with an
  /// extension, as `evidence/db1.log`: other words with a slash in them are more often names than addresses.
  public init?(_ text: String) {
    let trimmed = text.drop { $0.isWhitespace }
    let word = trimmed.prefix { !$0.isWhitespace }
    let bare = word.trimmed(from: ",;.")
    guard let written = Self.encoded(bare) else { return nil }
    if let colon = written.firstIndex(of: ":"), !written[..<colon].contains(where: { "/?#".contains($0) }) {
      let scheme = written[..<colon].lowercased()
      let rest = written[written.index(after: colon)...]
      guard Self.isComplete(rest, after: scheme) else { return nil }
      self.text = "\(scheme):\(rest)"
    } else {
      let isWhole = word.count == text.filter { !$0.isWhitespace }.count
      guard Self.isRelative(written, isWhole: isWhole) else { return nil }
      self.text = written
    }
  }

  private static func isComplete(_ rest: Substring, after scheme: String) -> Bool {
    switch scheme {
    case "http", "https":
      let host = rest.dropFirst(2).prefix { !"/?#".contains($0) }
      return rest.hasPrefix("//") && !host.isEmpty
    case "mailto": return rest.contains("@")
    default: return false
    }
  }

  private static func isRelative(_ text: String, isWhole: Bool) -> Bool {
    // What is left of a colon could be taken for a scheme once it is decoded, and an ampersand for an entity.
    guard !text.contains(where: { ":&".contains($0) }) else { return false }
    if text.hasPrefix("./") || text.hasPrefix("../") { return true }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard isWhole, parts.count > 1, let name = parts.last, parts.allSatisfy({ !$0.isEmpty }) else { return false }
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return false }
    return name[dot...].count > 1
  }

  /// The text in ASCII; nil if it has a character that no address has.
  private static func encoded(_ text: Substring) -> String? {
    var result = ""
    for byte in text.utf8 {
      switch byte {
      case 0...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"),
        UInt8(ascii: "}"):
        return nil
      case 0x80...: result += "%" + String(byte, radix: 16, uppercase: true)
      default: result.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return result.isEmpty ? nil : result
  }
}

extension WebAddress {
  /// The scheme of an address that a text begins with and that would run code or open a file of the reader's, in lower
  /// case; nil if there is none.
  ///
  /// It is found as a browser finds it: spaces and control characters before it, and tabs, line ends and invisible marks
  /// within it, do not count (WHATWG URL Standard, 4.4).
  public static func refusedScheme(in text: String) -> String? {
    var scheme = ""
    for scalar in text.unicodeScalars {
      if scalar.isIgnoredInScheme || scheme.isEmpty && scalar == " " { continue }
      if scalar == ":" { break }
      guard scalar.isASCII, scalar.properties.isAlphabetic || scalar == "-", scheme.count < longest else { return nil }
      scheme.unicodeScalars.append(scalar)
    }
    scheme = scheme.lowercased()
    let rest = text.drop { $0 != ":" }.dropFirst()
    // “Data: see below” is a sentence; a script may begin with a space.
    let isSentence = rest.isEmpty || rest.first?.isWhitespace == true && !scheme.hasSuffix("script")
    return refused.contains(scheme) && !isSentence ? scheme : nil
  }

  private static let refused: Set = ["javascript", "vbscript", "livescript", "data", "file", "blob", "view-source"]
  private static let longest = 16
}

extension Unicode.Scalar {
  fileprivate var isIgnoredInScheme: Bool {
    value < 0x20 || properties.generalCategory == .format || value == 0x7F
  }
}

extension Substring {
  /// Without these characters at its end.
  fileprivate func trimmed(from characters: String) -> Substring {
    var result = self
    while let last = result.last, characters.contains(last) { result.removeLast() }
    return result
  }
}
