extension Rule {
  /// Rules on testing one explanation against another.
  static let hypotheses: [Rule] = [
    openHypothesis, untestableHypothesis, loneHypothesis, acceptedAgainstEvidence,
    undiagnosticEvidence,
    unratedMatrix,
    fragileConclusion,
    refutedButLoadBearing,
  ]
}
