public import RootCause
import RootCauseDocument
public import Testing

/// Every rule's examples are documents, and do what they say.
@Suite struct RuleExampleTests {
  @Test(
    "a rule speaks at the marked place of its failing example, and no other rule of its family does",
    arguments: Rule.all)
  func failing(rule: Rule) throws {
    let example = Example(rule.failing)
    let mark = try #require(example.mark, "the failing example marks no place with # ^^^^")
    let spoken = example.diagnostics(of: rule.family)
    #expect(spoken.map(\.rule) == [rule.name])
    let location = try #require(spoken.first?.location)
    #expect(location.line == mark.line)
    #expect(location.column == mark.column)
    #expect(location.length == mark.length)
    #expect(spoken.first?.suggestion != nil || example.isUnreadable, "it says what to do")
  }

  @Test("a rule is silent on its passing example, which holds no error", arguments: Rule.all)
  func passing(rule: Rule) {
    let example = Example(rule.passing)
    #expect(example.mark == nil)
    #expect(example.diagnostics().filter { $0.rule == rule.name || $0.severity == .error } == [])
  }

  @Test("a rule says why it matters and whence it comes", arguments: Rule.all)
  func words(rule: Rule) {
    #expect(!rule.title.isEmpty && rule.title.last != ".")
    #expect(rule.rationale.split(separator: " ").count >= 15)
    #expect(!rule.source.isEmpty)
    #expect(rule.failing != rule.passing)
  }
}

/// An example document, completed with what every document must have, and the place it marks.
struct Example {
  let text: String
  let mark: (line: Int, column: Int, length: Int)?

  init(_ example: String) {
    var head = example.contains(/^rca:/.anchorsMatchLineEndings()) ? "" : "rca: 1\n"
    if !example.contains(/^title:/.anchorsMatchLineEndings()) { head += "title: Checkout failed\n" }
    text = head + example
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    mark =
      lines.enumerated().lazy.compactMap { index, line in
        guard let match = line.wholeMatch(of: /( *# *)(\^+) */) else { return nil }
        // In the first column there is no room for both: the # counts as the first caret.
        return line.hasPrefix("#^")
          ? (line: index, column: 1, length: match.2.count + 1)
          : (line: index, column: match.1.count + 1, length: match.2.count)
      }.first
  }

  /// Whether reading finds fault with it, before any check.
  var isUnreadable: Bool { DocumentReader().read(text, named: "example.rca.yaml").hasErrors }

  /// What reading and checking find, or of it only what one family says.
  func diagnostics(of family: Rule.Family? = nil) -> [Diagnostic] {
    let rules = family?.rules ?? Rule.all
    let found = Self.diagnostics(in: text, by: rules)
    return family == nil ? found : found.filter { diagnostic in rules.contains { $0.name == diagnostic.rule } }
  }

  /// What reading a text finds, and what some rules find in it.
  static func diagnostics(in text: String, by rules: [Rule]) -> [Diagnostic] {
    let reading = DocumentReader().read(text, named: "example.rca.yaml")
    guard !reading.hasErrors, let investigation = reading.investigation else { return reading.diagnostics }
    let checks = Checks(rules: rules, today: CalendarDate("2026-04-01"))
    return reading.diagnostics + reading.source.locate(checks.run(on: investigation).diagnostics)
  }
}

extension Rule: CustomTestStringConvertible {
  public var testDescription: String { name }
}
