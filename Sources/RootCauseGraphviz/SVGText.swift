import RootCause
import RootCauseDiagrams

/// What is made of the SVG that Graphviz writes, so that it can be read without being seen, and walked through with the
/// keyboard (W3C, *Graphics Accessibility API Mappings* and *WAI-ARIA Graphics Module*).
///
/// The picture gets a title and a description in words. Every node becomes a symbol with a name, and what stands for
/// something recorded takes the focus. Nodes are moved behind everything else, in the order in which an outline tells them.
/// Lines are hidden from screen readers: what they say is in the description.
///
/// It is one pass over the bytes. Graphviz begins a line for each element, and escapes whatever a document contains: what
/// begins a line with `<g ` is a group.
struct SVGText {
  private let diagram: Diagram
  private var lines: SVGLines
  private var result: [UInt8] = []
  private var nodes = SVGNodes()
  /// The lines with words beside them.
  private var labeled: [SVGGroup] = []

  /// The picture of a diagram, made accessible.
  static func describing(_ svg: [UInt8], _ diagram: Diagram) -> [UInt8] {
    var text = SVGText(diagram: diagram, lines: SVGLines(svg))
    return text.rewrite() ? text.result : svg
  }

  private init(diagram: Diagram, lines: SVGLines) {
    self.diagram = diagram
    self.lines = lines
  }

  private mutating func rewrite() -> Bool {
    guard let root = lines.root() else { return false }
    result.reserveCapacity(lines.count * 3 / 2)
    open(root)
    var depth = 0
    while let line = lines.next() {
      if line.starts(with: Tag.group) {
        if let place = line.end(of: Tag.node) {
          nodes.append(SVGGroup(line, &lines), form: line[place...])
        } else if line.end(of: Tag.edge) != nil {
          let group = SVGGroup(line, &lines)
          if group.hasText { labeled.append(group) } else { write(line: group) }
        } else {
          // The whole drawing, the title above it, a frame: nothing points at them.
          depth += 1
          result += line.withoutTitle
        }
      } else if line.starts(with: Tag.groupEnd) {
        depth -= 1
        if depth == 0 {
          // Words over lines, not under them.
          labeled.forEach { write(line: $0) }
          nodes.write(inOrder: diagram.readingOrder, to: &result)
        }
        result += line
      } else if !line.starts(with: Tag.comment), !line.starts(with: Tag.title) {
        result += line
      }
    }
    return true
  }

  private mutating func write(line: SVGGroup) { line.write(adding: " aria-hidden=\"true\"", to: &result) }

  /// The root, with all that is said of the picture as a whole.
  private mutating func open(_ root: ArraySlice<UInt8>) {
    // Its children could not be read or reached if it were an image.
    let role = "<svg role=\"graphics-document document\" aria-labelledby=\"rca-title\" aria-describedby=\"rca-desc\""
    result += Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\(role) focusable=\"false\"".utf8)
    result += root.dropFirst(Tag.root.count)
    let focus = diagram.theme.rgb(.ink).hex
    let texts = """

      <title id="rca-title">\(diagram.plainTitle.escapedForMarkup())</title>
      <desc id="rca-desc">\(diagram.outline.escapedForMarkup())</desc>
      <style>.node:focus-visible, .node a:focus-visible { outline: 2px solid \(focus); outline-offset: 3px }</style>
      """
    result += Array(texts.utf8)
  }
}

/// What the elements begin with that are looked for.
enum Tag {
  static let root = Array("<svg".utf8)
  static let comment = Array("<!--".utf8)
  static let group = Array("<g ".utf8)
  static let groupEnd = Array("</g>".utf8)
  static let text = Array("<text".utf8)
  static let title = Array("<title>".utf8)
  static let id = Array("<g id=\"".utf8)
  static let node = Array(" class=\"node ".utf8)
  static let edge = Array(" class=\"edge".utf8)
  static let tooltip = Array(" xlink:title=\"".utf8)
  static let link = Array(" xlink:href=\"".utf8)
  static let quote = UInt8(ascii: "\"")
}
