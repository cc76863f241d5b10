extension Rule {
  /// Rules on how the records hold together.
  static let structure: [Rule] = [
    duplicateID, unknownReference, wrongKindReference, selfCause, repeatedCause, undeclaredFeedback, needlessFeedback,
    missingOutcome, deadBranch, idleControl, degenerateGate, openEnd, closedEndWithCauses, longLeap, crowdedEffect,
    tautology, unusedRecord,
  ]
}
