extension StringProtocol {
  /// The text with everything that steers a terminal or reorders a line shown instead of obeyed.
  ///
  /// Control characters become their pictures (`␛` for the escape that begins a color code), and the invisible marks that
  /// turn the direction of a line are written out (`<U+202E>`), so that text from a document never reaches a terminal raw.
  /// Linear in the text; the text itself where there is nothing to show.
  package var withControlsVisible: String {
    guard unicodeScalars.contains(where: { $0.visibleForm != nil }) else { return String(self) }
    var result = ""
    for scalar in unicodeScalars {
      if let form = scalar.visibleForm { result += form } else { result.unicodeScalars.append(scalar) }
    }
    return result
  }
}

extension Unicode.Scalar {
  /// What is shown in place of the scalar, or nil where it is harmless.
  package var visibleForm: String? {
    switch value {
    case 0..<0x20: return Unicode.Scalar(0x2400 + value).map(String.init)
    case 0x7F: return "\u{2421}"
    case 0x80..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
      let digits = String(value, radix: 16, uppercase: true)
      return "<U+\(String(repeating: "0", count: Swift.max(0, 4 - digits.count)))\(digits)>"
    default: return nil
    }
  }
}
