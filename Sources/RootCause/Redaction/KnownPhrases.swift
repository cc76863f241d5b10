/// Words that must not be read, and what stands for each of them.
struct KnownPhrases {
  private struct Phrase {
    var text: String
    var replacement: String
  }

  /// The phrases by their beginning, the longest first.
  private var phrases: [Substring: [Phrase]] = [:]
  private(set) var replacements: [String: String] = [:]

  /// Adds a phrase, unless it is there already, or so short that it would be found by chance.
  mutating func add(_ text: String, _ replacement: String) {
    guard text.count >= 3, text.contains(where: \.isLetter), replacements[text] == nil else { return }
    // The words that stand for others would be found in what they stand for.
    guard !["person", "source"].contains(text.lowercased()) else { return }
    replacements[text] = replacement
    var group = phrases[Self.beginning(of: text[...])] ?? []
    let place = group.firstIndex { $0.text.count < text.count } ?? group.endIndex
    group.insert(Phrase(text: text, replacement: replacement), at: place)
    phrases[Self.beginning(of: text[...])] = group
  }

  /// The text with every phrase replaced that stands in it as whole words.
  func replaced(in text: String) -> String {
    if let replacement = replacements[text] { return replacement }
    guard !phrases.isEmpty else { return text }
    var result = ""
    var place = text.startIndex
    var isInWord = false
    while place < text.endIndex {
      if !isInWord, let phrase = phrase(at: text[place...]) {
        result += phrase.replacement
        place = text.index(place, offsetBy: phrase.text.count)
        isInWord = phrase.text.last?.isWord ?? false
        continue
      }
      isInWord = text[place].isWord
      result.append(text[place])
      place = text.index(after: place)
    }
    return result
  }

  private func phrase(at rest: Substring) -> Phrase? {
    phrases[Self.beginning(of: rest)]?.first { phrase in
      guard rest.starts(with: phrase.text) else { return false }
      let next = rest.dropFirst(phrase.text.count).first
      return !(phrase.text.last?.isWord ?? false) || !(next?.isWord ?? false)
    }
  }

  /// The first word, or the first character of what begins with none.
  private static func beginning(of text: Substring) -> Substring {
    let word = text.prefix { $0.isWord }
    return word.isEmpty ? text.prefix(1) : word
  }
}

extension Character {
  fileprivate var isWord: Bool { isLetter || isNumber }
}
