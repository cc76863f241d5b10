// How reports judge.
extension WordList {
  /// What judges wherever it stands.
  static let judgments = WordList(
    language: "en",
    source: "VA NCPS, five rules of causation (rule 2, negative descriptors); Benner, MES (judgment words)",
    [
      "inadequate", "inadequately", "poorly", "careless", "carelessly", "carelessness", "negligent", "negligently",
      "negligence", "reckless", "recklessly", "recklessness", "sloppy", "sloppily", "lazy", "laziness", "incompetent",
      "incompetence", "stupid", "stupidly", "stupidity", "foolish", "foolishly", "improper", "improperly",
      "inappropriate", "inappropriately", "irresponsible", "irresponsibly", "unprofessional", "unprofessionally",
      "complacent", "complacency", "inattentive", "inattention", "shoddy", "lack of care", "lack of attention",
      "lack of discipline", "lack of diligence", "lack of professionalism", "lack of common sense",
      "lack of competence",
    ])

  /// What judges where people are said to do it, and is a fact of machines.
  static let failings = WordList(
    language: "en",
    source: "VA NCPS, five rules of causation (rule 2, negative descriptors); Benner, MES (judgment words)",
    [
      "failed to", "fails to", "failed in", "neglected to", "neglected", "failing to", "had failed to",
    ])

  /// What judges unless it is a measure of something.
  static let poor = WordList(
    language: "en",
    source: "VA NCPS, five rules of causation (rule 2, negative descriptors); Benner, MES (judgment words)",
    [
      "poor"
    ])

  /// What can be poor as a matter of measurement.
  static let measured = WordList(
    language: "en", source: "own, from sentences of incident reports",
    [
      "visibility", "signal", "contact", "connection", "connectivity", "reception", "light", "lighting", "weather",
      "grip", "traction", "resolution", "people", "country", "countries", "conductor", "solubility", "heat",
      "thermal", "electrical", "network", "radio", "cell", "coverage", "insulator", "relation",
    ])
}
