/// Finds out whether there is any font: Graphviz does not say so.
///
/// Without one, Pango draws every letter as an empty box of one size, wider than the letters of any typewriter's face.
enum FontProbe {
  /// Ten narrow letters, and ten wide ones, ten points high.
  static let dot = """
    digraph { node [shape=plain, fontname="Helvetica,Arial,sans-serif", fontsize=10]
    narrow [label="iiiiiiiiii"] wide [label="WWWWWWWWWW"] }
    """

  /// - Parameter layout: The layout of ``dot`` in Graphviz’ format “plain”, whose lengths are in inches.
  static func findsNone(in layout: String) -> Bool {
    let widths = layout.split(separator: "\n").filter { $0.hasPrefix("node ") }
      .compactMap { $0.split(separator: " ").dropFirst(4).first.flatMap { Double($0) } }
    guard widths.count == 2 else { return false }
    // A typewriter's letters are six tenths of their size wide.
    return widths[0] == widths[1] && widths[0] * 72 > 10 * 10 * 0.7
  }
}
