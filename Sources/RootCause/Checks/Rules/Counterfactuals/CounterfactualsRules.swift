extension Rule {
  /// Rules on what is claimed would have changed the course of events.
  static let counterfactuals: [Rule] = [
    tooLateToAct, claimContradictsModel, conditionalVerdict, preventsOnlyJointly, cutShort,
  ]
}
