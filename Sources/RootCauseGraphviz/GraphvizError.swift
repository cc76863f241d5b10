/// Why a picture could not be drawn, with Graphviz' own words where it had some.
public enum GraphvizError: Error, Hashable, Sendable {
  /// More than can be laid out in reasonable time, or read.
  case tooLarge(nodes: Int, lines: Int)
  /// The text is not DOT.
  case syntax(String)
  /// The text asks for a file or an address to be opened.
  case refused(String)
  /// The layout failed.
  case layout(String)
  /// The picture could not be written in this format.
  case output(_ format: String, String)
  /// There is no font to draw letters with.
  case noFont
  /// Graphviz did not start.
  case unavailable(String)
}

extension GraphvizError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .tooLarge(let nodes, let lines):
      "the diagram has \(nodes) nodes and \(lines) lines, too many for one picture: write it as DOT or as text, or split "
        + "the investigation"
    case .syntax(let words): "Graphviz cannot read the DOT text" + Self.quoting(words)
    case .refused(let words): "the DOT text would open a file or an address" + Self.quoting(words)
    case .layout(let words): "Graphviz could not lay the diagram out" + Self.quoting(words)
    case .output(let format, let words):
      "Graphviz could not write \(format.uppercased())" + Self.quoting(words)
    case .noFont:
      "no font is installed that letters could be drawn with: install one, such as Liberation Sans or DejaVu Sans, or "
        + "write SVG, whose letters are drawn where it is looked at"
    case .unavailable(let words): "Graphviz did not start" + Self.quoting(words)
    }
  }

  private static func quoting(_ words: String) -> String { words.isEmpty ? "" : ": \(words)" }
}
