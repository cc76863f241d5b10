import RootCause

/// How wide text is set, near enough to keep room for it before anything measures it with the real font.
///
/// Source: the widths of Helvetica (Adobe Font Metrics), which Arial and Liberation Sans share, with a sixth added for
/// the wider faces that stand in for them.
enum TypeMeasure {
  /// The width in points.
  static func width(of text: some StringProtocol, size: Double) -> Double {
    text.reduce(0) { $0 + Double(width(of: $1)) } * size / 1_000 * 7 / 6
  }

  /// As much of the text as fits into the width, with an ellipsis where something is left out.
  static func fit(_ text: String, into points: Double, size: Double) -> String {
    guard width(of: text, size: size) > points else { return text }
    var result = ""
    var used = width(of: "…", size: size)
    for character in text {
      used += width(of: String(character), size: size)
      if used > points { break }
      result.append(character)
    }
    while result.last == " " { result.removeLast() }
    return result + "…"
  }

  /// The text in lines that fit into the width, broken between words, and within a word only where it is wider than that.
  static func lines(of text: String, within points: Double, size: Double) -> [String] {
    var lines: [String] = []
    var used = 0.0
    let space = width(of: " ", size: size)
    for word in text.split(separator: " ") {
      let needed = width(of: word, size: size)
      if let last = lines.last, used + space + needed <= points {
        lines[lines.count - 1] = last + " " + word
        used += space + needed
        continue
      }
      lines.append("")
      used = 0
      for character in word {
        let added = width(of: String(character), size: size)
        if used + added > points, used > 0 {
          lines.append("")
          used = 0
        }
        lines[lines.count - 1].append(character)
        used += added
      }
    }
    return lines
  }

  private static func width(of character: Character) -> Int {
    guard let ascii = character.asciiValue, (32..<127).contains(ascii) else { return character.displayWidth * 600 }
    return helvetica[Int(ascii) - 32]
  }

  private static let helvetica: [Int] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
    722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
    556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
    260, 334, 584,
  ]
}
