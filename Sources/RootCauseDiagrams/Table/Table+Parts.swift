extension Diagram.Table {
  /// What stands one below the other.
  public struct Column: Hashable, Sendable {
    /// What stands above it.
    public var title: String
    /// How wide its text may be, in points.
    public var width: Double
    /// Where its text stands.
    public var alignment: Alignment
    /// What an outline says before each of its cells; nothing, if they speak for themselves.
    public var lead: String

    /// - Parameters:
    ///   - title: What stands above it.
    ///   - width: Its width in points.
    ///   - alignment: Where its texts begin.
    ///   - lead: What an outline says before each cell; the title, if nil.
    public init(_ title: String, width: Double, alignment: Alignment = .leading, lead: String? = nil) {
      self.title = title
      self.width = width
      self.alignment = alignment
      self.lead = lead ?? title
    }
  }

  /// Where the text of a column stands.
  public enum Alignment: Hashable, Sendable, CaseIterable {
    case leading, center, trailing
  }

  /// What stands side by side, a cell for each column.
  public struct Row: Hashable, Sendable {
    public var cells: [Cell]
    /// How it is set off from the row above.
    public var opening: Opening

    public init(_ cells: [Cell], opening: Opening = .rule) {
      self.cells = cells
      self.opening = opening
    }
  }

  /// What stands between a row and the one above.
  public enum Opening: Hashable, Sendable, CaseIterable {
    /// A line: something new begins.
    case rule
    /// A dotted line: more of what the row above is about.
    case more
    /// Nothing: it goes on with what the row above says, and an outline tells both as one.
    case continued
    /// A heavy line: the sum of what stands above it.
    case sum
  }

  /// One thing said in a table.
  public struct Cell: Hashable, Sendable {
    /// A small line above the text.
    public var caption: String?
    /// What it says, in full. Writers wrap and shorten it.
    public var text: String
    /// Small lines below the text.
    public var remarks: [String]
    /// What its fill, border and mark mean.
    public var notation: [Notation]
    /// Whether it stands out.
    public var isBold: Bool
    /// What an outline says of it, where that is not what stands in it.
    public var words: String?

    public init(
      _ text: String, caption: String? = nil, remarks: [String] = [], notation: [Notation] = [], isBold: Bool = false,
      words: String? = nil
    ) {
      self.text = text
      self.caption = caption
      self.remarks = remarks
      self.notation = notation
      self.isBold = isBold
      self.words = words
    }

    /// How it looks: its notation, laid one over the other.
    public var style: Style { notation.reduce(Style()) { $0.overlaid(with: $1.style) } }
  }
}
