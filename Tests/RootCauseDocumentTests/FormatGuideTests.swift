import Foundation
import RootCause
import Testing

@testable import RootCauseDocument

@Suite("The guide to the document format")
struct FormatGuideTests {
  private static let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("docs/document-format.md").path

  private func guide() throws -> String { try String(contentsOfFile: Self.path, encoding: .utf8) }

  @Test("every example in it is read without a problem")
  func examples() throws {
    let parts = try guide().components(separatedBy: "```yaml\n").dropFirst()
    #expect(parts.count >= 4)
    for part in parts {
      let text = part.components(separatedBy: "```")[0]
      let reading = DocumentReader().read(text, named: "example")
      #expect(reading.summary == "", "\(text)")
      let investigation = try #require(reading.investigation)
      let again = DocumentReader().read(DocumentWriter().write(investigation), named: "again")
      #expect(again.investigation == investigation)
    }
  }

  @Test("its tables are those the reader goes by; UPDATE_GOLDENS=1 writes them anew")
  func tables() throws {
    let expected = KeyTable.all.map { "### \($0.name)\n\n\($0.text)" }.joined(separator: "\n")
    var text = try guide()
    let heading = try #require(text.range(of: "## The keys\n\n"))
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
      text.replaceSubrange(heading.upperBound..., with: expected)
      try text.write(toFile: Self.path, atomically: true, encoding: .utf8)
    }
    #expect(text[heading.upperBound...] == expected)
  }

  @Test("every key of the format is in one of the tables")
  func everyKey() {
    let tables = KeyTable.all.map(\.text).joined()
    for field in Field.allCases where !Milestone.allCases.map(\.rawValue).contains(field.rawValue) {
      #expect(tables.contains("| `\(field.rawValue)`"), "\(field)")
    }
  }
}
