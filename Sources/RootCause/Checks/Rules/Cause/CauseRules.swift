extension Rule {
  /// Rules on the reasoning from cause to effect.
  static let cause: [Rule] = [
    untestedNecessity, insufficientCauses, loneCause, singleRootStory, symptomAsRoot, unclassifiedRoot, brokenChain,
    unconfirmedChainStep,
  ]
}
