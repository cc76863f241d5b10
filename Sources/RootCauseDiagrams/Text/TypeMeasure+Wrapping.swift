import RootCause

extension TypeMeasure {
  /// The text in lines that fit into the width, an ellipsis at the end of the last where something is left out.
  ///
  /// Lines break at spaces; within a word only where it is wider than a line, after `-`, `/`, `_`, `.` or `>` if it has
  /// one, else between any two characters.
  ///
  /// - Parameter limit: The most lines, at least 1.
  static func wrap(_ text: String, within points: Double, size: Double, limit: Int) -> [String] {
    var lines: [String] = []
    var used = 0.0
    let space = width(of: " ", size: size)
    func append(_ piece: some StringProtocol, afterSpace: Bool) {
      let needed = width(of: piece, size: size)
      let gap = afterSpace ? space : 0
      if let last = lines.last, used + gap + needed <= points {
        lines[lines.count - 1] = last + (afterSpace ? " " : "") + piece
        used += gap + needed
      } else {
        lines.append(String(piece))
        used = needed
      }
    }
    for word in text.split(separator: " ") {
      if lines.count > limit { break }
      guard width(of: word, size: size) > points else {
        append(word, afterSpace: true)
        continue
      }
      for (index, piece) in pieces(of: word, within: points, size: size).enumerated() {
        append(piece, afterSpace: index == 0)
      }
    }
    guard lines.count > limit else { return lines }
    lines = Array(lines.prefix(limit))
    lines[limit - 1] = fit(lines[limit - 1] + " …", into: points, size: size)
    return lines
  }

  /// What a word falls into that is wider than a line.
  private static func pieces(of word: Substring, within points: Double, size: Double) -> [Substring] {
    var pieces: [Substring] = []
    var start = word.startIndex
    for index in word.indices {
      let next = word.index(after: index)
      let isBreak = "-/_.>".contains(word[index]) || word[index].displayWidth == 2
      let isFull = next < word.endIndex && width(of: word[start...next], size: size) > points
      guard isBreak || isFull || next == word.endIndex else { continue }
      pieces.append(word[start..<next])
      start = next
    }
    return pieces
  }
}
