import FaultTrees
import RootCause
import RootCauseInterchange
import RootCauseTesting
import Testing

@Suite("Models that mean harm")
struct HostileModelTests {
  private static let event = "<define-basic-event name=\"e\"/>"

  @Test("entities that would unfold into gigabytes are refused where the first is declared")
  func entityBomb() {
    let entities = (1..<30).map { "<!ENTITY e\($0) \"&e\($0 - 1);&e\($0 - 1);&e\($0 - 1);&e\($0 - 1);\">\n" }.joined()
    let reading = read("<!DOCTYPE opsa-mef [\n<!ENTITY e0 \"bomb\">\n\(entities)]>\n<opsa-mef>&e29;</opsa-mef>")
    #expect(reading.summary.hasPrefix("2:1+1 document-type: an entity is declared here"), "\(reading.summary)")
  }

  @Test(
    "elements nested a hundred thousand deep are refused where they are too deep", arguments: ["and", "label", "x"])
  func depth(_ name: String) {
    let count = 100_000
    let reading = read(
      model(
        "<define-gate name=\"g\">" + String(repeating: "<\(name)>", count: count)
          + String(repeating: "</\(name)>", count: count) + "</define-gate>"))
    #expect(reading.rules == ["elements-too-deep"])
  }

  @Test("a chain of a hundred thousand gates is read, and a cycle of as many is named")
  func length() throws {
    func gates(_ last: String) -> String {
      let chain = (0..<100_000).map { "<define-gate name=\"g\($0)\"><gate name=\"g\($0 + 1)\"/></define-gate>\n" }
      return chain.joined() + "<define-gate name=\"g100000\"><event name=\"\(last)\"/></define-gate>" + Self.event
    }
    #expect(try #require(read(model(gates("e"))).tree).gates.count == 100_001)
    let cycle = read(model(gates("g0")))
    #expect(
      cycle.diagnostics.map(\.message) == [
        "a gate rests on itself: “g0” → “g1” → “g2” → “g3” → “g4” → 99995 more → “g100000” → “g0”"
      ])
    #expect(cycle.diagnostics.first?.location?.line == 100_003)
  }

  @Test("parameters that follow each other a hundred thousand times are followed")
  func parameters() throws {
    let chain = (0..<100_000).map {
      "<define-parameter name=\"p\($0)\"><parameter name=\"p\($0 + 1)\"/></define-parameter>\n"
    }
    let reading = read(
      model(
        "<define-gate name=\"g\"><event name=\"e\"/></define-gate>"
          + "<define-basic-event name=\"e\"><parameter name=\"p0\"/></define-basic-event>" + chain.joined()
          + "<define-parameter name=\"p100000\"><float value=\"0.5\"/></define-parameter>"))
    #expect(try #require(reading.tree, "\(reading.summary.prefix(500))").events.first?.probability == 0.5)
  }

  @Test(
    "a flood of problems is cut short", arguments: ["duplicates", "undefined", "unknown", "attributes", "nameless"])
  func flood(_ kind: String) {
    let definitions = (0..<20_000).map { number in
      switch kind {
      case "duplicates": "<define-gate name=\"g\"><event name=\"e\"/></define-gate>"
      case "undefined": "<define-gate name=\"gate\(number)\"><event name=\"undefined-\(number)\"/></define-gate>"
      case "unknown": "<element-\(number)/>"
      case "attributes": "<define-basic-event name=\"e\(number)\" a\(number)=\"\"/>"
      default: "<define-gate><event/></define-gate>"
      }
    }
    let reading = read(model(definitions.joined(separator: "\n") + Self.event))
    #expect(reading.tree == nil)
    #expect(reading.diagnostics.count == 1_001)
    #expect(reading.rules.contains("too-many-problems"))
  }

  @Test("a name and a label of a million characters are read")
  func longTexts() throws {
    let name = String(repeating: "n", count: 1_000_000)
    let reading = read(
      model("<define-gate name=\"\(name)\"><label>\(name)</label><event name=\"e\"/></define-gate>" + Self.event))
    let gate = try #require(reading.tree?.gates.first)
    #expect(gate.name == name && gate.label == name)
  }

  @Test("bytes that are not UTF-8, and other encodings, are refused")
  func encodings() {
    let latin = Array("<opsa-mef name=\"".utf8) + [0xE9] + Array("\"/>".utf8)
    #expect(
      OpenPSAReader().read(latin, named: "x").summary == """
        1:17+1 unreadable-text: byte 16 of the file, 0xE9, is not UTF-8
            help: save the file as UTF-8
        """)
    let wide = "<opsa-mef/>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(OpenPSAReader().read([0xFF, 0xFE] + wide, named: "x").rules == ["unreadable-text"])
  }

  @Test("a byte order mark is passed over, and every line end counts as one", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(_ end: String) {
    let text = ["<?xml version=\"1.0\"?>", "<opsa-mef>", "<label>é\u{85}\u{2028}</label> <x/>", "</opsa-mef>"]
    let reading = OpenPSAReader().read([0xEF, 0xBB, 0xBF] + Array(text.joined(separator: end).utf8), named: "x")
    #expect(reading.diagnostics.map { $0.location?.description } == ["x:3:21"])
  }

  /// What a model can be damaged by.
  enum Damage: CaseIterable { case truncated, flipped, spliced, repeated }

  @Test("a damaged model always gets an answer, and its problems lie in the text", arguments: Damage.allCases)
  func damage(_ damage: Damage) throws {
    var generator = SeededGenerator(seed: UInt64("\(damage)".utf8.reduce(0) { $0 &* 31 &+ Int($1) }))
    for seed in UInt64(0)..<100 {
      var bytes = Array(try OpenPSAWriter().write(RandomTree.make(seed: seed)).utf8)
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      let other = Int.random(in: 0..<bytes.count, using: &generator)
      switch damage {
      case .truncated: bytes = Array(bytes[..<place])
      case .flipped: bytes[place] ^= UInt8(1) << UInt8.random(in: 0..<7, using: &generator)
      case .spliced: bytes = Array(bytes[..<place] + bytes[other...])
      case .repeated: bytes = Array(bytes[..<max(place, other)] + bytes[min(place, other)...])
      }
      let reading = OpenPSAReader().read(bytes, named: "damaged")
      #expect(reading.tree != nil || reading.hasErrors)
      let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
      for diagnostic in reading.diagnostics {
        let location = try #require(diagnostic.location)
        #expect(location.line >= 1 && location.line <= lines && location.column >= 1)
      }
    }
  }
}
