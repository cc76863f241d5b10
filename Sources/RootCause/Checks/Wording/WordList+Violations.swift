// How reports say that a procedure was not kept.
extension WordList {
  /// Ways to say that something was not kept.
  static let notKept = WordList(
    language: "en", source: "VA NCPS, five rules of causation (rule 4); phrases met in incident reports",
    [
      "did not follow", "didn't follow", "failed to follow", "not followed", "had not followed", "not follow",
      "in breach of", "in violation of", "contrary to", "did not comply", "didn't comply", "failed to comply",
      "not complied", "deviated from", "disregarded", "violated", "breached",
    ])

  /// Ways to say it that are innocent in machines.
  static let passedOver = WordList(
    language: "en", source: "VA NCPS, five rules of causation (rule 4); phrases met in incident reports",
    [
      "ignored", "skipped", "bypassed", "broke", "circumvented",
    ])

  /// What people are told to keep.
  static let procedures = WordList(
    language: "en", source: "VA NCPS, five rules of causation (rule 4); phrases met in incident reports",
    [
      "procedure", "procedures", "checklist", "checklists", "runbook", "runbooks", "guideline", "guidelines",
      "regulation", "regulations", "handbook",
    ])

  /// The same, for words that machines have as well.
  static let rules = WordList(
    language: "en", source: "VA NCPS, five rules of causation (rule 4); phrases met in incident reports",
    [
      "rule", "rules", "policy", "policies", "instruction", "instructions", "protocol", "protocols",
    ])
}
