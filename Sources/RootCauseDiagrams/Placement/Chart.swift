extension Diagram {
  /// The ground of a drawing that places its nodes itself: what stands behind and around them.
  ///
  /// A diagram with a chart is drawn as it says, each node in its ``Node/place`` and each line along its ``Line/route``;
  /// one without is laid out by Graphviz.
  public struct Chart: Hashable, Sendable {
    /// The extent of the drawing, without its title and legend. Its upper left corner is where points are counted from.
    public var width: Double
    public var height: Double
    /// Stripes behind everything.
    public var bands: [Band] = []
    /// Strokes behind the nodes, mostly upright or level.
    public var rules: [Rule] = []
    /// Words that are not a node’s.
    public var labels: [Label] = []

    public init(width: Double, height: Double) {
      self.width = width
      self.height = height
    }
  }
}

extension Diagram.Chart {
  /// A stripe that things of one sort stand on.
  public struct Band: Hashable, Sendable {
    /// What it is for, in words.
    public var name: String
    public var place: Diagram.Place
    public var fill: Color

    public init(_ name: String, _ place: Diagram.Place, fill: Color) {
      self.name = name
      self.place = place
      self.fill = fill
    }
  }

  /// A straight stroke between two points.
  public struct Rule: Hashable, Sendable {
    public var from: Diagram.Point
    public var to: Diagram.Point
    /// What its stroke means.
    public var notation: [Notation]
    /// How it looks, as far as the notation leaves it open.
    public var style: Style?
    /// What it is, in words, for a tooltip.
    public var name: String?

    public init(
      from: Diagram.Point, to: Diagram.Point, notation: [Notation] = [], style: Style? = nil, name: String? = nil
    ) {
      self.from = from
      self.to = to
      self.notation = notation
      self.style = style
      self.name = name
    }
  }

  /// A few words.
  public struct Label: Hashable, Sendable {
    /// What it says, a line each.
    public var lines: [String]
    /// Where it stands: lines are set within its width, from its top.
    public var place: Diagram.Place
    public var alignment: Alignment
    /// The size of the type in points.
    public var size: Double
    public var isBold: Bool
    public var color: Color?
    /// What is behind it, to set it off from what runs there; nil for nothing.
    public var fill: Color?
    /// What it means.
    public var notation: [Notation] = []

    public init(
      _ lines: [String], _ place: Diagram.Place, _ alignment: Alignment = .center, size: Double = 8,
      isBold: Bool = false, color: Color? = nil
    ) {
      self.lines = lines
      self.place = place
      self.alignment = alignment
      self.size = size
      self.isBold = isBold
      self.color = color
    }

    /// How words stand in their place.
    public enum Alignment: String, Hashable, Sendable {
      case left, center
    }
  }
}
