/// The text of a document inside a picture of it, so that whoever has the picture has what it was drawn from.
///
/// A picture holds one only where that was asked for. What comes back is the same bytes. It is data like any other:
/// whoever takes it out of a picture from elsewhere reads a document from elsewhere.
public struct EmbeddedSource: Hashable, Sendable {
  /// What the document is written in.
  public enum MediaType: String, Hashable, Sendable, CaseIterable {
    case yaml = "application/yaml"
    case json = "application/json"
  }

  /// The bytes of the document.
  public var bytes: [UInt8]
  /// What it is written in.
  public var mediaType: MediaType

  public init(_ bytes: [UInt8], _ mediaType: MediaType) {
    self.bytes = bytes
    self.mediaType = mediaType
  }

  /// Takes the source out of a picture: an SVG or a PNG. Linear in the picture.
  ///
  /// An SVG is looked through for one element, without a parser: no entity is expanded and nothing is fetched.
  ///
  /// - Throws: Why there is none.
  public init(in picture: [UInt8]) throws(EmbeddedSourceError) {
    if PNGChunks.isPNG(picture) {
      self = try PNGChunks.source(in: picture)
    } else {
      self = try SVGMetadata.source(in: picture)
    }
  }

  /// An SVG with the source in it, as base64 in an element `metadata`.
  ///
  /// - Throws: ``EmbeddedSourceError/notAPicture`` if it does not end with a closing tag `svg`.
  public func embedded(inSVG picture: [UInt8]) throws(EmbeddedSourceError) -> [UInt8] {
    try SVGMetadata.adding(self, to: picture)
  }

  /// A PNG with the source in it, in a chunk `iTXt`.
  ///
  /// - Throws: ``EmbeddedSourceError/notText`` for bytes that are not UTF-8, or what is wrong with the picture.
  public func embedded(inPNG picture: [UInt8]) throws(EmbeddedSourceError) -> [UInt8] {
    try PNGChunks.adding(self, to: picture)
  }
}

/// Why a picture has no source to take out, or takes none in.
public enum EmbeddedSourceError: Error, Hashable, Sendable, CustomStringConvertible {
  /// It is neither an SVG nor a PNG.
  case notAPicture
  /// It is a picture without a source.
  case none
  /// It has more than one, and nothing says which it was drawn from.
  case several
  /// It is cut off or altered.
  case damaged(String)
  /// The source has to be text in UTF-8 without the character NUL, and is not.
  case notText

  public var description: String {
    switch self {
    case .notAPicture: "this is neither an SVG nor a PNG"
    case .none: "the picture holds no source; one drawn with --embed-source does"
    case .several: "the picture holds more than one source"
    case .damaged(let how): "the picture is damaged: \(how)"
    case .notText: "the source is not text in UTF-8, which is all that a PNG has room for"
    }
  }
}
