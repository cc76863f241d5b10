// How reports speak of what did not happen.
extension WordList {
  /// What tells of another world.
  static let hindsights = WordList(
    language: "en", source: "Leveson, CAST Handbook; Dekker, The Field Guide to Understanding Human Error",
    [
      "should have", "should've", "could have", "could've", "ought to have", "in hindsight", "with hindsight",
      "in retrospect", "if only they", "if only he", "if only she", "if only we", "if only the team",
      "if only someone", "if only somebody", "had they only", "should not have", "shouldn't have",
      "could easily have", "should at least have",
    ])

  /// What comes before a “could have” that tells what kind of thing something is.
  static let relatives = WordList(
    language: "en", source: "own, from sentences of incident reports",
    [
      "that", "which", "what", "none", "nothing",
    ])
}
