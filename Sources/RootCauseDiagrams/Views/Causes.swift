public import RootCause

extension Diagram {
  /// Why it happened: the outcome, what it came from, how causes combine, where controls stood.
  ///
  /// - Parameters:
  ///   - investigation: What to draw.
  ///   - direction: Which way effects lie from their causes.
  ///   - showsRefuted: Whether factors shown not to be so are drawn too, instead of being named in a note.
  public static func causes(
    of investigation: Investigation, direction: Direction = .up, showsRefuted: Bool = false
  ) -> Diagram {
    CausesView(investigation: investigation, showsRefuted: showsRefuted).diagram(direction: direction)
  }
}
