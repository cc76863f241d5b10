/// The words of a statement in lower case, for rules on how things are put.
///
/// What stands in quotation marks is somebody else's wording, or a message of a machine, and is left out.
struct StatementWords {
  let words: [String]

  init(_ statement: String) { words = statement.unquotedParts.flatMap(\.lowercasedWords) }

  /// The first phrase of a list that occurs, and where its words stand. Linear in the statement.
  func first(of phrases: PhraseList) -> (text: String, range: Range<Int>)? {
    for start in words.indices {
      guard let end = phrases.end(of: words, from: start) else { continue }
      return (words[start..<end].joined(separator: " "), start..<end)
    }
    return nil
  }
}

/// Phrases of one or several words, found by their first.
struct PhraseList: Sendable {
  private let phrases: [String: [[String]]]

  /// - Parameter phrases: In lower case, words separated by one space.
  init(_ phrases: [String]) {
    self.phrases = Dictionary(
      grouping: phrases.map { $0.split(separator: " ").map(String.init) }, by: { $0.first ?? "" })
  }

  /// Where the longest phrase that begins at a word ends, or nil if none does.
  func end(of words: [String], from start: Int) -> Int? {
    phrases[words[start]]?.filter { words[start...].starts(with: $0) }.map { start + $0.count }.max()
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
