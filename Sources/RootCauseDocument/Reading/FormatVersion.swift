/// The versions of the document format.
enum FormatVersion {
  /// The version that is written, and that the tables in `Keys/` describe.
  static let current = 1

  /// How a document of each older version that is still read becomes one of the next, oldest first. Version 1 is the
  /// first, so there is none yet.
  static let migrations: [Migration] = []

  /// The versions that can be read.
  static var readable: ClosedRange<Int> { current - migrations.count...current }

  /// The tree of a document of a readable version as one of the current version.
  static func migrate(_ tree: Tree, from version: Int) -> Tree {
    migrations.suffix(current - version).reduce(tree) { $1.change($0) }
  }

  /// A step from one version to the next. It changes the tree and keeps the places.
  struct Migration: Sendable {
    let change: @Sendable (Tree) -> Tree
  }
}

extension DocumentDecoder {
  /// The format version a document says it is in, if it can be read.
  func version(_ node: Tree.Node) -> Int? {
    let suggestion = "write `rca: \(FormatVersion.current)`"
    guard let text = text(node, expected: "the version of the format, a whole number") else { return nil }
    guard let version = Int(text), version > 0 else {
      report(.invalidValue, "“\(text.shortened)” is not a version of the format", at: node, suggestion: suggestion)
      return nil
    }
    guard !FormatVersion.readable.contains(version) else { return version }
    let readable =
      FormatVersion.readable.count == 1
      ? "version \(FormatVersion.current)" : "versions \(FormatVersion.readable.lowerBound) to \(FormatVersion.current)"
    report(
      .unsupportedVersion, "the document is in version \(version) of the format; this program reads \(readable)",
      at: node,
      suggestion: version > FormatVersion.current ? "read it with a newer release of rca" : suggestion)
    return nil
  }
}
