import RootCauseDiagrams

/// What is added to the SVG that Graphviz writes.
enum SVGText {
  /// The picture with a title, a description in words and the role of an image, for screen readers
  /// (W3C, *SVG Accessibility API Mappings*).
  static func describing(_ svg: [UInt8], _ diagram: Diagram) -> [UInt8] {
    // Graphviz writes one root element; nothing before it contains "<svg".
    guard let start = svg.firstRange(of: Array("<svg".utf8))?.upperBound,
      let end = svg[start...].firstIndex(of: UInt8(ascii: ">"))
    else { return svg }
    var result = Array(svg[..<start])
    result += Array(" role=\"img\" aria-labelledby=\"rca-title rca-desc\"".utf8)
    result += svg[start...end]
    let title = escaped(diagram.plainTitle)
    let description = escaped(diagram.outline)
    result += Array("\n<title id=\"rca-title\">\(title)</title>\n<desc id=\"rca-desc\">\(description)</desc>".utf8)
    result += svg[(end + 1)...]
    return result
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
