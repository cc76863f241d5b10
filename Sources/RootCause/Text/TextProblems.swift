// What can be wrong with bytes before they are read as YAML or JSON.

extension SourceText {
  /// Decodes the bytes of a file, or says why they are not text.
  package static func decode(_ bytes: [UInt8], named file: String) -> Result<SourceText, TextProblem> {
    if let encoding = foreignEncoding(bytes) { return .failure(.encoding(encoding)) }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    let text = String(decoding: content, as: UTF8.self)
    guard isSame(text, content) else {
      let valid = validPrefix(content)
      return .failure(
        .notUTF8(
          byte: valid.endIndex, of: bytes[valid.endIndex],
          at: LineIndex(String(decoding: valid, as: UTF8.self)).end))
    }
    return .success(SourceText(file: file, text: text))
  }

  /// Decoding replaces what is not UTF-8, so a text that has the bytes it came from had nothing to replace.
  private static func isSame(_ text: String, _ bytes: ArraySlice<UInt8>) -> Bool {
    guard text.utf8.count == bytes.count else { return false }
    return text.utf8.withContiguousStorageIfAvailable { decoded in
      bytes.withUnsafeBufferPointer { original in
        decoded.indices.allSatisfy { decoded[$0] == original[$0] }
      }
    } ?? text.utf8.elementsEqual(bytes)
  }

  private static func validPrefix(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var length = 0
    while case .valid(let scalar) = parser.parseScalar(from: &iterator) { length += scalar.count }
    return bytes.prefix(length)
  }

  /// The name of another encoding, where the first bytes give it away.
  private static func foreignEncoding(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return "UTF-32" }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    if bytes.count >= 4,
      [bytes[0] == 0, bytes[1] == 0] == [true, false] || [bytes[0] == 0, bytes[1] == 0] == [false, true],
      (bytes[0] == 0) == (bytes[2] == 0), (bytes[1] == 0) == (bytes[3] == 0)
    {
      return "UTF-16"
    }
    return nil
  }
}

/// Why bytes are not the text of a document.
package enum TextProblem: Error, Hashable {
  /// The file is in another encoding of Unicode.
  case encoding(String)
  /// A byte that UTF-8 cannot have there: its offset in the file, its value, where it stands.
  case notUTF8(byte: Int, of: UInt8, at: SourceText.Position)
}

extension TextProblem {
  /// Says why the bytes of a file are not text.
  package func diagnostic(in file: String) -> Diagnostic {
    let (message, position, suggestion) =
      switch self {
      case .encoding(let name):
        ("the file is in \(name), not in UTF-8", SourceText.Position.start, "save it as UTF-8")
      case .notUTF8(let offset, let byte, let position):
        (
          "byte \(offset) of the file, 0x\(String(byte, radix: 16, uppercase: true)), is not UTF-8", position,
          "save the file as UTF-8"
        )
      }
    return Diagnostic(
      rule: ReadingProblem.unreadableText.name, severity: .error, at: Place(.investigation), message,
      suggestion: suggestion, location: SourceLocation(file: file, line: position.line, column: position.column))
  }
}
