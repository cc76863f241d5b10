/// A color in sRGB.
public struct RGB: Hashable, Sendable {
  /// The components, 0 to 255.
  public let red: UInt8
  public let green: UInt8
  public let blue: UInt8

  /// Makes a color from `0xRRGGBB`.
  public init(_ hex: UInt32) {
    red = UInt8(hex >> 16 & 0xFF)
    green = UInt8(hex >> 8 & 0xFF)
    blue = UInt8(hex & 0xFF)
  }

  /// The color as `#rrggbb`.
  public var hex: String { "#" + [red, green, blue].map(Self.digits).joined() }

  private static func digits(_ byte: UInt8) -> String {
    let text = String(byte, radix: 16)
    return byte < 16 ? "0" + text : text
  }
}
