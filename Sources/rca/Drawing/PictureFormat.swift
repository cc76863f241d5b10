import ArgumentParser
import RootCauseDiagrams
import RootCauseGraphviz

/// What a picture is written as.
enum PictureFormat: String, ExpressibleByArgument, CaseIterable {
  case svg, png, pdf, dot, txt

  /// The diagram in this format.
  func bytes(of diagram: Diagram) throws(GraphvizError) -> [UInt8] {
    switch self {
    case .svg: try Graphviz().render(diagram, as: .svg)
    case .png: try Graphviz().render(diagram, as: .png)
    case .pdf: try Graphviz().render(diagram, as: .pdf)
    case .dot: Array(diagram.dot.utf8)
    case .txt: Array(diagram.outline.utf8)
    }
  }
}
