import RootCause

extension StringProtocol {
  /// The text broken into lines of at most `width` display cells, as even as their number allows.
  ///
  /// Lines break at spaces. A word that is wider than a line breaks after `/`, `-`, `_`, `.` or `,` where it has one, and
  /// anywhere between East Asian characters, except before closing and after opening marks, or if nothing else helps. What does not fit the last line ends with an
  /// ellipsis.
  ///
  /// - Parameters:
  ///   - width: Display cells in a line, at least 2.
  ///   - limit: The most lines, at least 1.
  func wrapped(width: Int, limit: Int) -> [String] {
    let pieces = Piece.split(self, width: width)
    let lines = Piece.fill(pieces, width: width)
    if lines.count > limit {
      let kept = lines.prefix(limit).map(Piece.text)
      return kept.dropLast() + [(kept.last ?? "").ending(in: "…", width: width)]
    }
    var narrowest = width
    while narrowest > 2 {
      let narrower = Piece.fill(pieces, width: narrowest - 1)
      guard narrower.count == lines.count, pieces.allSatisfy({ $0.width < narrowest }) else { break }
      narrowest -= 1
    }
    return Piece.fill(pieces, width: narrowest).map(Piece.text)
  }

  /// The text if it has no more characters than that, else its first words, and an ellipsis for the rest.
  func cutBetweenWords(at count: Int) -> String {
    guard self.count > count else { return String(self) }
    let kept = prefix(count)
    let words = kept.lastIndex(of: " ").map { kept[..<$0] } ?? kept[...]
    return words + "…"
  }

  fileprivate func ending(in ellipsis: String, width: Int) -> String {
    var result = ""
    var used = ellipsis.displayWidth
    for character in self {
      used += character.displayWidth
      if used > width { break }
      result.append(character)
    }
    while result.last == " " { result.removeLast() }
    return result + ellipsis
  }
}

extension Character {
  /// Whether a line may begin with it, as no line does with a mark that closes something (Unicode UAX #14; JIS X 4051).
  fileprivate var mayBeginLine: Bool { !"、。，．・：；？！）」』】〉》］｝〕ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々".contains(self) }
  /// Whether it opens something, so that no line ends with it.
  fileprivate var opens: Bool { "（「『【〈《［｛〔".contains(self) }
}

/// A stretch of text within which no line breaks.
private struct Piece {
  var text: Substring
  var width: Int
  /// Whether a space stands before it, which a line break takes the place of.
  var followsSpace: Bool

  static func split(_ text: some StringProtocol, width: Int) -> [Piece] {
    var pieces: [Piece] = []
    for word in Substring(text).split(separator: " ") {
      var start = word.startIndex
      var cells = 0
      var isFirst = true
      var breakable: (index: Substring.Index, cells: Int)?
      func close(at end: Substring.Index, _ cells: Int) {
        pieces.append(Piece(text: word[start..<end], width: cells, followsSpace: isFirst))
        start = end
        isFirst = false
        breakable = nil
      }
      for index in word.indices {
        let character = word[index]
        let added = character.displayWidth
        if added == 2, cells > 0, character.mayBeginLine, !word[word.index(before: index)].opens {
          close(at: index, cells)
          cells = 0
        } else if cells + added > width, cells > 0 {
          if let place = breakable {
            let rest = cells - place.cells
            close(at: place.index, place.cells)
            cells = rest
          } else {
            close(at: index, cells)
            cells = 0
          }
        }
        cells += added
        if "/-_.,".contains(character) { breakable = (word.index(after: index), cells) }
      }
      close(at: word.endIndex, cells)
    }
    return pieces
  }

  static func fill(_ pieces: [Piece], width: Int) -> [[Piece]] {
    var lines: [[Piece]] = []
    var used = 0
    for piece in pieces {
      let needed = piece.width + (piece.followsSpace ? 1 : 0)
      if lines.isEmpty || used + needed > width {
        lines.append([piece])
        used = piece.width
      } else {
        lines[lines.count - 1].append(piece)
        used += needed
      }
    }
    return lines
  }

  static func text(_ line: [Piece]) -> String {
    var result = ""
    for (index, piece) in line.enumerated() {
      if index > 0, piece.followsSpace { result += " " }
      result += piece.text
    }
    return result
  }
}
