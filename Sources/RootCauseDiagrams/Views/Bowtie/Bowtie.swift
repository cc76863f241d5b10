public import RootCause

extension Diagram {
  /// Threats, what stands between them and the outcome, what stands between the outcome and its consequences: a bow tie
  /// with the outcome as its knot.
  ///
  /// Threats are the causes that nothing recorded lies behind; every control that stops something on their way to the
  /// outcome stands on it once, where it acts. What does not belong to that is left out: causes on the way with no control on them, and
  /// how causes combine, which the view causes shows.
  ///
  /// - Parameter investigation: What to draw.
  public static func bowtie(of investigation: Investigation) -> Diagram {
    let view = BowtieView(of: investigation)
    return view.diagram(in: nil)
  }

  /// The bow tie had some things been different: which control would have cut which line.
  ///
  /// Nodes stand where they stand in the picture without the changes.
  ///
  /// - Parameters:
  ///   - investigation: What to draw.
  ///   - interventions: What is different; nothing for the incident as it was.
  /// - Throws: `CounterfactualError` if there is no such world.
  public static func bowtie(
    of investigation: Investigation, whatIf interventions: [Intervention]
  ) throws(CounterfactualError) -> Diagram {
    let view = BowtieView(of: investigation)
    return view.diagram(in: interventions.isEmpty ? nil : try view.counterfactuals.world(given: interventions))
  }
}
