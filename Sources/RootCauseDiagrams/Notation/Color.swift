/// A color of the palette, named by its part in a picture. What it looks like is up to the ``Diagram/Theme``.
///
/// Pale tints and deep shades go back to the Okabe-Ito colors, which stay apart under color-vision deficiencies (Okabe and
/// Ito, *Color Universal Design*). A tint is for what text of the color ``ink`` or ``quiet`` stands on; a shade is for
/// borders, and for what text of the color ``paper`` stands on.
public enum Color: String, Hashable, Sendable, CaseIterable {
  /// What everything stands on.
  case paper
  /// What text and lines are drawn with.
  case ink
  /// Small text of less weight.
  case quiet
  /// Text of what did not come about, or is of no consequence.
  case faded
  /// Lines and borders of the same.
  case fadedLine
  /// A plain fill a little apart from the paper.
  case mist
  /// The fill of what is not known.
  case halftone
  /// Text on the halftone.
  case dim

  case vermilionTint, vermilionShade, orangeTint, skyTint, purpleTint, greenTint, greenShade, yellowTint
}
