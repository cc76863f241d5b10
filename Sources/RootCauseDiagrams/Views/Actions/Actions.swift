public import RootCause

extension Diagram {
  /// What is done about each root cause and finding: the actions, who answers for each and by when, the control it puts in
  /// place and what that would have done, and the metric that will show whether it worked. What the record lacks is drawn
  /// as a dashed box.
  ///
  /// - Parameters:
  ///   - investigation: What to draw.
  ///   - limits: How far to go for the verdicts on controls.
  public static func actions(of investigation: Investigation, limits: Limits = Limits()) -> Diagram {
    ActionsView(of: Counterfactuals(of: investigation, limits: limits)).diagram
  }
}
