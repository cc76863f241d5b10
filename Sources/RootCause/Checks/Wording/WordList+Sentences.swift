// How sentences are built: who acts, and what joins them.
extension WordList {
  /// What joins a fact to its cause, its effect or its sequel.
  static let joints = WordList(
    language: "en", source: "Benner, MES; conjunctions of cause and sequence",
    [
      "because", "due to", "as a result of", "as a result", "resulting in", "which resulted in", "leading to",
      "which led to", "which caused", "thereby causing", "and then", "whereupon",
    ])

  /// Who is somebody, but not who.
  static let pronouns = WordList(
    language: "en", source: "Benner, MES",
    [
      "he", "she", "they", "we", "i", "you", "someone", "somebody",
    ])

  /// What makes a passive with a participle.
  static let formsOfBe = WordList(
    language: "en", source: "English grammar",
    [
      "was", "were", "been", "being", "is", "are",
    ])

  /// Participles of irregular verbs that reports use.
  static let participles = WordList(
    language: "en", source: "English grammar",
    [
      "sent", "set", "shut", "put", "made", "done", "taken", "given", "run", "begun", "built", "cut", "left", "told",
      "brought", "written", "chosen", "driven", "drawn", "held", "kept", "sold", "bought", "thrown", "withdrawn",
      "overridden", "reset",
    ])
}
