/// A kind of fault that reading a file can find: its name, and what `rca explain` says of it.
public struct ReadingProblem: Hashable, Sendable {
  /// The name diagnostics carry as their rule.
  public let name: String
  /// What it is, in one line.
  public let title: String
  /// Why it is a fault, and what to do.
  public let rationale: String

  package init(_ name: String, _ title: String, _ rationale: String) {
    self.name = name
    self.title = title
    self.rationale = rationale
  }
}

// What can be wrong with a file in any format.
extension ReadingProblem {
  package static let unreadableFile = ReadingProblem(
    "unreadable-file", "the file cannot be read",
    """
    There is no such file, it is not a regular file, it may not be read, or it is larger than a document can be.
    """)
  package static let unreadableText = ReadingProblem(
    "unreadable-text", "the file is not text in UTF-8",
    """
    A document is text in UTF-8, without control characters other than tabs and line ends. Save it in that encoding; \
    other characters can be written in double quotes as escapes such as "\\u0007".
    """)
  package static let tooManyProblems = ReadingProblem(
    "too-many-problems", "reading stopped listing problems",
    "The document has so many problems that listing more of them would not help. Correct those shown first.")
}
