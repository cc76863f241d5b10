public import RootCause

extension Diagram {
  /// How the named chains read: one column each, from the problem down to the last answer, with the controls between the
  /// steps.
  ///
  /// - Parameters:
  ///   - investigation: What to draw.
  ///   - chains: The chains to draw, in this order; nil for all of them. An id that names no chain is noted.
  public static func whys(of investigation: Investigation, chains: [WhyChain.ID]? = nil) -> Diagram {
    WhysView(of: Counterfactuals(of: investigation), chains: chains).diagram
  }

  /// How the named chains would have read, had some things been different: where each of them would have been broken.
  ///
  /// Nodes stand where they stand in the picture without the changes.
  ///
  /// - Parameters:
  ///   - investigation: What to draw.
  ///   - chains: The chains to draw, in this order; nil for all of them. An id that names no chain is noted.
  ///   - interventions: What is different.
  /// - Throws: `CounterfactualError` if there is no such world.
  public static func whys(
    of investigation: Investigation, chains: [WhyChain.ID]? = nil, whatIf interventions: [Intervention]
  ) throws(CounterfactualError) -> Diagram {
    let counterfactuals = Counterfactuals(of: investigation)
    return WhysView(of: counterfactuals, chains: chains, in: try counterfactuals.world(given: interventions)).diagram
  }
}
