// What to pass over when two statements are compared.
extension WordList {
  /// Words that carry grammar rather than meaning.
  static let grammar = WordList(
    language: "en", source: "common English stop words, without the negations",
    [
      "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "with", "and", "or", "that", "which", "this", "it",
      "its", "was", "were", "is", "are", "be", "been", "being", "had", "has", "have", "did", "does", "do", "then",
      "there", "as",
    ])

  /// What makes a statement say the opposite.
  static let negations = WordList(
    language: "en", source: "English grammar",
    [
      "not", "no", "never", "without", "none", "neither", "nor",
    ])

  /// Endings of plurals and tenses, in the order in which they are tried.
  static let endings = WordList(
    language: "en", source: "Porter, An algorithm for suffix stripping (step 1, simplified)",
    [
      "ing", "ed", "es", "s", "e",
    ])
}
