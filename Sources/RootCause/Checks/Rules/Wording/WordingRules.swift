extension Rule {
  /// Rules on how things are put.
  static let wording: [Rule] = [
    blameAsCause, violationAsCause, judgementalWording, omissionWithoutDuty, emptyStatement, hindsight, personalName,
    twoFactsInOne,
    unnamedActor,
  ]
}
