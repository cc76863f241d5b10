/// The text of a document as it came: its name, and its characters without a byte order mark.
struct SourceText: Sendable {
  /// The name of the file, as the user gave it.
  let file: String
  let text: String

  /// A stretch of one line, in lines and columns from one; columns count Unicode scalars.
  struct Position: Hashable, Sendable, Comparable {
    var line: Int
    var column: Int
    var length = 1

    static let start = Position(line: 1, column: 1)

    static func < (left: Position, right: Position) -> Bool {
      (left.line, left.column) < (right.line, right.column)
    }
  }
}
