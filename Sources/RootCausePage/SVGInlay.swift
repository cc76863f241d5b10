/// An SVG as a part of a page.
///
/// It is read as Graphviz and what makes its pictures accessible write it: an attribute has no bare `>`, and what is in an
/// `a` that leads nowhere is wrapped for a tooltip that stands in a `title`, too.
struct SVGInlay {
  private let prefix: [UInt8]
  private var result: [UInt8] = []
  private var rest: ArraySlice<UInt8>

  /// The element itself, without what stands before it in a file and without a style sheet of its own, which the page's
  /// policy would refuse; every id begins with a prefix, and so does what refers to one. What says the same twice is said
  /// once, so that a page with every view stays small.
  static func text(of svg: [UInt8], prefixingIDsWith prefix: String) -> String {
    guard let start = svg.firstRange(of: Array("<svg".utf8))?.lowerBound else { return "" }
    var inlay = SVGInlay(prefix: Array(prefix.utf8), rest: svg[start...])
    inlay.copy()
    return String(decoding: inlay.result, as: UTF8.self)
  }

  private init(prefix: [UInt8], rest: ArraySlice<UInt8>) {
    self.prefix = prefix
    self.rest = rest
    result.reserveCapacity(rest.count)
  }

  private mutating func copy() {
    var isInAnchor = false
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      copyText(until: open)
      if rest.starts(with: Tag.style) {
        skip(past: Tag.styleEnd)
      } else if rest.starts(with: Tag.wrapper), let end = rest.firstIndex(of: UInt8(ascii: ">")),
        rest[(end + 1)...].starts(with: Tag.anchor)
      {
        skip(past: Tag.anchor)
        isInAnchor = true
      } else if isInAnchor, rest.starts(with: Tag.anchorEnd) {
        skip(past: Tag.groupEnd)
        isInAnchor = false
      } else {
        let close = rest.firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? rest.endIndex
        append(tag: rest[..<close])
        rest = rest[close...]
      }
    }
    copyText(until: rest.endIndex)
  }

  private mutating func skip(past tag: [UInt8]) {
    rest = rest[(rest.firstRange(of: tag)?.upperBound ?? rest.endIndex)...]
  }

  /// Copies text, a hyphen as itself: Graphviz writes it as an entity, which takes five times the room.
  private mutating func copyText(until end: Int) {
    append(rest[..<end])
    rest = rest[end...]
  }

  private mutating func append(_ text: ArraySlice<UInt8>) {
    var text = text
    while let place = text.firstRange(of: Tag.hyphen) {
      result += text[..<place.lowerBound]
      result.append(UInt8(ascii: "-"))
      text = text[place.upperBound...]
    }
    result += text
  }

  private mutating func append(tag: ArraySlice<UInt8>) {
    var tag = tag
    // A node's name is its title as well.
    if let label = tag.firstRange(of: Tag.label), tag.starts(with: Tag.group) || tag.starts(with: Tag.link),
      let end = tag[label.upperBound...].firstIndex(of: UInt8(ascii: "\""))
    {
      tag = tag[..<label.lowerBound] + tag[(end + 1)...]
    }
    if tag.starts(with: Tag.text) {
      for attribute in Tag.inherited {
        guard let place = tag.firstRange(of: attribute) else { continue }
        tag = tag[..<place.lowerBound] + tag[place.upperBound...]
      }
    }
    while let place = Tag.references.compactMap({ tag.firstRange(of: $0)?.upperBound }).min() {
      append(tag[..<place])
      result += prefix
      tag = tag[place...]
    }
    append(tag)
  }

  private enum Tag {
    static let style = Array("<style".utf8)
    static let styleEnd = Array("</style>".utf8)
    static let wrapper = Array("<g id=\"a_".utf8)
    static let group = Array("<g ".utf8)
    static let groupEnd = Array("</g>".utf8)
    static let anchor = Array("<a>".utf8)
    static let anchorEnd = Array("</a>".utf8)
    static let link = Array("<a ".utf8)
    static let text = Array("<text ".utf8)
    /// What a text has without saying so: by itself, or from the style sheet of the page.
    static let inherited = [" text-anchor=\"start\"", " font-family=\"Helvetica,Arial,sans-serif\""].map {
      Array($0.utf8)
    }
    static let label = Array(" aria-label=\"".utf8)
    static let hyphen = Array("&#45;".utf8)
    static let references = [" id=\"", " aria-labelledby=\"", " aria-describedby=\"", " href=\"#", " xlink:href=\"#"]
      .map { Array($0.utf8) }
  }
}
