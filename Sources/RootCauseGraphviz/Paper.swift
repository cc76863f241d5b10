/// The paper that a picture is printed on.
public struct Paper: Hashable, Sendable {
  /// The sizes of paper (ISO 216; ANSI/ASME Y14.1).
  public enum Size: String, Hashable, Sendable, CaseIterable {
    case a4 = "A4"
    case a3 = "A3"
    case letter

    /// The shorter and the longer side in points.
    var sides: (short: Double, long: Double) {
      switch self {
      case .a4: (595, 842)
      case .a3: (842, 1191)
      case .letter: (612, 792)
      }
    }
  }

  /// Which way the paper is turned.
  public enum Orientation: String, Hashable, Sendable, CaseIterable {
    case portrait, landscape
  }

  public var size: Size
  /// Which way it is turned; nil for the one that takes fewer pages.
  public var orientation: Orientation?

  public init(_ size: Size, _ orientation: Orientation? = nil) {
    self.size = size
    self.orientation = orientation
  }
}
