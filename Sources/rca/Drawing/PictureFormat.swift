import ArgumentParser
import RootCauseDiagrams
import RootCauseGraphviz
import RootCausePage

/// What a picture is written as.
enum PictureFormat: String, ExpressibleByArgument, CaseIterable {
  case svg, png, pdf, dot, mmd, txt, html

  /// The format with this name, or that files with this ending have.
  init?(argument: String) {
    self.init(rawValue: argument == "mermaid" ? "mmd" : argument)
  }

  /// Whether it is for eyes, and so has to be small enough to be looked at.
  var isPicture: Bool {
    switch self {
    case .svg, .png, .pdf: true
    case .dot, .mmd, .txt, .html: false
    }
  }

  /// What was asked for, in this format.
  ///
  /// - Parameters:
  ///   - paper: What a PDF is to be printed on; nil for one page of its size.
  ///   - diagram: Makes the diagram.
  ///   - page: Makes the page, which has diagrams of its own.
  /// - Throws: What these throw, `GraphvizError`, or ``Failure`` where the format has no form for the diagram.
  func bytes(
    on paper: Paper? = nil, of diagram: () throws -> Diagram, page: () throws -> Page
  ) throws -> [UInt8] {
    switch self {
    case .svg: return try Graphviz().render(try diagram(), as: .svg)
    case .png: return try Graphviz().render(try diagram(), as: .png)
    case .pdf:
      if let paper { return try Graphviz().render(try diagram(), on: paper) }
      return try Graphviz().render(try diagram(), as: .pdf)
    case .dot: return Array(try diagram().dot.utf8)
    case .txt: return Array(try diagram().outline.utf8)
    case .mmd:
      let diagram = try diagram()
      guard let source = diagram.mermaid else { throw Failure("Mermaid has no form for a table") }
      if let excess = diagram.mermaidExcess(in: source) {
        Terminal.complain("rca: the picture has \(excess) unless a page raises the limit; --focus draws a part")
      }
      return Array(source.utf8)
    case .html: return Array(try page().html().utf8)
    }
  }
}

extension PictureFormat {
  /// Whether a picture has room for the text it was drawn from.
  var holdsSources: Bool { self == .svg || self == .png }

  /// A picture with the text in it that it was drawn from.
  func embedding(_ source: Input.Source, in picture: [UInt8]) throws -> [UInt8] {
    let embedded = EmbeddedSource(source.bytes, source.isJSON ? .json : .yaml)
    do {
      return self == .png ? try embedded.embedded(inPNG: picture) : try embedded.embedded(inSVG: picture)
    } catch {
      throw Failure("--embed-source: \(error)")
    }
  }
}

extension [PictureFormat] {
  /// The names in a sentence.
  var listed: String { map(\.rawValue).joined(separator: ", ") }
}
