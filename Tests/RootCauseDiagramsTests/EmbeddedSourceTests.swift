import RootCauseTesting
import Testing

@testable import RootCauseDiagrams

@Suite("Sources in pictures")
struct EmbeddedSourceTests {
  private static let svg = Array("<?xml version=\"1.0\"?>\n<svg><metadata id=\"x\">a</metadata><g/></svg>\n".utf8)
  /// One pixel.
  private static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    + chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
    + chunk("IDAT", [0x78, 0x9C, 0x63, 0x60, 0, 0, 0, 2, 0, 1]) + chunk("IEND", [])

  private static let samples: [[UInt8]] =
    Injections.corpus.map { Array($0.utf8) }.filter { !$0.contains(0) }
    + [Array("rca: 1\r\ntitle: é\n\n".utf8), [0xEF, 0xBB, 0xBF] + Array("a: b".utf8)]
    + (1...9).map { Array(repeating: UInt8(ascii: "x"), count: $0 * 19) }

  @Test("what was put into a picture comes out byte for byte")
  func comesBack() throws {
    for bytes in Self.samples {
      for type in EmbeddedSource.MediaType.allCases {
        let source = EmbeddedSource(bytes, type)
        #expect(try EmbeddedSource(in: source.embedded(inSVG: Self.svg)) == source)
        #expect(try EmbeddedSource(in: source.embedded(inPNG: Self.png)) == source)
      }
    }
    // An SVG has room for any bytes.
    let all = EmbeddedSource((0...255).map { UInt8($0) }, .yaml)
    #expect(try EmbeddedSource(in: all.embedded(inSVG: Self.svg)) == all)
    #expect(throws: EmbeddedSourceError.notText) { try all.embedded(inPNG: Self.png) }
  }

  @Test("nothing in a source ends the element that it stands in")
  func isText() throws {
    for bytes in Self.samples {
      let picture = try EmbeddedSource(bytes, .yaml).embedded(inSVG: Self.svg)
      #expect(picture.count { $0 == UInt8(ascii: "<") } == Self.svg.count { $0 == UInt8(ascii: "<") } + 2)
    }
  }

  @Test("checksums are those of the PNG specification")
  func checksum() {
    #expect(CRC32.checksum(of: Array("IEND".utf8)[...]) == 0xAE42_6082)
    #expect(CRC32.checksum(of: Array("123456789".utf8)[...]) == 0xCBF4_3926)
  }

  @Test("a picture without a source, or that is no picture, says so")
  func none() {
    #expect(throws: EmbeddedSourceError.none) { try EmbeddedSource(in: Self.svg) }
    #expect(throws: EmbeddedSourceError.none) { try EmbeddedSource(in: Self.png) }
    #expect(throws: EmbeddedSourceError.notAPicture) { try EmbeddedSource(in: []) }
    #expect(throws: EmbeddedSourceError.notAPicture) { try EmbeddedSource(in: Array("title: x".utf8)) }
    #expect(throws: EmbeddedSourceError.notAPicture) { try EmbeddedSource([], .yaml).embedded(inSVG: []) }
    #expect(throws: EmbeddedSourceError.notAPicture) { try EmbeddedSource([], .yaml).embedded(inPNG: Self.svg) }
  }

  @Test("a damaged or ambiguous picture is told from one without a source")
  func damaged() throws {
    let source = EmbeddedSource(Array("rca: 1\ntitle: T\n".utf8), .yaml)
    let png = try source.embedded(inPNG: Self.png)
    var altered = png
    altered[png.count - 20] ^= 1
    #expect(throws: EmbeddedSourceError.damaged("the checksum of its source does not match")) {
      try EmbeddedSource(in: altered)
    }
    var long = png
    long[8] = 0xFF
    #expect(throws: EmbeddedSourceError.damaged("the chunk at byte 8 would be longer than the rest of the file")) {
      try EmbeddedSource(in: long)
    }
    let compressed = Self.png.dropLast(12) + Self.chunk("iTXt", Array("rca-source\0\u{1}\0\0\0x".utf8))
    #expect(throws: EmbeddedSourceError.damaged("another program has compressed its source")) {
      try EmbeddedSource(in: compressed + Self.chunk("IEND", []))
    }
    #expect(throws: EmbeddedSourceError.several) { try EmbeddedSource(in: source.embedded(inPNG: png)) }
    let svg = try source.embedded(inSVG: Self.svg)
    #expect(throws: EmbeddedSourceError.several) { try EmbeddedSource(in: source.embedded(inSVG: svg)) }
    let text = String(decoding: svg, as: UTF8.self)
    #expect(throws: EmbeddedSourceError.damaged("its source is not base64")) {
      try EmbeddedSource(in: Array(text.replacing("base64\">\n", with: "base64\">&e;").utf8))
    }
  }

  @Test("no picture, however broken, is more than an error")
  func fuzz() throws {
    var generator = SeededGenerator(seed: 7)
    let source = EmbeddedSource(Array("rca: 1\ntitle: T\n".utf8), .yaml)
    let pictures = [try source.embedded(inSVG: Self.svg), try source.embedded(inPNG: Self.png)]
    for _ in 0..<4_000 {
      var picture = pictures[Int.random(in: 0...1, using: &generator)]
      for _ in 0..<Int.random(in: 1...4, using: &generator) where !picture.isEmpty {
        let place = Int.random(in: picture.indices, using: &generator)
        switch Int.random(in: 0...3, using: &generator) {
        case 0: picture.removeLast(picture.count - place)
        case 1: picture.remove(at: place)
        case 2: picture.insert(UInt8.random(in: 0...255, using: &generator), at: place)
        default: picture[place] = UInt8.random(in: 0...255, using: &generator)
        }
      }
      _ = try? EmbeddedSource(in: picture)
    }
    // Neither entities nor depth nor a great many beginnings cost more than a look at each byte.
    let bomb = "<!DOCTYPE svg [<!ENTITY a \"&b;&b;\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]><svg>&a;"
    #expect(throws: EmbeddedSourceError.none) { try EmbeddedSource(in: Array(bomb.utf8)) }
    let many = Array(("<svg>" + String(repeating: "<metadata", count: 20_000)).utf8)
    #expect(throws: EmbeddedSourceError.none) { try EmbeddedSource(in: many) }
  }

  private static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
    let content = Array(type.utf8) + data
    let checksum = CRC32.checksum(of: content[...])
    return [data.count, Int(checksum)].map { number in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }.reduce([]) { $0.isEmpty ? $1 + content : $0 + $1 }
  }
}
