extension Diagram {
  /// What the colors of the palette look like, and how fine a line may be.
  ///
  /// Views speak of ``Color`` only; writers ask the theme of their diagram. Tests hold every theme to WCAG AA contrast, and
  /// states that must be told apart to distances in lightness and under color-vision deficiencies.
  public enum Theme: String, Hashable, Sendable, CaseIterable {
    /// Dark ink on white.
    case light
    /// Light ink on a dark ground.
    case dark
    /// Greys only, and no line finer than a printer holds.
    case print
  }
}

extension Diagram.Theme {
  /// What a color of the palette looks like.
  public func rgb(_ color: Color) -> RGB {
    switch self {
    case .light: Self.light(color)
    case .dark: Self.dark(color)
    case .print: Self.print(color)
    }
  }

  /// A color as `#rrggbb`.
  func hex(_ color: Color) -> String { rgb(color).hex }

  /// The width that a stroke meant to be so many points wide is drawn with.
  ///
  /// A grey line under three quarters of a point breaks up in the screen of a laser printer.
  public func weight(_ points: Double) -> Double { self == .print ? max(points, 0.75) : points }

  private static func light(_ color: Color) -> RGB {
    switch color {
    case .paper: RGB(0xFFFFFF)
    case .ink: RGB(0x1F1F1F)
    case .quiet: RGB(0x595959)
    case .faded: RGB(0x6E6E6E)
    case .fadedLine: RGB(0x8C8C8C)
    case .mist: RGB(0xEDEDED)
    case .halftone: RGB(0xD6D6D6)
    case .dim: RGB(0x3D3D3D)
    case .vermilionTint: RGB(0xFBE6DC)
    case .vermilionShade: RGB(0x8A2F10)
    case .orangeTint: RGB(0xFDF1DC)
    case .skyTint: RGB(0xE9F3FA)
    case .purpleTint: RGB(0xF7ECF3)
    case .greenTint: RGB(0xE1F2EC)
    case .greenShade: RGB(0x0A4A39)
    case .yellowTint: RGB(0xFCF9DA)
    }
  }

  private static func dark(_ color: Color) -> RGB {
    switch color {
    case .paper: RGB(0x17191E)
    case .ink: RGB(0xEDEEF0)
    case .quiet: RGB(0xB9BDC5)
    case .faded: RGB(0x979BA3)
    case .fadedLine: RGB(0x767A83)
    case .mist: RGB(0x2B2F37)
    case .halftone: RGB(0x454A54)
    case .dim: RGB(0xD4D7DC)
    case .vermilionTint: RGB(0x45210F)
    case .vermilionShade: RGB(0xF5A17C)
    case .orangeTint: RGB(0x3A2C0B)
    case .skyTint: RGB(0x12303F)
    case .purpleTint: RGB(0x3A2133)
    case .greenTint: RGB(0x0E3A2C)
    case .greenShade: RGB(0x6FD9B8)
    case .yellowTint: RGB(0x33300A)
    }
  }

  private static func print(_ color: Color) -> RGB {
    switch color {
    case .paper: RGB(0xFFFFFF)
    case .ink: RGB(0x000000)
    case .quiet: RGB(0x474747)
    case .faded: RGB(0x666666)
    case .fadedLine: RGB(0x7A7A7A)
    case .mist: RGB(0xE8E8E8)
    case .halftone: RGB(0xC8C8C8)
    case .dim: RGB(0x262626)
    case .vermilionTint: RGB(0xE0E0E0)
    case .vermilionShade: RGB(0x1A1A1A)
    case .orangeTint: RGB(0xE4E4E4)
    case .skyTint: RGB(0xF2F2F2)
    case .purpleTint: RGB(0xF2F2F2)
    case .greenTint: RGB(0xE8E8E8)
    case .greenShade: RGB(0x262626)
    case .yellowTint: RGB(0xF7F7F7)
    }
  }
}
