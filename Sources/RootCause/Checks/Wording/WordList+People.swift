// Who is meant by people.
extension WordList {
  /// Words for people at work, and for anybody.
  static let people = WordList(
    language: "en", source: "own, from the actors of incident reports",
    [
      "operator", "operators", "engineer", "engineers", "team", "teams", "staff", "crew", "crews", "technician",
      "technicians", "supervisor", "supervisors", "manager", "managers", "management", "developer", "developers",
      "pilot", "pilots", "driver", "drivers", "nurse", "nurses", "doctor", "doctors", "physician", "physicians",
      "surgeon", "administrator", "administrators", "admin", "admins", "personnel", "employee", "employees", "worker",
      "workers", "contractor", "contractors", "trader", "traders", "analyst", "analysts", "dispatcher", "dispatchers",
      "captain", "officer", "officers", "mechanic", "mechanics", "inspector", "inspectors", "reviewer", "reviewers",
      "director", "directors", "programmer", "programmers", "pharmacist", "he", "she", "nobody", "somebody",
      "someone", "anyone",
    ])

  /// Words that may stand between a person and the verb.
  static let betweenActorAndVerb = WordList(
    language: "en", source: "own, from sentences of incident reports",
    [
      "on", "at", "in", "of", "from", "with", "for", "duty", "call", "shift", "who", "then", "also", "had", "there",
    ])
}
