extension Rule {
  /// Rules on the reasoning from cause to effect.
  static let cause: [Rule] = [
    unexplainedOutcome, untestedNecessity, insufficientCauses, loneCause, singleRootStory, symptomAsRoot,
    unclassifiedRoot, brokenChain,
    unconfirmedChainStep,
    allActionOrAllCondition,
    unresolvedAlternative,
    externalRoot,
    escapeNotExplained,
    frontLineOnly,
    necessityContradicted,
    overdeterminedOutcome,
    untracedRoot,
    contributingButNecessary,
  ]
}
