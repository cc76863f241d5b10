public import RootCause

extension Diagram {
  /// How the named chains read: one column each, from the problem down to the last answer, with the controls between the
  /// steps.
  ///
  /// - Parameters:
  ///   - investigation: What to draw.
  ///   - chains: The chains to draw, in this order; nil for all of them. An id that names no chain is noted.
  public static func whys(of investigation: Investigation, chains: [WhyChain.ID]? = nil) -> Diagram {
    WhysView(of: investigation, chains: chains).diagram
  }
}
