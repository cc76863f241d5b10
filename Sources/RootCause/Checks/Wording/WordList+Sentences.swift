// How sentences are built: who acts, and what joins them.
extension WordList {
  /// What joins a fact to its cause, its effect or its sequel.
  static let joints = WordList(
    language: "en", source: "Benner, MES; conjunctions of cause and sequence",
    [
      "because", "due to", "as a result of", "as a result", "resulting in", "which resulted in",
      "which caused", "thereby causing", "and then", "whereupon",
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

  /// What follows “due to” where it names a cause, and not what is to come: “due to the storm”, but not “due to start”.
  static let determiners = WordList(
    language: "en", source: "English grammar",
    [
      "a", "an", "the", "its", "their", "his", "her", "our", "this", "that", "these", "those", "no", "high", "low",
      "missing", "lack", "insufficient", "excessive", "human",
    ])

  /// What begins a clause of its own inside a sentence: a passive in it is not that of the sentence.
  static let clauseOpeners = WordList(
    language: "en", source: "English grammar",
    [
      "that", "which", "who", "whose", "where", "when", "while", "as", "after", "before", "because", "since", "until",
      "if", "once", "what", "how", "why",
    ])

  /// What ends in a period inside a sentence, of three letters or more.
  static let abbreviations = WordList(
    language: "en", source: "common English abbreviations",
    [
      "prof", "capt", "sgt", "col", "gen", "gov", "lieut", "messrs", "inc", "corp", "ltd", "dept", "univ", "approx",
      "incl", "excl", "resp", "ext", "tel", "vol", "art", "fig", "sec", "max", "min", "avg", "est", "temp",
    ])
}
