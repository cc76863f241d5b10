/// Finds lines and columns in a text without going through it from the start each time.
///
/// It marks the beginning of each line, and places within long ones, so that looking up a position costs the same in a
/// file of one line as in one of many. Building it is linear in the text.
package struct LineIndex {
  private struct Checkpoint {
    var offset: Int
    var line: Int
    var column: Int
  }

  private static let stride = 1_024

  /// The line breaks of a notation, beside line feed, carriage return and the two in a row.
  package enum Breaks: Sendable {
    /// Those of YAML 1.1, which the parser counts by: the next line, line separator and paragraph separator, too.
    case yaml
    /// Those of XML 1.0: no others.
    case xml
  }

  private let breaks: Breaks
  private let bytes: String.UTF8View
  private var checkpoints = [Checkpoint(offset: 0, line: 1, column: 1)]
  /// The position after the last character.
  package private(set) var end = SourceText.Position.start

  /// - Parameter breaks: What ends a line in texts of this kind.
  package init(_ text: String, breaks: Breaks = .yaml) {
    self.breaks = breaks
    var text = text
    text.makeContiguousUTF8()
    bytes = text.utf8
    var checkpoints = self.checkpoints
    var line = 1
    var column = 1
    var mark = 0
    text.utf8.withContiguousStorageIfAvailable { bytes in
      var offset = 0
      while offset < bytes.count {
        let width = Self.breakWidth(bytes, offset, breaks)
        if width > 0 {
          offset += width
          line += 1
          column = 1
          mark = offset
          checkpoints.append(Checkpoint(offset: offset, line: line, column: 1))
          continue
        }
        if offset - mark >= Self.stride, bytes[offset] & 0xC0 != 0x80 {
          mark = offset
          checkpoints.append(Checkpoint(offset: offset, line: line, column: column))
        }
        if bytes[offset] & 0xC0 != 0x80 { column += 1 }
        offset += 1
      }
    }
    self.checkpoints = checkpoints
    end = SourceText.Position(line: line, column: column)
  }

  /// How many bytes a line break takes here. Zero for anything else.
  private static func breakWidth(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ breaks: Breaks) -> Int {
    switch bytes[offset] {
    case 0x0A: return 1
    case 0x0D: return offset + 1 < bytes.count && bytes[offset + 1] == 0x0A ? 2 : 1
    case 0xC2 where breaks == .yaml: return offset + 1 < bytes.count && bytes[offset + 1] == 0x85 ? 2 : 0
    case 0xE2 where breaks == .yaml:
      return offset + 2 < bytes.count && bytes[offset + 1] == 0x80 && (bytes[offset + 2] | 1) == 0xA9 ? 3 : 0
    default: return 0
    }
  }

  /// The byte at which a position stands; that of the end of its line if the line is shorter.
  package func offset(of position: SourceText.Position) -> Int {
    let place = (position.line, position.column)
    var low = 0
    var high = checkpoints.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if (checkpoints[middle].line, checkpoints[middle].column) <= place { low = middle } else { high = middle }
    }
    let start = checkpoints[low]
    return advance(start.offset, by: start.line == position.line ? position.column - start.column : 0)
  }

  /// The position of the character that begins at a byte.
  package func position(at offset: Int) -> SourceText.Position {
    var low = 0
    var high = checkpoints.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if checkpoints[middle].offset <= offset { low = middle } else { high = middle }
    }
    let start = checkpoints[low]
    let between = slice(start.offset, offset)
    return .init(line: start.line, column: start.column + between.reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) })
  }

  /// The text of a position's line, or a window of it around the position where the line is long; with the column at
  /// which that begins.
  package func line(around position: SourceText.Position) -> (text: String, column: Int) {
    let before = min(position.column - 1, Self.window)
    let isWhole = position.column - 1 <= Self.window
    let shown = isWhole ? position.column - 1 : before / 4
    let start = SourceText.Position(line: position.line, column: position.column - shown)
    let first = offset(of: start)
    let last = advance(first, by: 2 * Self.window)
    return (String(decoding: slice(first, last), as: UTF8.self), start.column)
  }

  /// How much of a line is shown on either side, in Unicode scalars.
  private static let window = 120

  /// The bytes from one offset to the end of its line, at most so many characters of it.
  package func rest(ofLineAt offset: Int, limit: Int) -> Substring.UTF8View {
    slice(offset, advance(offset, by: limit))
  }

  private func slice(_ first: Int, _ last: Int) -> Substring.UTF8View {
    bytes[bytes.index(bytes.startIndex, offsetBy: first)..<bytes.index(bytes.startIndex, offsetBy: last)]
  }

  /// Goes forward by Unicode scalars, no further than the end of the line.
  private func advance(_ offset: Int, by count: Int) -> Int {
    bytes.withContiguousStorageIfAvailable { bytes in
      var offset = offset
      var left = count
      while offset < bytes.count, Self.breakWidth(bytes, offset, breaks) == 0 {
        if bytes[offset] & 0xC0 != 0x80 {
          if left == 0 { break }
          left -= 1
        }
        offset += 1
      }
      return offset
    } ?? offset
  }
}
