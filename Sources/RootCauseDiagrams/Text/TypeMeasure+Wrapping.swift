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
    lines[limit - 1] = ending(lines[limit - 1], within: points, size: size)
    return lines
  }

  /// As many words of a line as leave room for an ellipsis, or where it is a single word, as much of that.
  private static func ending(_ line: String, within points: Double, size: Double) -> String {
    var words = line.split(separator: " ")
    while words.count > 1, width(of: words.joined(separator: " ") + " …", size: size) > points { words.removeLast() }
    return fit(words.joined(separator: " ") + " …", into: points, size: size)
  }

  /// What no line begins with (JIS X 4051): closing punctuation, small kana and the mark of a long vowel.
  private static let noLineStart: Set<Character> = Set("、。，．・：；？！）」』】〉》〕］｝ーぁぃぅぇぉっゃゅょァィゥェォッャュョ")

  /// What a word falls into that is wider than a line.
  private static func pieces(of word: Substring, within points: Double, size: Double) -> [Substring] {
    var pieces: [Substring] = []
    var start = word.startIndex
    for index in word.indices {
      let next = word.index(after: index)
      let isBreak =
        ("-/_.>".contains(word[index]) || word[index].displayWidth == 2)
        && !(next < word.endIndex && noLineStart.contains(word[next]))
      let isFull = next < word.endIndex && width(of: word[start...next], size: size) > points
      guard isBreak || isFull || next == word.endIndex else { continue }
      pieces.append(word[start..<next])
      start = next
    }
    return pieces
  }
}
