extension Substring {
  /// The words of the text in lower case: letters, digits, hyphens and apostrophes; a curly apostrophe is made straight.
  /// Linear in the text, and quick for ASCII, which most statements are.
  package var lowercasedWords: [String] {
    var words: [String] = []
    var word: [UInt8] = []
    for byte in utf8 {
      switch byte {
      case 0x61...0x7A, 0x30...0x39, 0x27, 0x2D: word.append(byte)
      case 0x41...0x5A: word.append(byte | 0x20)
      case 0x80...: return unicodeWords
      default:
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  private var unicodeWords: [String] {
    split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" && $0 != "-" }
      .map { String($0.lowercased().map { $0 == "’" ? "'" : $0 }) }
  }
}
