/// Telling whether a sentence is about people: what a machine fails to do is a fact, what a person is said to have failed
/// to do is a judgment.
enum People {
  /// Words for people at work, and for anybody.
  static let words: Set<String> = [
    "operator", "operators", "engineer", "engineers", "team", "teams", "staff", "crew", "crews", "technician",
    "technicians", "supervisor", "supervisors", "manager", "managers", "management", "developer", "developers", "pilot",
    "pilots", "driver", "drivers", "nurse", "nurses", "doctor", "doctors", "physician", "physicians", "surgeon",
    "administrator", "administrators", "admin", "admins", "personnel", "employee", "employees", "worker", "workers",
    "contractor", "contractors", "trader", "traders", "analyst", "analysts", "dispatcher", "dispatchers", "captain",
    "officer", "officers", "mechanic", "mechanics", "inspector", "inspectors", "reviewer", "reviewers", "director",
    "directors", "programmer", "programmers", "pharmacist", "he", "she", "nobody", "somebody", "someone", "anyone",
  ]

  /// Words that may stand between a person and the verb.
  private static let between: Set<String> = [
    "on", "at", "in", "of", "from", "with", "for", "duty", "call", "shift", "who", "then", "also", "had", "there",
  ]

  /// Whether the word before a position, or before a few words like “on duty”, names people.
  static func act(in statement: StatementWords, before position: Int) -> Bool {
    var index = position - 1
    while index >= 0, position - index <= 5 {
      if words.contains(statement.words[index]) { return true }
      guard between.contains(statement.words[index]) else { return false }
      index -= 1
    }
    return false
  }

  /// Whether the actor of a factor is a person or a group of people.
  static func isActor(of factor: Factor) -> Bool {
    factor.actor.map { StatementWords($0).words.contains(where: words.contains) } ?? false
  }
}
