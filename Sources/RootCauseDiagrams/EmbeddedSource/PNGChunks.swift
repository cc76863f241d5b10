/// The source in a PNG: an international text chunk with a keyword of its own (W3C, *Portable Network Graphics*, 11.3.3.4).
enum PNGChunks {
  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  private static let keyword = "rca-source"
  private static let text = Array("iTXt".utf8)
  private static let end = Array("IEND".utf8)

  static func isPNG(_ picture: [UInt8]) -> Bool { picture.starts(with: signature) }

  /// A chunk, by where it stands in the picture.
  private struct Chunk {
    /// Its length, type, data and checksum.
    var whole: Range<Int>
    var type: ArraySlice<UInt8>
    var data: Range<Int>
    var checksum: UInt32
  }

  static func adding(_ source: EmbeddedSource, to picture: [UInt8]) throws(EmbeddedSourceError) -> [UInt8] {
    guard !source.bytes.contains(0), String(validating: source.bytes, as: UTF8.self) != nil else { throw .notText }
    guard isPNG(picture) else { throw .notAPicture }
    var last = 0
    try forEachChunk(of: picture) { chunk throws(EmbeddedSourceError) in
      if chunk.type.elementsEqual(end) { last = chunk.whole.lowerBound }
    }
    // The keyword, not compressed, no language, and as translated keyword the media type.
    let header = Array(keyword.utf8) + [0, 0, 0, 0] + Array(source.mediaType.rawValue.utf8) + [0]
    let content = text + header + source.bytes
    let length = content.count - text.count
    guard length <= Int(Int32.max) else { throw .damaged("it would become too large") }
    let chunk = bigEndian(UInt32(length)) + content + bigEndian(CRC32.checksum(of: content[...]))
    return Array(picture[..<last]) + chunk + picture[last...]
  }

  static func source(in picture: [UInt8]) throws(EmbeddedSourceError) -> EmbeddedSource {
    var found: EmbeddedSource?
    try forEachChunk(of: picture) { chunk throws(EmbeddedSourceError) in
      guard chunk.type.elementsEqual(text), let parts = parts(of: picture[chunk.data]) else { return }
      let checked = picture[chunk.type.startIndex..<chunk.data.upperBound]
      guard CRC32.checksum(of: checked) == chunk.checksum else {
        throw .damaged("the checksum of its source does not match")
      }
      guard !parts.isCompressed else { throw .damaged("another program has compressed its source") }
      guard found == nil else { throw .several }
      found = EmbeddedSource(Array(parts.text), EmbeddedSource.MediaType(rawValue: parts.mediaType) ?? .yaml)
    }
    guard let found else { throw .none }
    return found
  }

  /// Goes through the chunks up to the last.
  private static func forEachChunk(
    of picture: [UInt8], _ body: (Chunk) throws(EmbeddedSourceError) -> Void
  ) throws(EmbeddedSourceError) {
    var place = signature.count
    while true {
      guard picture.count - place >= 12 else { throw .damaged("it ends after \(picture.count) bytes, within a chunk") }
      let length = Int(number(in: picture[place...]))
      guard length <= picture.count - place - 12 else {
        throw .damaged("the chunk at byte \(place) would be longer than the rest of the file")
      }
      let data = place + 8..<place + 8 + length
      let chunk = Chunk(
        whole: place..<data.upperBound + 4, type: picture[place + 4..<place + 8], data: data,
        checksum: number(in: picture[data.upperBound...]))
      try body(chunk)
      if chunk.type.elementsEqual(end) { return }
      place = chunk.whole.upperBound
    }
  }

  /// What a text chunk says, if it is the one of a source.
  private static func parts(
    of data: ArraySlice<UInt8>
  ) -> (isCompressed: Bool, mediaType: String, text: ArraySlice<UInt8>)? {
    let name = Array(keyword.utf8) + [0]
    guard data.starts(with: name), data.count >= name.count + 2 else { return nil }
    let flags = data.dropFirst(name.count)
    let words = flags.dropFirst(2).split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false)
    guard let isCompressed = flags.first.map({ $0 != 0 }), words.count == 3 else { return nil }
    return (isCompressed, String(decoding: words[1], as: UTF8.self), words[2])
  }

  private static func number(in bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  private static func bigEndian(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}
