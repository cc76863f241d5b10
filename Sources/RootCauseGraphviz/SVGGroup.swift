/// The group of a node or a line in an SVG.
struct SVGGroup {
  /// Its tag, without the bracket at the end.
  private let opening: ArraySlice<UInt8>
  /// The id, escaped.
  let id: ArraySlice<UInt8>
  /// What its tooltip says, escaped; empty if there is none.
  let tooltip: ArraySlice<UInt8>
  /// The tag within it that Graphviz gives a tooltip or a link; empty if there is none.
  private let anchor: ArraySlice<UInt8>
  private let body: ArraySlice<UInt8>

  /// Reads a group, given its first line.
  init(_ line: ArraySlice<UInt8>, _ lines: inout SVGLines) {
    opening = line.prefix { $0 != UInt8(ascii: ">") }
    id = line.value(of: Tag.id) ?? []
    var rest = lines.restOfGroup()
    // Its name is what Graphviz calls it, which is no use to a reader.
    if rest.starts(with: Tag.title) { rest = rest.drop { $0 != UInt8(ascii: "\n") }.dropFirst() }
    let second = rest.prefix { $0 != UInt8(ascii: "\n") }
    let hasAnchor = second.starts(with: Tag.group)
    anchor = hasAnchor ? second : []
    tooltip = second.value(of: Tag.tooltip) ?? []
    body = hasAnchor ? rest[second.endIndex...] : rest
  }

  var hasText: Bool { body.end(of: Tag.text) != nil }
  var isLink: Bool { anchor.end(of: Tag.link) != nil }

  /// Writes the group with its tooltip as its title, and attributes added to it.
  func write(adding attributes: String, to result: inout [UInt8]) {
    result += opening
    result += Array(attributes.utf8)
    result += Array(">\n".utf8)
    writeTitle(to: &result)
    result += anchor.withoutTitle
    result += body
  }

  /// Writes the group as one symbol, which a reader can get at as a whole.
  func writeSymbol(_ role: String, takesFocus: Bool, to result: inout [UInt8]) {
    let label = tooltip.isEmpty ? [] : Array(" aria-label=\"".utf8) + tooltip + [Tag.quote]
    result += opening
    guard isLink else {
      result += Array(" role=\"\(role)\"\(takesFocus ? " tabindex=\"0\"" : "")".utf8) + label + Array(">\n".utf8)
      writeTitle(to: &result)
      result += anchor.withoutTitle
      result += body
      return
    }
    // What is inside a symbol cannot be reached: a link takes the focus itself.
    result += Array(">\n".utf8)
    writeTitle(to: &result)
    let link = anchor.withoutTitle
    result += link.dropLast() + label + link.suffix(1)
    result += body
  }

  private func writeTitle(to result: inout [UInt8]) {
    guard !tooltip.isEmpty else { return }
    result += Array("<title>".utf8)
    result += tooltip
    result += Array("</title>\n".utf8)
  }
}
