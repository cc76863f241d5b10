/// What a node says in Mermaid, line by line: what it is and who acted, its text with its marks, what has become of it.
struct MermaidLabel {
  let lines: [String]

  init(_ node: Diagram.Node) {
    let text = node.text.plain()
    switch node.form {
    case .gate, .stub, .heading, .table:
      lines = (text.isEmpty ? "(no words)" : text).wrapped(width: MermaidWriter.width, limit: 60)
    case .factor, .bar, .plate:
      let style = node.style
      let signs = [style.mark, style.secondMark].compactMap(\.self).joined()
      let marked = [signs, text.isEmpty ? "(no words)" : text, style.endMark ?? ""].filter { !$0.isEmpty }
      let statement = marked.joined(separator: " ").wrapped(width: MermaidWriter.width, limit: 60)
      lines = Self.small([Self.kind(of: node)]) + statement + Self.small(Self.findings(on: node))
    }
  }

  private static func kind(of node: Diagram.Node) -> String {
    let words = node.form == .plate ? ["control"] : node.notation.compactMap(\.word)
    return (words + [node.caption.map { "by \($0)" }].compactMap(\.self)).joined(separator: " · ")
  }

  private static func findings(on node: Diagram.Node) -> [String] {
    node.remarks + [node.notation.compactMap(\.state).joined(separator: " · "), node.finding ?? "", node.share ?? ""]
  }

  /// Each sentence on lines of its own, in brackets, as there is no smaller type.
  private static func small(_ sentences: [String]) -> [String] {
    sentences.map { $0.plain() }.filter { !$0.isEmpty }
      .flatMap { "(\($0))".wrapped(width: MermaidWriter.width, limit: 20) }
  }
}
