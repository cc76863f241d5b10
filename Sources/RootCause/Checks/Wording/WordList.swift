/// Words and phrases of one language that a rule on wording looks for, and where they come from.
///
/// The rules are about English for now; a statement in another language holds none of these words and is passed over.
struct WordList: Sendable {
  /// The language, as a BCP 47 tag.
  let language: String
  /// Where the words come from.
  let source: String
  /// The words and phrases, in lower case with straight apostrophes, the words of a phrase separated by one space.
  let phrases: [String]
  private let words: Set<String>
  private let byFirstWord: [String: [[String]]]

  init(language: String, source: String, _ phrases: [String]) {
    self.language = language
    self.source = source
    self.phrases = phrases
    words = Set(phrases)
    byFirstWord = Dictionary(
      grouping: phrases.map { $0.split(separator: " ").map(String.init) }, by: { $0.first ?? "" })
  }

  /// Whether a word, in lower case, is one of the list.
  func contains(_ word: String) -> Bool { words.contains(word) }

  /// Where the longest phrase that begins at a word ends, or nil if none does.
  func end(of words: [String], from start: Int) -> Int? {
    byFirstWord[words[start]]?.filter { words[start...].starts(with: $0) }.map { start + $0.count }.max()
  }
}

extension WordList {
  /// Every list.
  static let all: [WordList] = [
    absences, placeholders, errorsOfPeople, mistakes, errorsOfRoles, afterAnError, grammar, negations, endings,
    hindsights, relatives, judgments, failings, poor, measured, ordinaryNames, notDone, perceptions, people,
    betweenActorAndVerb, joints, pronouns, formsOfBe, participles, determiners, clauseOpeners, abbreviations, notKept,
    passedOver, procedures, rules,
  ]
}
