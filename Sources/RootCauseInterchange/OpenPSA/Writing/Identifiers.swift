/// Makes names into identifiers of the Open-PSA format, each different from the others.
///
/// An identifier begins with a letter or an underscore, goes on with letters, digits and underscores, and single hyphens
/// between them. Only letters that were letters in XML from the beginning are kept, since not every tool knows newer ones.
///
/// Source: Open-PSA MEF 2.0d, IV.3.2, *Use portable identifiers*; XML 1.0, production 5; XML Schema Part 2, `NCName`.
struct Identifiers {
  private var taken: Set<String> = []
  /// Names that are identifiers, which nothing made up may take.
  private let reserved: Set<String>
  /// The last number that was put behind a name.
  private var suffixes: [String: Int] = [:]

  init(reserving names: some Sequence<String>) { reserved = Set(names.filter(Self.isIdentifier)) }

  /// An identifier for a name: the name itself, if it is one and nobody has it.
  mutating func next(for name: String) -> String {
    if reserved.contains(name), taken.insert(name).inserted { return name }
    return madeUp(from: name)
  }

  /// An identifier that is nobody's name.
  mutating func madeUp(from name: String) -> String {
    let base = Self.identifier(from: name)
    var candidate = base
    while reserved.contains(candidate) || !taken.insert(candidate).inserted {
      suffixes[base, default: 1] += 1
      candidate = "\(base)_\(suffixes[base, default: 1])"
    }
    return candidate
  }

  static func isIdentifier(_ name: String) -> Bool { !name.isEmpty && identifier(from: name) == name }

  private static func identifier(from name: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      switch scalar {
      case _ where isLetter(scalar), "_": result.append(scalar)
      case "0"..."9":
        if result.isEmpty { result.append("_") }
        result.append(scalar)
      case "-":
        // Hyphens stand alone, and between other characters.
        result.append(result.isEmpty || result.last == "-" ? "_" : "-")
      default: result.append("_")
      }
    }
    if result.last == "-" {
      result.removeLast()
      result.append("_")
    }
    return result.isEmpty ? "_" : String(result)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: true
    // Latin, Greek, Cyrillic, Hebrew, Arabic, kana, Chinese and Korean, as far as they have no gaps.
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x131, 0x141...0x148, 0x14A...0x17E, 0x3A3...0x3CE, 0x410...0x44F,
      0x451...0x45C,
      0x5D0...0x5EA, 0x621...0x63A, 0x641...0x64A, 0x3041...0x3094, 0x30A1...0x30FA, 0x4E00...0x9FA5, 0xAC00...0xD7A3:
      true
    default: false
    }
  }
}
