import ArgumentParser
import RootCauseDiagrams
import RootCauseGraphviz

/// What a picture is written as.
enum PictureFormat: String, ExpressibleByArgument, CaseIterable {
  case svg, png, pdf, dot, mmd, txt

  /// The format with this name, or that files with this ending have.
  init?(argument: String) {
    self.init(rawValue: argument == "mermaid" ? "mmd" : argument)
  }

  /// The diagram in this format.
  ///
  /// - Throws: `GraphvizError`, or ``Failure`` where the format has no form for the diagram.
  func bytes(of diagram: Diagram) throws -> [UInt8] {
    switch self {
    case .svg: return try Graphviz().render(diagram, as: .svg)
    case .png: return try Graphviz().render(diagram, as: .png)
    case .pdf: return try Graphviz().render(diagram, as: .pdf)
    case .dot: return Array(diagram.dot.utf8)
    case .txt: return Array(diagram.outline.utf8)
    case .mmd:
      guard let source = diagram.mermaid else { throw Failure("Mermaid has no form for a table") }
      if let excess = diagram.mermaidExcess(in: source) {
        Terminal.complain("rca: the picture has \(excess) unless a page raises the limit; --focus draws a part")
      }
      return Array(source.utf8)
    }
  }
}
