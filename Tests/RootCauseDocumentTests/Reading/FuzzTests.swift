import RootCause
import RootCauseDocument
import RootCauseTesting
import Testing

@Suite("Damaged documents")
struct FuzzTests {
  /// What a document can be damaged by.
  enum Damage: CaseIterable {
    case truncated, flipped, spliced, indented, repeated
  }

  @Test("a damaged document always gets an answer, and its problems lie in the text", arguments: Damage.allCases)
  func answers(_ damage: Damage) throws {
    var generator = SeededGenerator(
      seed: UInt64(truncatingIfNeeded: "\(damage)".utf8.reduce(0) { $0 &* 31 &+ Int($1) }))
    for round in UInt64(0)..<60 {
      let format = DocumentWriter.Format.allCases[Int(round % 2)]
      let text = DocumentWriter().write(try RandomInvestigation.make(seed: round), as: format)
      let bytes = damaged(Array(text.utf8), damage, &generator)
      let reading = DocumentReader().read(bytes, named: "fuzz")
      #expect(reading.investigation != nil || reading.hasErrors)
      let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
      for diagnostic in reading.diagnostics {
        let location = try #require(diagnostic.location)
        #expect(location.line >= 1 && location.line <= lines && location.column >= 1)
      }
      _ = reading.source.locate(reading.diagnostics)
    }
  }

  private func damaged(_ bytes: [UInt8], _ damage: Damage, _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    let place = Int.random(in: 0..<bytes.count, using: &generator)
    let other = Int.random(in: 0..<bytes.count, using: &generator)
    switch damage {
    case .truncated: return Array(bytes[..<place])
    case .flipped:
      for _ in 0..<3 {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        bytes[place] ^= UInt8(1) << UInt8.random(in: 0..<7, using: &generator)
      }
      return bytes
    case .spliced: return Array(bytes[..<place] + bytes[other...])
    case .indented: return Array(bytes[..<place] + Array("   ".utf8) + bytes[place...])
    case .repeated: return Array(bytes[..<max(place, other)] + bytes[min(place, other)...])
    }
  }
}
