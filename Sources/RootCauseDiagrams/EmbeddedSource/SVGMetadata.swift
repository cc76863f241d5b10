/// The source in an SVG: an element `metadata`, whose text is the source in base64.
///
/// It is found by a scan for its tag, whose spelling no text of a document can have: a less-than sign in text is written as
/// an entity. So there are no entities to expand, nothing to fetch, and no depth to run out of.
enum SVGMetadata {
  private static let id = "rca-source"
  private static let tag = Array("<metadata".utf8)
  private static let closing = Array("</svg>".utf8)
  private static let root = Array("<svg".utf8)
  /// What is longer is not the tag of a source: so that none is looked through again and again.
  private static let longestTag = 1_000
  private static let lessThan = UInt8(ascii: "<")
  private static let greaterThan = UInt8(ascii: ">")

  static func adding(_ source: EmbeddedSource, to picture: [UInt8]) throws(EmbeddedSourceError) -> [UInt8] {
    guard let end = picture.lastPlace(of: closing) else { throw .notAPicture }
    let open = "<metadata id=\"\(id)\" data-media-type=\"\(source.mediaType.rawValue)\" data-encoding=\"base64\">\n"
    let element = Array(open.utf8) + Base64.text(of: source.bytes) + Array("\n</metadata>\n".utf8)
    return Array(picture[..<end]) + element + picture[end...]
  }

  static func source(in picture: [UInt8]) throws(EmbeddedSourceError) -> EmbeddedSource {
    guard picture.place(of: root, from: 0) != nil else { throw .notAPicture }
    var found: EmbeddedSource?
    var place = 0
    while let start = picture.place(of: tag, from: place) {
      place = start + tag.count
      guard let end = picture[place...].prefix(longestTag).firstIndex(of: greaterThan) else { continue }
      let attributes = String(decoding: picture[place..<end], as: UTF8.self)
      guard attributes.hasAttribute("id", id) else { continue }
      guard found == nil else { throw .several }
      guard let stop = picture[end...].firstIndex(of: lessThan) else {
        throw .damaged("its source is cut off")
      }
      guard let bytes = Base64.bytes(of: picture[(end + 1)..<stop]) else {
        throw .damaged("its source is not base64")
      }
      let type = EmbeddedSource.MediaType.allCases.first { attributes.hasAttribute("data-media-type", $0.rawValue) }
      found = EmbeddedSource(bytes, type ?? .yaml)
      place = stop
    }
    guard let found else { throw .none }
    return found
  }
}

extension String {
  /// Whether what stands in a tag has an attribute with this value, in either kind of quotes.
  fileprivate func hasAttribute(_ name: String, _ value: String) -> Bool {
    let text = " " + split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return text.contains(" \(name)=\"\(value)\"") || text.contains(" \(name)='\(value)'")
  }
}

extension [UInt8] {
  /// Where some bytes begin for the first time.
  fileprivate func place(of other: [UInt8], from start: Int) -> Int? {
    guard let first = other.first else { return nil }
    var rest = self[start...]
    while let place = rest.firstIndex(of: first) {
      if self[place...].starts(with: other) { return place }
      rest = self[(place + 1)...]
    }
    return nil
  }

  /// Where some bytes begin for the last time.
  fileprivate func lastPlace(of other: [UInt8]) -> Int? {
    indices.reversed().first { self[$0...].starts(with: other) }
  }
}
