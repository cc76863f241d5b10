import RootCause
import RootCauseDocument
import RootCauseTesting
import Testing

@Suite("Writing and reading back")
struct RoundTripTests {
  @Test("any investigation comes back as it was", arguments: DocumentWriter.Format.allCases)
  func comesBack(_ format: DocumentWriter.Format) throws {
    for seed in UInt64(0)..<600 {
      let investigation = try RandomInvestigation.make(seed: seed)
      let text = DocumentWriter().write(investigation, as: format)
      let reading = DocumentReader().read(text, named: "seed-\(seed)")
      let isSame = reading.investigation == investigation && reading.diagnostics.isEmpty
      guard !isSame else { continue }
      let problems = reading.diagnostics.map { "\($0.location?.description ?? ""): \($0.message)" }
      let again = reading.investigation.map { DocumentWriter().write($0, as: format) }
      Issue.record(
        "seed \(seed) as \(format):\n\(problems.joined(separator: "\n"))\n\(text)\n--- read as ---\n\(again ?? "")")
      return
    }
  }

  @Test("any text comes back as it was, in each place a text can have", arguments: HostileText.samples)
  func textComesBack(_ text: String) throws {
    var investigation = Investigation(title: text)
    var factor = Factor("f", .event, text)
    factor.stop = text
    try investigation.add(factor)
    investigation.taxonomy[Category(rawValue: text)] = text
    for format in DocumentWriter.Format.allCases {
      let written = DocumentWriter().write(investigation, as: format)
      let reading = DocumentReader().read(written, named: "text")
      #expect(reading.diagnostics.map(\.message) == [], "\(written)")
      #expect(reading.investigation == investigation, "\(written)")
    }
  }
}
