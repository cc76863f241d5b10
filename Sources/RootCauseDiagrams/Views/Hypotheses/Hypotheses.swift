public import RootCause

extension Diagram {
  /// Which explanations compete, and what speaks for and against each: for every group of competing hypotheses one table of
  /// the hypotheses and one of the evidence, with every rating, the evidence that tells them apart best first.
  ///
  /// The sums and what leads are those of `Investigation.hypothesisMatrices` (Heuer, *Analysis of Competing Hypotheses*).
  ///
  /// - Parameters:
  ///   - investigation: What to draw.
  ///   - limits: How far to go to find out what hangs on an unresolved hypothesis.
  public static func hypotheses(of investigation: Investigation, limits: Limits = Limits()) -> Diagram {
    HypothesesView(of: investigation, limits: limits).diagram
  }
}
