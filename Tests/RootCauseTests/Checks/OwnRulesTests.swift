import Foundation
import RootCause
import Testing

@Suite("Rules of one's own")
struct OwnRulesTests {
  private static func investigation() throws -> Investigation {
    var investigation = Investigation(id: "press", title: "The press stopped")
    investigation.status = .reviewed
    try investigation.add(Factor("stopped", .outcome, "The press stopped"))
    try investigation.add(CorrectiveAction("A1", "Clean the pump every week"))
    return investigation
  }

  @Test("are checked beside the others, and tell subject, field and suggestion")
  func checked() throws {
    let result = Checks(rules: [.actionWithoutControl]).run(on: try Self.investigation())
    let diagnostic = try #require(result.diagnostics.first)
    #expect(result.diagnostics.count == 1)
    #expect(diagnostic.rule == "action-without-control")
    #expect(diagnostic.place == Place(.record(CorrectiveAction.ID("A1")), .implements))
    #expect(diagnostic.severity == .warning)
    #expect(diagnostic.suggestion == "name the control: implements: [<control>]")
    #expect(objections(to: try Self.investigation()).contains { $0.contains("“A1” puts no control in place") })
  }

  @Test("compare with the number that was set, and have no other")
  func parameters() throws {
    let patient = try #require(Rule.actionWithoutControl.setting("tolerated", to: 1))
    #expect(Checks(rules: [patient]).run(on: try Self.investigation()).diagnostics.isEmpty)
    #expect(Rule.actionWithoutControl.setting("forgiven", to: 1) == nil)
  }

  @Test("are accepted by a waiver in the document")
  func waived() throws {
    var investigation = try Self.investigation()
    try investigation.accept(
      Waiver(
        rule: "action-without-control", at: .record(CorrectiveAction.ID("A1")), because: "Agreed", by: "lead"))
    let result = Checks(rules: [.actionWithoutControl]).run(on: investigation)
    #expect(result.diagnostics.isEmpty)
    #expect(result.accepted.count == 1)
  }

  @Test("are written in the article as they are compiled here")
  func article() throws {
    let here = URL(fileURLWithPath: #filePath)
    let package = here.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let article = String(
      decoding: try Data(contentsOf: package.appendingPathComponent("Sources/RootCause/RootCause.docc/OwnRules.md")),
      as: UTF8.self)
    let source = String(
      decoding: try Data(contentsOf: here.deletingLastPathComponent().appendingPathComponent("OwnRules.swift")),
      as: UTF8.self)
    let code = try #require(source.firstIndex(of: "\n").map { source[source.index(after: $0)...] })
    #expect(article.contains("```swift\n" + code + "```"))
  }
}
