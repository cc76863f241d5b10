import RootCause

/// A text in which the lines that cannot be parsed are taken out, so that the rest of it can be looked at too.
///
/// What is taken out is the smallest part that stands by itself: the value of a key or of a list item, with the lines
/// that belong to it. The key stays, so that nothing is said to be missing that is only misspelled.
struct Recovery {
  /// Stands for a value that was taken out.
  static let mark: Unicode.Scalar = "\u{F6FF}"

  private(set) var lines: [Substring]
  /// The words of what was taken out, to tell something misspelled from something missing.
  private(set) var words: Set<String> = []
  /// The lines, from one, of which not even a key is left.
  private(set) var lost: [Int] = []
  private var lastErased = 0..<0
  private var emptied: Set<Int> = []
  private var attempts = 0

  /// Parsing again costs as much as parsing, so a large text is tried fewer times.
  private let maximumAttempts: Int

  init(_ text: String) {
    lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    maximumAttempts = min(64, (4 << 20) / max(1, text.utf8.count))
  }

  /// Whether nothing is left.
  var isEmpty: Bool { lines.indices.allSatisfy(isBlank) }

  var text: String { lines.joined(separator: "\n") }

  /// Takes out what an error is about.
  ///
  /// - Returns: Nil if there is nothing to take out; otherwise whether the error has to do with what was taken out before.
  mutating func erase(at position: SourceText.Position, within context: SourceText.Position?) -> Bool? {
    attempts += 1
    guard attempts <= maximumAttempts, let first = start(position, context) else { return nil }
    let indent = indentation(first)
    var end = first + 1
    while end < lines.count, isBlank(end) || indentation(end) > indent { end += 1 }
    var tail = ""
    if end < lines.count, indentation(end) == indent,
      let closing = lines[end].first(where: { $0 != " " && $0 != "\t" }),
      "]}".contains(closing)
    {
      if lines[end].last == "," { tail = "," }
      end += 1
    }
    let isConsequence = lastErased.contains(position.line - 1) || isLeftover(position.line - 1)
    for line in lines[first..<end] {
      for word in line.split(whereSeparator: { !$0.isLetter && !$0.isNumber && !"-_.".contains($0) }) {
        words.insert(String(word))
      }
    }
    let kept = emptied.insert(first).inserted ? head(of: lines[first]) : nil
    if kept == nil { lost.append(first + 1) }
    lines[first] = kept.map { $0 + String(Self.mark) + tail }.map { $0[...] } ?? ""
    for line in first + 1..<end { lines[line] = "" }
    lastErased = first..<end
    return isConsequence
  }

  /// Whether a line is the end of something that was taken out before.
  private func isLeftover(_ line: Int) -> Bool {
    guard line == lastErased.upperBound, !lastErased.isEmpty, lines.indices.contains(line) else { return false }
    return lost.last == lastErased.lowerBound + 1
      || lines[line].first { $0 != " " && $0 != "\t" }.map("]}".contains) == true
  }

  /// The line that begins the part to take out.
  private func start(_ position: SourceText.Position, _ context: SourceText.Position?) -> Int? {
    var line = min((context ?? position).line, lines.count) - 1
    while line >= 0, isBlank(line) { line -= 1 }
    return line >= 0 ? line : nil
  }

  private func isBlank(_ line: Int) -> Bool { lines[line].allSatisfy { $0 == " " || $0 == "\t" } }

  private func indentation(_ line: Int) -> Int {
    lines[line].prefix { $0 == " " || $0 == "\t" }.reduce(0) { $0 + ($1 == "\t" ? 8 : 1) }
  }

  /// The part of a line that says what its value is the value of: a key with its colon, or the hyphen of a list item.
  private func head(of line: Substring) -> String? {
    guard
      let match = line.firstMatch(
        of: /^[ \t]*(?:- +)*(?:(?:"[^"\\]*"|'[^']*'|[\p{L}\p{N}_][\p{L}\p{N}_. -]*):(?= |$)|-(?= ))/)
    else {
      return nil
    }
    return line[match.range] + " "
  }
}
