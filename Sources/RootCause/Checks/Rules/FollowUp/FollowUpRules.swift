extension Rule {
  /// Rules on what is done about it.
  static let followUp: [Rule] = [
    actionWithoutFinding, ownerlessAction, undatedAction, actionWithoutMetric, rootWithoutAction, overdueAction,
    weakActionsOnly,
    doneWithoutVerification,
    preventOnlyPlan,
    actionChangesNothing,
    partnersUnplanned,
  ]
}

extension CorrectiveAction.Status {
  /// Whether somebody has agreed to do it and it is not done yet.
  var isPromised: Bool { self == .accepted || self == .inProgress }

  /// Whether it is still to be done, promised or not.
  var isPending: Bool { isPromised || self == .proposed }
}
