/// A flowchart in Mermaid, read back by the grammar that the writer keeps to.
struct MermaidSource {
  var title = ""
  /// The labels of nodes, lines and panels, their entities decoded.
  var labels: [String] = []
  /// What is not of the grammar.
  var surprises: [String] = []

  init(_ text: String) throws {
    // A label may have several lines; the quotes tell where it ends, as none stand in it.
    let pieces = text.split(separator: "\"", omittingEmptySubsequences: false)
    if pieces.count.isMultiple(of: 2) { surprises.append("an odd number of quotes") }
    var skeleton = ""
    for (index, piece) in pieces.enumerated() {
      if index.isMultiple(of: 2) {
        skeleton += piece
      } else if index == 1 {
        title = Self.yaml(piece)
        skeleton += "T"
      } else {
        skeleton += "L"
        if let bad = Self.unsafe(in: piece) { surprises.append("“\(bad)” in a label") }
        labels.append(Self.entities(piece))
      }
    }
    for line in skeleton.split(separator: "\n") where try !Self.isStatement(line) { surprises.append(String(line)) }
  }

  private static func isStatement(_ line: Substring) throws -> Bool {
    let node = #"  +[A-Za-z0-9_]+(\[|\(|\{\{|\[\[|\(\(|\[\(|\[\\|>)L(\]|\)|\}\}|\]\]|\)\)|\)\]|/\]):::[A-Za-z_]+"#
    let edge = #"  n_[A-Za-z0-9_]* (---|-->|--x|-\.-|-\.->|-\.-x)(\|L\|)? n_[A-Za-z0-9_]*"#
    let tie = #"  [A-Za-z0-9_]+ ~~~ [A-Za-z0-9_]+"#
    let style = #"  classDef [A-Za-z_]+ [a-z]+[-a-z:#0-9., ]+"#
    let fixed = [
      "---", "title: T", "config:", "  flowchart:", "    wrappingWidth: 500", "  end", "flowchart BT", "flowchart TB",
      "flowchart LR", "flowchart RL",
    ]
    if fixed.contains(String(line)) { return true }
    let panel = #"  subgraph panel[0-9]+\[L\]"#
    for pattern in [node, edge, tie, style, panel] where try line.wholeMatch(of: Regex(pattern)) != nil { return true }
    return false
  }

  /// A character that Mermaid, Markdown or HTML could act on.
  private static func unsafe(in label: Substring) -> Character? {
    let text = label.replacing(#/#[0-9]+;/#, with: "")
    return text.first { $0.isASCII && !$0.isLetter && !$0.isNumber && !" \n,.-'()/?!=".contains($0) }
  }

  private static func entities(_ label: Substring) -> String {
    String(label).replacing(#/#([0-9]+);/#) { match in
      UInt32(match.1).flatMap(Unicode.Scalar.init).map { String($0) } ?? "(not a character)"
    }
  }

  private static func yaml(_ value: Substring) -> String {
    String(value).replacing(#/\\x([0-9a-f]{2})/#) { match in
      UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init).map { String($0) } ?? "(not a character)"
    }
  }
}
