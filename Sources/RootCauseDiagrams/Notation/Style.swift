/// How something looks, as far as one piece of notation says so; nil leaves it to the others.
public struct Style: Hashable, Sendable {
  /// The outline of a node.
  public var shape: Shape?
  /// How an outline or a line is stroked.
  public var stroke: Stroke?
  /// The width of the stroke in points.
  public var weight: Double?
  /// How many outlines are drawn, one inside the other.
  public var outlines: Int?
  /// The color of the stroke.
  public var ink: Color?
  /// The color inside the outline.
  public var fill: Color?
  /// The color of the text.
  public var text: Color?
  /// A sign that stands before the text.
  public var mark: String?
  /// A second sign, below the first.
  public var secondMark: String?
  /// The color of these signs, where it is not that of the text.
  public var markInk: Color?
  /// The color behind these signs, where it is not that of the rest.
  public var markFill: Color?
  /// A sign that stands after the text.
  public var endMark: String?

  /// The outlines of nodes.
  public enum Shape: String, Hashable, Sendable, CaseIterable {
    case octagon, houseDown, box, roundedBox, foldedBox, solidBox, circle
    /// A plate that a line passes through: drawn without its upper and lower edge.
    case openPlate
    /// A plate that stops a line.
    case closedPlate
  }

  /// The ways to stroke a line.
  public enum Stroke: String, Hashable, Sendable, CaseIterable {
    case solid, dashed, dotted
  }

  /// This style with everything that the other one says laid over it.
  public func overlaid(with other: Style) -> Style {
    var result = self
    result.shape = other.shape ?? shape
    result.stroke = other.stroke ?? stroke
    result.weight = other.weight ?? weight
    result.outlines = other.outlines ?? outlines
    result.ink = other.ink ?? ink
    result.fill = other.fill ?? fill
    result.text = other.text ?? text
    result.mark = other.mark ?? mark
    result.secondMark = other.secondMark ?? secondMark
    result.markInk = other.markInk ?? markInk
    result.markFill = other.markFill ?? markFill
    result.endMark = other.endMark ?? endMark
    return result
  }
}
