import Foundation
import RootCause
import RootCauseTesting
import Testing

@Suite("Reports of hostile text")
struct HostileReportTests {
  @Test("whatever a record says, no report takes it for anything but text")
  func isText() throws {
    for text in Injections.corpus {
      let sample = Comment("\(text.prefix(60).debugDescription)")
      var result = Checks().run(on: try Investigation.saying(text))
      for index in result.diagnostics.indices {
        result.diagnostics[index].notes.append(Diagnostic.Note(text, at: Place(.factor("cause"))))
      }
      let diagnostics = result.diagnostics
      try #require(!diagnostics.isEmpty)

      let annotations = GitHubAnnotations().text(of: diagnostics)
      let lines = annotations.split(omittingEmptySubsequences: false) { $0.isNewline }.dropLast()
      #expect(lines.count == diagnostics.count, sample)
      #expect(
        lines.allSatisfy { $0.hasPrefix("::error ") || $0.hasPrefix("::warning ") || $0.hasPrefix("::notice ") }, sample
      )

      let elements = try XMLElements(JUnitReport([.init(text, result)]).text)
      #expect(Set(elements.all.map(\.name)).isSubset(of: Self.elements), sample)

      let terminal = DiagnosticText(color: false).text(of: diagnostics)
      let isQuiet = terminal.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control }
      #expect(isQuiet, sample)
      #expect(!terminal.unicodeScalars.contains("\u{202E}"), sample)
    }
  }

  private static let elements: Set = ["testsuites", "testsuite", "testcase", "failure", "skipped", "system-out"]
}
