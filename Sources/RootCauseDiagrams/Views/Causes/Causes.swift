public import RootCause

extension Diagram {
  /// Why it happened: the outcome, what it came from, how causes combine, where controls stood and what each of them
  /// alone would have done.
  ///
  /// - Parameters:
  ///   - investigation: What to draw.
  ///   - emphasis: What is to be pointed out. Nodes stand where they stand without it.
  ///   - direction: Which way effects lie from their causes.
  ///   - showsRefuted: Whether factors shown not to be so are drawn too, instead of being named in a note.
  ///   - limits: How far to go for what is pointed out; what they cut short is told in a note.
  public static func causes(
    of investigation: Investigation, pointingOut emphasis: Emphasis = Emphasis(), direction: Direction = .up,
    showsRefuted: Bool = false, limits: Limits = Limits()
  ) -> Diagram {
    CausesView(of: investigation, showsRefuted: showsRefuted, limits: limits)
      .diagram(direction: direction, pointingOut: emphasis)
  }

  /// What would have become of it, had some things been different.
  ///
  /// Nodes stand where they stand in the picture without the changes, drawn with the same options.
  ///
  /// - Parameters:
  ///   - investigation: What to draw.
  ///   - interventions: What is different.
  ///   - direction: Which way effects lie from their causes.
  ///   - showsRefuted: Whether factors shown not to be so are drawn too, instead of being named in a note.
  /// - Throws: `CounterfactualError` if there is no such world.
  public static func causes(
    of investigation: Investigation, whatIf interventions: [Intervention], direction: Direction = .up,
    showsRefuted: Bool = false
  ) throws(CounterfactualError) -> Diagram {
    try CausesView(of: investigation, showsRefuted: showsRefuted).diagram(whatIf: interventions, direction: direction)
  }

  /// What would have become of it, had these controls been in place and worked.
  ///
  /// - Throws: `CounterfactualError` if there is no such control.
  public static func causes(
    of investigation: Investigation, whatIf controls: [Control.ID], direction: Direction = .up,
    showsRefuted: Bool = false
  ) throws(CounterfactualError) -> Diagram {
    try causes(
      of: investigation, whatIf: controls.map(Intervention.putInPlace), direction: direction, showsRefuted: showsRefuted
    )
  }
}
