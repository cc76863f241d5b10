extension Diagram {
  /// A point of a placed drawing, in points; down and to the right is more.
  public struct Point: Hashable, Sendable {
    public var x: Double
    public var y: Double

    public init(_ x: Double, _ y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// A rectangle of a placed drawing, in points; down and to the right is more.
  public struct Place: Hashable, Sendable {
    public var left: Double
    public var top: Double
    public var width: Double
    public var height: Double

    public init(left: Double, top: Double, width: Double, height: Double) {
      self.left = left
      self.top = top
      self.width = width
      self.height = height
    }

    public var right: Double { left + width }
    public var bottom: Double { top + height }
    public var center: Point { Point(left + width / 2, top + height / 2) }

    /// Whether the other rectangle lies within this one, its edges included.
    public func contains(_ other: Place) -> Bool {
      left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom
    }

    /// Whether the two share more than an edge.
    public func overlaps(_ other: Place) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }
}
