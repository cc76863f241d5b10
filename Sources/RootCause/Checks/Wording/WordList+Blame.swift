// How reports name a person's error.
extension WordList {
  /// What can mean nothing but a person's error.
  static let errorsOfPeople = WordList(
    language: "en", source: "VA NCPS, five rules of causation (rule 3); phrases met in incident reports",
    [
      "human error", "human errors", "human failure", "human mistake", "human mistakes", "human fault", "pilot error",
      "operator's error", "operator's mistake", "operator's fault", "pilot's error", "pilot's mistake",
      "pilot's fault", "driver's error", "driver's mistake", "driver's fault", "engineer's error",
      "engineer's mistake", "engineer's fault", "technician's error", "technician's mistake", "technician's fault",
      "administrator's error", "administrator's mistake", "administrator's fault", "developer's error",
      "developer's mistake", "developer's fault", "nurse's error", "nurse's mistake", "nurse's fault",
    ])

  /// What mostly means a person's error.
  static let mistakes = WordList(
    language: "en", source: "VA NCPS, five rules of causation (rule 3); phrases met in incident reports",
    [
      "made a mistake", "made an error", "by mistake", "mistakenly", "carelessness", "negligence", "incompetence",
      "inattention", "lapse of attention", "lack of attention", "did not pay attention", "didn't pay attention",
      "was not paying attention", "forgot", "forgot to", "was careless",
    ])

  /// The error of a role, which may also be the name of something else.
  static let errorsOfRoles = WordList(
    language: "en", source: "VA NCPS, five rules of causation (rule 3); phrases met in incident reports",
    [
      "operator error", "operator errors", "operator mistake", "user error", "user errors", "user mistake",
      "driver error", "driver errors", "driver mistake", "engineer error", "engineer errors", "engineer mistake",
      "technician error", "technician errors", "technician mistake", "administrator error", "administrator errors",
      "administrator mistake", "crew error", "crew errors", "crew mistake", "staff error", "staff errors",
      "staff mistake", "nurse error", "nurse errors", "nurse mistake", "personnel error", "personnel errors",
      "personnel mistake",
    ])

  /// What follows the error of a role where it is no name.
  static let afterAnError = WordList(
    language: "en", source: "own, from sentences of incident reports",
    [
      "during", "in", "at", "on", "by", "when", "while", "and", "with", "caused", "led",
    ])
}
