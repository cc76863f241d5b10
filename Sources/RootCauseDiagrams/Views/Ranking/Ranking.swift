public import RootCause

extension Diagram {
  /// What every control alone would have done about each outcome and impact, the most promising first, and what the best
  /// set of them would have done together.
  ///
  /// The order is that of `Counterfactuals.verdicts()`: a control stands where its first verdict on an outcome stands, or,
  /// where no outcome is recorded, on an impact.
  ///
  /// - Parameters:
  ///   - investigation: What to draw.
  ///   - goal: What the set is to be best at.
  ///   - limits: How far to go for an answer; what they cut short is told in a note.
  public static func ranking(of investigation: Investigation, by goal: Goal = .size, limits: Limits = Limits())
    -> Diagram
  {
    RankingView(of: Counterfactuals(of: investigation, limits: limits), by: goal).diagram
  }
}
