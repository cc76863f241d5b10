/// A color in sRGB.
public struct Color: Hashable, Sendable {
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

// The palette: pale tints and deep shades of the Okabe-Ito colors, which stay apart under color-vision deficiencies
// (Okabe and Ito, *Color Universal Design*), and a scale of greys. Tests hold every text to WCAG AA contrast, and states
// that must be told apart to a distance in lightness, so that a greyscale print tells them apart too.
extension Color {
  static let white = Color(0xFFFFFF)
  static let ink = Color(0x1F1F1F)
  static let quiet = Color(0x595959)
  static let faded = Color(0x6E6E6E)
  static let fadedLine = Color(0x8C8C8C)
  static let mist = Color(0xEDEDED)
  static let halftone = Color(0xD6D6D6)
  static let dim = Color(0x3D3D3D)

  static let vermilionTint = Color(0xFBE6DC)
  static let vermilionShade = Color(0x8A2F10)
  static let orangeTint = Color(0xFDF1DC)
  static let skyTint = Color(0xE9F3FA)
  static let purpleTint = Color(0xF7ECF3)
  static let greenTint = Color(0xE1F2EC)
  static let greenShade = Color(0x0A4A39)
  static let yellowTint = Color(0xFCF9DA)
}
