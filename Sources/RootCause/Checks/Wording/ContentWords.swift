/// The words of a statement that carry its meaning, to compare what two statements say.
struct ContentWords {
  /// In lower case, without common endings, in order.
  let words: [String]

  /// Whether the two say the same: the words of one are those of the other, in the same order, but for a small rest that
  /// carries neither a number nor a name nor a negation. Words are compared one by one; statements of more than sixty are
  /// not compared.
  ///
  /// - Parameter similarity: How much of both must be shared: twice the words in common, divided by all words of the two
  ///   (Dice's coefficient).
  func restates(_ other: ContentWords, from similarity: Double) -> Bool {
    let (short, long) = words.count <= other.words.count ? (words, other.words) : (other.words, words)
    guard !short.isEmpty, long.count <= 60, 2 * Double(short.count) / Double(short.count + long.count) >= similarity
    else {
      return false
    }
    var rest: [String] = []
    var next = short[...]
    for word in long {
      if word == next.first { next.removeFirst() } else { rest.append(word) }
    }
    return next.isEmpty
      && rest.allSatisfy { !WordList.negations.contains($0) && !$0.contains(where: \.isNumber) && $0.count > 1 }
  }
}

extension String {
  /// The words that carry meaning.
  var contentWords: ContentWords {
    ContentWords(words: self[...].lowercasedWords.filter { !WordList.grammar.contains($0) }.map(\.withoutEnding))
  }

  /// Without the ending of a plural or a tense: enough to find “fails” in “failed”.
  fileprivate var withoutEnding: String {
    for ending in WordList.endings.phrases where utf8.count > ending.utf8.count + 2 && hasSuffix(ending) {
      return String(dropLast(ending.utf8.count))
    }
    return self
  }
}
