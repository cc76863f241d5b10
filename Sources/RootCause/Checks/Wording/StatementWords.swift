/// The words of a statement in lower case, for rules on how things are put.
///
/// What stands in quotation marks is somebody else's wording, or a message of a machine, and is left out.
struct StatementWords {
  let words: [String]

  init(_ statement: String) { words = statement.unquotedParts.flatMap(\.lowercasedWords) }

  /// Whether a word of a list occurs.
  func contains(_ list: WordList) -> Bool { words.contains(where: list.contains) }

  /// The first phrase of a list that occurs, and where its words stand. Linear in the statement.
  func first(of phrases: WordList) -> (text: String, range: Range<Int>)? {
    for start in words.indices {
      guard let end = phrases.end(of: words, from: start) else { continue }
      return (words[start..<end].joined(separator: " "), start..<end)
    }
    return nil
  }
}

extension String {
  /// What is outside of quotation marks: “…”, „…“, «…», "…" and `…`.
  var unquotedParts: [Substring] {
    let closings: [Character: [Character]] = [
      "“": ["”"], "„": ["“", "”"], "«": ["»"], "\"": ["\""], "`": ["`"],
    ]
    // The first bytes of the opening marks, to pass over most statements quickly.
    guard utf8.contains(where: { $0 == 0x22 || $0 == 0x60 || $0 == 0xC2 || $0 == 0xE2 }) else { return [self[...]] }
    var parts: [Substring] = []
    var start = startIndex
    var rest = startIndex
    while let open = self[rest...].firstIndex(where: { closings[$0] != nil }) {
      let after = index(after: open)
      rest = after
      guard let ends = closings[self[open]], let close = self[after...].firstIndex(where: { ends.contains($0) }) else {
        continue
      }
      parts.append(self[start..<open])
      start = index(after: close)
      rest = start
    }
    parts.append(self[start...])
    return parts
  }
}
