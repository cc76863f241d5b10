import Foundation
import RootCause
import RootCauseDocument
import Testing

/// What a rule says of its examples does not depend on how they are written down.
@Suite struct RuleVariantTests {
  /// Another way to lay out the same text, in which every line stays in its place.
  enum Layout: String, CaseIterable {
    case carriageReturns, commentsAfterTabs, deeperIndentation, byteOrderMark

    func applied(to text: String) -> String {
      switch self {
      case .carriageReturns: text.replacing("\n", with: "\r\n")
      case .byteOrderMark: "\u{FEFF}" + text
      case .deeperIndentation:
        text.split(separator: "\n", omittingEmptySubsequences: false)
          .map { String(repeating: " ", count: $0.prefix { $0 == " " }.count) + $0 }.joined(separator: "\n")
      case .commentsAfterTabs:
        text.split(separator: "\n", omittingEmptySubsequences: false)
          .map { $0.isEmpty || $0.contains("# ^") || $0.hasPrefix("#") ? String($0) : $0 + "\t# as agreed" }
          .joined(separator: "\n")
      }
    }
  }

  @Test("a rule marks the same text however the document is laid out", arguments: Rule.all, Layout.allCases)
  func layouts(rule: Rule, layout: Layout) {
    for example in [Example(rule.failing), Example(rule.passing)] {
      let expected = Found(in: example.text, by: rule.family.rules)
      let found = Found(in: layout.applied(to: example.text), by: rule.family.rules)
      #expect(found.said == expected.said)
      #expect(found.lines == expected.lines)
      #expect(found.marked == expected.marked)
    }
  }

  @Test(
    "a rule says the same of the document as JSON, with its keys in another order, and with other scripts in it",
    arguments: Rule.all)
  func forms(rule: Rule) {
    for example in [Example(rule.failing), Example(rule.passing)] {
      // What only the YAML text can say, such as one id twice, has no other form.
      guard let tree = ExampleTree(example.text) else { continue }
      let expected = Found(in: example.text, by: rule.family.rules).said.sorted()
      #expect(Found(in: tree.json, by: rule.family.rules).said.sorted() == expected, "as JSON")
      #expect(Found(in: tree.reordered.json, by: rule.family.rules).said.sorted() == expected, "reordered")
      #expect(Found(in: tree.worldly.json, by: rule.family.rules).said.sorted() == expected, "other scripts")
    }
  }
}

/// What reading and some rules find in a text.
struct Found {
  /// The rule, subject, field and item of each.
  var said: [String] = []
  var lines: [Int?] = []
  /// The text that each marks.
  var marked: [String?] = []

  init(in text: String, by rules: [Rule]) {
    for diagnostic in Example.diagnostics(in: text, by: rules) {
      said.append("\(diagnostic.rule) \(diagnostic.place.subject) \(diagnostic.place.field?.rawValue ?? "")")
      lines.append(diagnostic.location?.line)
      marked.append(
        diagnostic.location.flatMap { location in
          location.sourceLine.map { line in
            let start = location.column - location.sourceColumn
            return String(String.UnicodeScalarView(line.unicodeScalars.dropFirst(start).prefix(location.length)))
          }
        })
    }
  }
}
