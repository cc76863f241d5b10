/// Telling whether a sentence is about people: what a machine fails to do is a fact, what a person is said to have failed
/// to do is a judgment.
enum People {
  /// Whether the word before a position, or before a few words like “on duty”, names people.
  static func act(in statement: StatementWords, before position: Int) -> Bool {
    var index = position - 1
    while index >= 0, position - index <= 5 {
      if WordList.people.contains(statement.words[index]) { return true }
      guard WordList.betweenActorAndVerb.contains(statement.words[index]) else { return false }
      index -= 1
    }
    return false
  }

  /// Whether the actor of a factor is a person or a group of people.
  static func isActor(of factor: Factor) -> Bool {
    factor.actor.map { StatementWords($0).contains(.people) } ?? false
  }
}
