extension Diagram {
  /// Cells in rows below a header, in columns of fixed widths: text wraps in its column, and none is cut off at its edge.
  public struct Table: Hashable, Sendable {
    public var columns: [Column]
    public var rows: [Row]
    /// Sentences below the rows.
    public var remarks: [String]

    public init(_ columns: [Column], rows: [Row] = [], remarks: [String] = []) {
      self.columns = columns
      self.rows = rows
      self.remarks = remarks
    }

    /// The space around the text of a cell, in points.
    static let padding = 3.0
    /// The space between cells, in points.
    static let spacing = 2.0

    /// How wide it is drawn, in points.
    public var width: Double { columns.reduce(Self.spacing) { $0 + $1.width + 2 * Self.padding + Self.spacing } }

    /// The same table so many points wide; as it is if that is less. What is added goes to the columns of texts, in
    /// proportion to their widths: numbers and signs gain nothing from it.
    public func widened(to points: Double) -> Table {
      let missing = points - width
      guard missing > 0 else { return self }
      let texts = columns.indices.filter { columns[$0].width >= Self.leastTextWidth }
      let wide = texts.isEmpty ? Array(columns.indices) : texts
      let sum = wide.reduce(0) { $0 + columns[$1].width }
      guard sum > 0 else { return self }
      var result = self
      for index in wide { result.columns[index].width += missing * columns[index].width / sum }
      return result
    }

    /// A column that is as wide as this is one of texts.
    private static let leastTextWidth = 100.0
  }
}
