public import RootCause

extension Diagram {
  /// Between hazard and target: which controls stood there, how each of them did, why it failed, and what it alone would
  /// have changed.
  ///
  /// One row for each pair of a hazard and a target, as the controls name them. Where a control names none, the first causes behind what it
  /// stops are the hazard, and the outcomes that it leads to are the target, or the impacts where it leads to no outcome.
  ///
  /// - Parameter investigation: What to draw.
  public static func barriers(of investigation: Investigation) -> Diagram {
    BarriersView(of: Counterfactuals(of: investigation), in: nil).diagram
  }

  /// The rows of controls had some things been different: which of them would have closed.
  ///
  /// Nodes stand where they stand in the picture without the changes.
  ///
  /// - Parameters:
  ///   - investigation: What to draw.
  ///   - interventions: What is different; nothing for the incident as it was.
  /// - Throws: `CounterfactualError` if there is no such world.
  public static func barriers(
    of investigation: Investigation, whatIf interventions: [Intervention]
  ) throws(CounterfactualError) -> Diagram {
    let counterfactuals = Counterfactuals(of: investigation)
    let world = interventions.isEmpty ? nil : try counterfactuals.world(given: interventions)
    return BarriersView(of: counterfactuals, in: world).diagram
  }
}
