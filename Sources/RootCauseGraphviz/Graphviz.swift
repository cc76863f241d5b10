import CGraphviz
public import RootCauseDiagrams

/// Draws diagrams as pictures, with Graphviz in this process.
///
/// Pictures may be asked for from any thread; Graphviz draws one at a time. It says nothing on standard error, opens no
/// file that a diagram could name, and gives the same bytes for the same diagram, library and fonts.
public struct Graphviz: Sendable {
  /// The formats of pictures.
  public enum Format: String, Hashable, Sendable, CaseIterable {
    case svg, png, pdf
  }

  /// The most nodes drawn in one picture: factors, gates and plates. The time a layout takes grows faster than the square
  /// of them (some ten seconds at the limit), and a picture of
  /// more cannot be read.
  public var nodeLimit: Int
  /// The most lines drawn in one picture.
  public var lineLimit: Int
  /// The resolution of bitmaps, in dots per inch.
  public var resolution: Int

  public init(nodeLimit: Int = 2_500, lineLimit: Int = 6_000, resolution: Int = 144) {
    self.nodeLimit = nodeLimit
    self.lineLimit = lineLimit
    self.resolution = resolution
  }

  /// Draws a diagram.
  ///
  /// An SVG carries the title and the outline of the diagram for readers who cannot see it.
  ///
  /// - Returns: The bytes of the picture.
  /// - Throws: ``GraphvizError/tooLarge(nodes:lines:)`` before anything is drawn, or what Graphviz could not do.
  public func render(_ diagram: Diagram, as format: Format) throws(GraphvizError) -> [UInt8] {
    try check(diagram)
    var drawing = self
    if let chart = diagram.chart {
      // What is larger Graphviz would shrink by itself, and complain.
      let extent = max(chart.width, chart.height, 1) * 1.1
      drawing.resolution = min(resolution, max(1, Int(Self.bitmapExtent * 72 / extent)))
    }
    let picture = try drawing.draw(diagram.dot, as: format, engine: Engine(for: diagram)).bytes
    return format == .svg ? SVGText.describing(picture, diagram) : picture
  }

  /// - Throws: ``GraphvizError/tooLarge(nodes:lines:)``
  func check(_ diagram: Diagram) throws(GraphvizError) {
    guard diagram.nodes.count <= nodeLimit, diagram.lines.count <= lineLimit else {
      throw .tooLarge(nodes: diagram.nodes.count, lines: diagram.lines.count)
    }
  }

  /// Draws a graph given in DOT, with the layout engine `dot`.
  ///
  /// Attributes and labels that make Graphviz or a viewer open files or addresses are refused.
  ///
  /// - Returns: The bytes of the picture.
  /// - Throws: What Graphviz could not do.
  public func render(dot: String, as format: Format) throws(GraphvizError) -> [UInt8] {
    try draw(dot, as: format).bytes
  }

  /// A picture, and what Graphviz remarked about it.
  struct Picture {
    var bytes: [UInt8]
    var remarks: String
  }

  /// The most pixels of a bitmap in one direction that Cairo draws.
  private static let bitmapExtent = 32_000.0

  /// How Graphviz finds out where things stand.
  enum Engine: String {
    /// In layers, effects over causes.
    case dot
    /// As the text says it, lines included.
    case placed = "nop2"

    /// The one for a diagram.
    init(for diagram: Diagram) { self = diagram.chart == nil ? .dot : .placed }
  }

  func draw(_ dot: String, as format: Format, engine: Engine = .dot) throws(GraphvizError) -> Picture {
    if format != .svg, try FontProbe.findsNone(in: layout(FontProbe.dot)) { throw .noFont }
    let resolution = format == .png ? String(max(1, resolution)) : nil
    var picture = try output(of: dot, format.rawValue, resolution: resolution, engine)
    if format == .pdf { PDFText.undate(&picture.bytes) }
    return picture
  }

  /// Where everything stands, in Graphviz’ format “plain”.
  func layout(_ dot: String, engine: Engine = .dot) throws(GraphvizError) -> String {
    String(decoding: try output(of: dot, "plain", resolution: nil, engine).bytes, as: UTF8.self)
  }

  private func output(
    of dot: String, _ format: String, resolution: String?, _ engine: Engine
  ) throws(GraphvizError) -> Picture {
    guard !dot.utf8.contains(0) else { throw .syntax("a NUL character") }
    var result = cgraphviz_render(dot, engine.rawValue, format, resolution)
    defer { cgraphviz_release(&result) }
    let remarks = try remarks(on: result, as: format)
    return Picture(bytes: Array(UnsafeRawBufferPointer(start: result.data, count: result.length)), remarks: remarks)
  }

  /// What Graphviz remarked about a picture.
  ///
  /// - Throws: What it could not do.
  func remarks(on result: CGraphvizResult, as format: String) throws(GraphvizError) -> String {
    let remarks = result.messages.map { String(cString: $0) } ?? ""
    let words = remarks.split(whereSeparator: \.isNewline).joined(separator: "; ")
    switch result.outcome {
    case CGraphvizRendered: return remarks
    case CGraphvizSyntaxError: throw .syntax(words)
    case CGraphvizRefused: throw .refused(words)
    case CGraphvizLayoutError: throw .layout(words)
    case CGraphvizRenderError: throw .output(format, words)
    default: throw .unavailable(words)
    }
  }
}
