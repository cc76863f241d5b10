// How reports say that something was not done.
extension WordList {
  /// Ways to say that something was not done.
  static let notDone = WordList(
    language: "en", source: "VA NCPS, five rules of causation (rule 5); Ladkin, un-events",
    [
      "did not", "didn't", "omitted to", "neglected to",
    ])

  /// What one does not choose to do: not having known is a state, not an omission.
  static let perceptions = WordList(
    language: "en", source: "own, from sentences of incident reports",
    [
      "know", "see", "hear", "notice", "realize", "realise", "understand", "expect", "have", "receive", "get",
      "think", "believe", "learn", "find", "feel", "recognize", "recognise", "want", "need", "belong", "agree",
      "remember", "reach", "intend", "mean", "suspect",
    ])
}
