/// The text of a document as it came: its name, and its characters without a byte order mark.
package struct SourceText: Sendable {
  /// The name of the file, as the user gave it.
  package let file: String
  package let text: String

  package init(file: String, text: String) {
    self.file = file
    self.text = text
  }

  /// A stretch of one line, in lines and columns from one; columns count Unicode scalars.
  package struct Position: Hashable, Sendable, Comparable {
    package var line: Int
    package var column: Int
    package var length: Int

    package init(line: Int, column: Int, length: Int = 1) {
      self.line = line
      self.column = column
      self.length = length
    }

    package static let start = Position(line: 1, column: 1)

    package static func < (left: Position, right: Position) -> Bool {
      (left.line, left.column) < (right.line, right.column)
    }
  }
}
