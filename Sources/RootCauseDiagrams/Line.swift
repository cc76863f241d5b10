extension Diagram {
  /// A line from one node to another, mostly from a cause to its effect.
  public struct Line: Hashable, Sendable {
    /// The id of the node it begins at.
    public var from: Node.ID
    /// The id of the node it leads to.
    public var to: Node.ID
    /// How it ends there.
    public var ending: Ending
    /// A word beside it.
    public var label: String?
    /// What its stroke means.
    public var notation: [Notation]
    /// Whether it has a say in where the nodes are placed.
    public var placesNodes = true
    /// Whether it is to be kept straight before others, as the lines of one column are.
    public var isStraight = false
    /// Whether it only places nodes and is not drawn.
    public var isHidden = false
    /// Whether it comes in from the side.
    public var entersFromSide = false
    /// Whether it is a link that was not tested: nobody asked, or nothing supports the answer.
    public var isUntested = false
    /// The way it takes, in a diagram with a ``Diagram/chart``: the points of Bézier curves, each curve from the end of the
    /// one before over two that draw it aside.
    public var route: [Point] = []
    /// What else is known of it.
    public var facts: [String] = []

    public init(
      _ from: Node.ID, _ to: Node.ID, ending: Ending = .arrow, label: String? = nil, notation: [Notation] = []
    ) {
      self.from = from
      self.to = to
      self.ending = ending
      self.label = label
      self.notation = notation
    }

    /// How it looks: its notation, laid one over the other.
    public var style: Style { notation.reduce(Style()) { $0.overlaid(with: $1.style) } }
  }
}

extension Diagram.Line {
  /// How a line ends.
  public enum Ending: String, Hashable, Sendable, CaseIterable {
    /// With nothing: it goes on, or it has no direction.
    case open
    /// With a filled head.
    case arrow
    /// With a hollow head: it does not force what it points at.
    case hollowArrow
    /// With a bar: what comes along it is stopped here.
    case bar
  }
}
