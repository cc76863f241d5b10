extension Rule {
  /// Rules on what backs a claim.
  static let evidence: [Rule] = [
    unsupportedClaim, singleSource, evidenceWithoutSource, presumptionOnPath, weakEvidenceOnly, contradictedClaim,
    refutedWithoutEvidence, twoFacedEvidence,
    testimonyOnly, unsafeAddress,
  ]
}
