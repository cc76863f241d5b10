extension CheckContext {
  /// How many outcomes a rule asks the engine about: each takes some passes over the whole story.
  private static let mostOutcomes = 20

  /// Calls a function with each outcome on which there is a verdict; whether that was all of them.
  ///
  /// Those that did not occur are left out, and those in which a fact has a part that is unexplained: they have a rule
  /// of their own. What is left undone is noted for `cut-short`.
  ///
  /// - Parameters:
  ///   - kinds: What counts as an outcome.
  ///   - question: What is asked, as the rest of the sentence “it was not worked out …”.
  @discardableResult
  func forEachOutcome(
    _ kinds: Set<Factor.Kind> = [.outcome], asking question: String, _ body: (FocusEvent, inout Evaluation) -> Void
  ) -> Bool {
    let outcomes = investigation.factors.filter { kinds.contains($0.kind) }
    guard !outcomes.isEmpty else { return true }
    var evaluation = Evaluation(counterfactuals.network)
    for outcome in outcomes.prefix(Self.mostOutcomes) {
      guard let focus = try? FocusEvent(outcome.id, in: counterfactuals, &evaluation) else { continue }
      body(focus, &evaluation)
    }
    for outcome in outcomes.dropFirst(Self.mostOutcomes) {
      cutShort(Place(.factor(outcome.id)), question, by: .worlds(limits.worlds))
    }
    return outcomes.count <= Self.mostOutcomes
  }
}
