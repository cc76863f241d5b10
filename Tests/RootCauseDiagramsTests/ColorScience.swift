import Foundation
import RootCauseDiagrams

// What eyes and printers make of a color.
extension RGB {
  /// The components with the gamma of sRGB undone, 0 to 1 (IEC 61966-2-1).
  var linear: SIMD3<Double> {
    func linear(_ byte: UInt8) -> Double {
      let value = Double(byte) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return [linear(red), linear(green), linear(blue)]
  }

  /// Contrast, 1 to 21 (WCAG 2.2).
  func contrast(with other: RGB) -> Double {
    let luminances = [linear.luminance, other.linear.luminance].sorted()
    return (luminances[1] + 0.05) / (luminances[0] + 0.05)
  }

  /// Lightness (CIE L*), 0 to 100: what a greyscale print leaves of it.
  var lightness: Double { linear.lab.x }

  /// How far apart two colors look (CIE 1976), to an eye as described: 2.3 is just noticeable.
  func distance(to other: RGB, seenWith vision: Vision = .full) -> Double {
    let difference = vision.seen(linear).lab - vision.seen(other.linear).lab
    return (difference * difference).sum().squareRoot()
  }
}

extension SIMD3<Double> {
  /// Relative luminance of linear sRGB (WCAG 2.2).
  fileprivate var luminance: Double { 0.2126 * x + 0.7152 * y + 0.0722 * z }

  /// CIE L*a*b* of linear sRGB, under the standard illuminant D65.
  fileprivate var lab: SIMD3<Double> {
    func compressed(_ value: Double) -> Double {
      value > 216.0 / 24389 ? cbrt(value) : (24389.0 / 27 * value + 16) / 116
    }
    let fx = compressed((0.4124564 * x + 0.3575761 * y + 0.1804375 * z) / 0.95047)
    let fy = compressed(0.2126729 * x + 0.7151522 * y + 0.0721750 * z)
    let fz = compressed((0.0193339 * x + 0.1191920 * y + 0.9503041 * z) / 1.08883)
    return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)]
  }
}

/// Normal vision, and what is seen without one kind of cones.
enum Vision: CaseIterable {
  case full, protanopia, deuteranopia, tritanopia

  /// What a color in linear sRGB looks like (Machado, Oliveira, Fernandes, *A Physiologically-based Model for Simulation of
  /// Color Vision Deficiency*, IEEE TVCG 15(6), 2009: severity 1.0).
  func seen(_ color: SIMD3<Double>) -> SIMD3<Double> {
    guard let rows else { return color }
    let mixed = SIMD3(rows.map { ($0 * color).sum() })
    return mixed.clamped(lowerBound: .zero, upperBound: .one)
  }

  private var rows: [SIMD3<Double>]? {
    switch self {
    case .full: nil
    case .protanopia:
      [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    case .deuteranopia:
      [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    case .tritanopia:
      [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    }
  }
}
