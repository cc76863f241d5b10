// How reports name what is not there.
extension WordList {
  /// What names a thing by its not being there.
  static let absences = WordList(
    language: "en", source: "CCPS/EI, Bow Ties in Risk Management",
    [
      "lack of", "lacking", "absence of", "missing", "absent", "there was no", "there were no", "not having",
      "failure to have",
    ])

  /// What stands for a text to come; letters and digits only.
  static let placeholders = WordList(
    language: "en", source: "own, from templates and drafts",
    [
      "tbd", "todo", "tba", "na", "xxx", "fixme", "none", "unknown", "statement",
    ])
}
