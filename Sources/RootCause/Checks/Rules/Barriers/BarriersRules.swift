extension Rule {
  /// Rules on controls: how they stood and why.
  static let barriers: [Rule] = [
    barrierStatusUnknown, unexplainedBarrierFailure, missingWithoutDuty, barrierAsAbsence,
    sharedDependency,
    barrierWithoutHazard,
    effectiveBarrierPassed,
    unprotectedPath,
  ]
}
