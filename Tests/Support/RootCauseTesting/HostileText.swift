/// Texts that a document format is likely to get wrong.
public enum HostileText {
  public static let samples: [String] = [
    "", " ", "plain", "two words", "  leading", "trailing  ", "\ttab first", "tab\tinside", "a: b", "a:", ": a", "a #b",
    "#a", "a#b", "- a", "-", "--- a", "---", "...", "? a", "[a", "a]", "{a: b}", "a, b", "*a", "&a", "!a", "!!str a",
    "|",
    ">", "> a", "%a", "@a", "`a", "'a'", "it's", "\"a\"", "say \"a\" twice", "back\\slash", "\\n", "\\", "a\nb",
    "a\n\nb",
    "\na", "a\n", "a\n\n", "\n", "a\n  b", "  a\nb", "a \nb", "a\rb", "a\r\nb", "line one\nline: two\n- three # four",
    "yes", "no", "on", "off", "true", "null", "Null", "~", "1984", "1.0", "1e3", "0x1F", "0o17", "-1", "+1", ".5",
    ".inf",
    ".NaN", "1_000", "12:30:45", "2017-01-31", "2017-01-31T23:27Z", "<<", "=", "<= 7", "a -> b", "→", "“quoted”", "é",
    "e\u{301}",
    "日本語", "\u{1F600}", "\u{1F469}\u{200D}\u{1F680}", "\u{5E9}\u{5DC}\u{5D5}\u{5DD}", "\u{202E}evil", "\u{7}", "\u{0}",
    "\u{1B}[31m", "\u{7F}", "\u{85}", "\u{2028}", "\u{2029}", "a\u{FEFF}", "\u{FFFE}", "\u{E000}", "\u{F0000}",
    "\u{10FFFF}",
    "\\ud83d\\ude00", "\\N\\G\\l", "<b>&amp;</b>", "$(rm)", "text \u{F8FF} private", "a* b", "*", "investigation",
  ]

  /// A text made of one or several of the samples, or of random characters.
  public static func random(using generator: inout SeededGenerator) -> String {
    switch Int.random(in: 0..<10, using: &generator) {
    case 0..<4: return samples.randomElement(using: &generator) ?? ""
    case 4..<7:
      let parts = (0..<Int.random(in: 2...4, using: &generator)).map { _ in
        samples.randomElement(using: &generator) ?? ""
      }
      return parts.joined(separator: generator.chance(50) ? " " : "")
    case 7: return String(repeating: "long text with several words ", count: Int.random(in: 2...12, using: &generator))
    default:
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...12, using: &generator) {
        let limit = [0x80, 0x180, 0x3000, 0x11_0000].randomElement(using: &generator) ?? 0x80
        if let scalar = Unicode.Scalar(UInt32(Int.random(in: 0..<limit, using: &generator))) { text.append(scalar) }
      }
      return String(text)
    }
  }
}
