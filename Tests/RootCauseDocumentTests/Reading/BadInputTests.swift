import RootCause
import RootCauseDocument
import Testing

@Suite("Input that is no document")
struct BadInputTests {
  private func read(_ bytes: [UInt8]) -> Reading { DocumentReader().read(bytes, named: "bad") }

  private func read(_ text: String) -> Reading { DocumentReader().read(text, named: "bad") }

  @Test(
    "an empty file says what to begin with", arguments: ["", "\n", "   ", "# only a comment\n", "---\n", "\u{FEFF}"])
  func empty(_ text: String) {
    let reading = read(Array(text.utf8))
    #expect(reading.rules == ["empty-document"])
    #expect(reading.investigation == nil)
    #expect(reading.diagnostics.first?.location?.line == 1 || text == "---\n")
  }

  @Test("bytes that are not UTF-8 are named by offset, line and column")
  func notUTF8() {
    let reading = read(Array("rca: 1\ntitle: caf".utf8) + [0xE9] + Array("\n".utf8))
    #expect(
      reading.summary == """
        2:11+1 unreadable-text: byte 17 of the file, 0xE9, is not UTF-8
            help: save the file as UTF-8
        """)
  }

  @Test(
    "a file in UTF-16 or UTF-32 is recognized",
    arguments: [
      ([0xFF, 0xFE, 0x72, 0x00], "UTF-16"), ([0xFE, 0xFF, 0x00, 0x72], "UTF-16"), ([0x72, 0x00, 0x63, 0x00], "UTF-16"),
      ([0x00, 0x72, 0x00, 0x63], "UTF-16"), ([0xFF, 0xFE, 0x00, 0x00, 0x72, 0, 0, 0], "UTF-32"),
    ] as [([UInt8], String)])
  func foreign(_ bytes: [UInt8], _ name: String) {
    #expect(read(bytes).diagnostics.map(\.message) == ["the file is in \(name), not in UTF-8"])
  }

  @Test("a byte order mark is passed over, and positions stay right")
  func byteOrderMark() {
    let reading = read([0xEF, 0xBB, 0xBF] + Array("rca: 1\ntitle: x\nstatus: drat\n".utf8))
    #expect(reading.summary.hasPrefix("3:9+4 invalid-value"))
  }

  @Test("line ends of every system count as one line", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(_ end: String) {
    let reading = read(
      ["rca: 1", "title: x", "severity: |", "  two", "  lines", "status: drat", ""].joined(separator: end))
    #expect(reading.summary.hasPrefix("6:9+4 invalid-value"), "\(reading.summary)")
    #expect(reading.diagnostics.first?.location?.sourceLine == "status: drat")
    #expect(reading.investigation?.severity == "two\nlines\n")
  }

  @Test("control characters are named, each at its place")
  func controlCharacters() {
    let reading = read("rca: 1\ntitle: \"a\u{0}b\u{7}\"\nstatus: drat\u{FFFE}\n")
    #expect(reading.diagnostics.map { $0.location?.description } == ["bad:2:10", "bad:2:12", "bad:3:9", "bad:3:13"])
    #expect(reading.diagnostics.first?.message == "the control character U+0000 cannot stand in a text")
  }

  @Test("megabytes of garbage end in one clear error", arguments: [0, 1, 2, 3, 4, 5, 6])
  func garbage(_ kind: Int) {
    let size = 1 << 20
    let bytes: [UInt8] =
      switch kind {
      case 0: [UInt8](repeating: 0, count: size)
      case 1: [UInt8](repeating: UInt8(ascii: "{"), count: size)
      case 2: [UInt8](repeating: UInt8(ascii: "a"), count: size)
      case 3: (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 13) }
      case 4: (0..<size).map { 33 + UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761 >> 13) % 90) }
      case 5: Array(String(repeating: "- ", count: size / 2).utf8)
      default: [UInt8](repeating: UInt8(ascii: "\""), count: size)
      }
    let reading = read(bytes)
    #expect(reading.investigation == nil)
    #expect((1...3).contains(reading.diagnostics.count), "\(reading.summary.prefix(500))")
  }

  @Test("nesting has an end", arguments: ["[", "{a: ", "- ", "? ", "{[", "[{a: "])
  func nesting(_ open: String) {
    let reading = read("rca: 1\ntitle: x\nscope: \n  " + String(repeating: open, count: 10_000))
    #expect(reading.hasErrors)
    #expect(reading.diagnostics.count <= 3, "\(reading.summary.prefix(2_000))")
    let deep = read(
      "rca: 1\ntitle: x\nscope: " + String(repeating: "[", count: 500) + String(repeating: "]", count: 500))
    #expect(deep.rules.contains("nested-too-deep"))
  }

  @Test("indentation has an end")
  func deepBlocks() {
    var text = "rca: 1\ntitle: x\nscope:\n"
    for level in 1...2_000 { text += String(repeating: " ", count: level) + "a:\n" }
    let reading = read(text)
    #expect(reading.rules == ["nested-too-deep"], "\(reading.summary.prefix(500))")
  }

  @Test("aliases are refused where they stand, however many they would unfold to")
  func aliasBomb() {
    var text = "rca: 1\ntitle: x\nl0: &l0 [a]\n"
    for level in 1...40 { text += "l\(level): &l\(level) [*l\(level - 1), *l\(level - 1)]\n? *l\(level)\n: x\n" }
    let reading = read(text)
    #expect(reading.rules.filter { $0 == "unsupported-notation" }.count == 1 + 40 * 4)
    #expect(reading.diagnostics.first { $0.rule == "unsupported-notation" }?.location?.description == "bad:3:5")
  }

  @Test("a scalar of a megabyte is text like any other")
  func longScalar() {
    let long = String(repeating: "long ", count: 200_000) + "end"
    #expect(read("rca: 1\ntitle: \(long)\n").investigation?.title == long)
    let reading = read("rca: 1\ntitle: x\nstatus: \(long)\n")
    #expect(reading.rules == ["invalid-value"])
    #expect((reading.diagnostics.first?.message.count ?? .max) < 200)
    #expect((reading.diagnostics.first?.location?.sourceLine?.count ?? .max) < 500)
  }

  @Test("a problem far along a line shows a window of it")
  func longLine() throws {
    let people = (0..<20_000).map { "p\($0): {role: x}" }.joined(separator: ", ")
    let reading = read("{rca: 1, title: x, people: {\(people), last: {rle: y}}}")
    let location = try #require(reading.diagnostics.first?.location)
    let line = try #require(location.sourceLine)
    let shown = line.dropFirst(location.column - location.sourceColumn)
    #expect(shown.hasPrefix(location.length == 3 ? "rle" : "last"))
    #expect(line.count < 500)
  }

  @Test("a second document is refused where it begins")
  func secondDocument() {
    let reading = read("rca: 1\ntitle: x\nstatus: drat\n---\nrca: 1\ntitle: y\n")
    #expect(reading.rules == ["invalid-value", "multiple-documents"])
    #expect(reading.diagnostics.last?.location?.line == 5)
  }

  @Test("what is no mapping is no document", arguments: ["just text", "- a\n- b", "42", "[]", "'quoted'"])
  func noMapping(_ text: String) {
    #expect(read(text).rules == ["wrong-type"])
    #expect(read(text).investigation == nil)
  }

  @Test("a newer version of the format is refused, and nothing else is said")
  func newerVersion() {
    let reading = read("rca: 2\ntitel: x\nfactors: nonsense\n")
    #expect(reading.investigation == nil)
    #expect(
      reading.summary == """
        1:6+1 unsupported-version: the document is in version 2 of the format; this program reads version 1
            help: read it with a newer release of rca
        """)
  }

  @Test(
    "a version that is none, or missing, is asked for",
    arguments: [
      ("rca: one\ntitle: x", "invalid-value"), ("rca: 0\ntitle: x", "invalid-value"),
      ("rca: 1.0\ntitle: x", "invalid-value"),
      ("rca:\ntitle: x", "missing-version"), ("title: x", "missing-version"), ("rca: [1]\ntitle: x", "wrong-type"),
    ])
  func badVersion(_ text: String, _ rule: String) {
    #expect(read(text).rules == [rule])
    #expect(read(text).investigation?.title == "x")
  }
}
