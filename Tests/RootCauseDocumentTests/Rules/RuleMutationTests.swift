import Foundation
import RootCause
import RootCauseDocument
import Testing

/// A fault does not hide in a large record: each rule speaks when a clean investigation is broken in its way.
@Suite struct RuleMutationTests {
  /// A clean investigation of a real incident.
  private static let clean: String = {
    let here = URL(fileURLWithPath: #filePath)
    let package = here.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = package.appendingPathComponent("Examples/gitlab-2017/gitlab-2017.rca.yaml")
    return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  }()

  @Test("each rule speaks of its fault in the midst of a clean investigation", arguments: Rule.all)
  func broken(rule: Rule) throws {
    let edit = Self.edits[rule.name]
    let text = edit?.text ?? Self.clean
    let clean = try #require(ExampleTree(text))
    // What only the YAML text can say, such as one id twice, cannot be added to a tree.
    guard edit != nil || ExampleTree(Example(rule.failing).text) != nil else { return }
    // With its family: what one rule leaves unanswered another tells.
    func spoken(in text: String) -> [String] {
      Found(in: text, by: rule.family.rules).said.filter { $0.hasPrefix(rule.name + " ") }
    }
    let before = spoken(in: text)
    #expect(before.isEmpty || rule.severities == .note, "the clean investigation is clean")
    let broken =
      edit.map { edit in edit.changes.reduce(text) { $0.replacing($1.0, with: $1.1) } }
      ?? ExampleTree(Example(rule.failing).text).map { clean.adding($0, prefix: "x-").json } ?? text
    #expect(spoken(in: broken).count > before.count)
  }

  /// How a clean investigation is broken where adding the rule's failing example does not break it, because the rule is
  /// about the whole.
  private static let edits: [String: (text: String, changes: [(String, String)])] = [
    "missing-outcome": (
      clean, [("kind: outcome", "kind: event"), ("kind: impact", "kind: event")]
    ),
    "late-start": (
      Example(Rule.named("late-start")?.passing ?? "").text, [("2026-03-01T09:40Z", "2026-03-01T10:01Z")]
    ),
    "incomplete-report": (clean, [("  how: A removal", "  # how: A removal")]),
    "undated-version": (clean, [("version: 1\n", "")]),
    "single-root-story": (
      Example(Rule.named("single-root-story")?.passing ?? "").text,
      [
        ("because: [overload, no-fallback]", "because: [overload]"),
        ("because: [no-limit, spike]", "because: [no-limit]"),
      ]
    ),
    "external-root": (
      Example(Rule.named("external-root")?.passing ?? "").text, [("architecture-flaw", "dependency")]
    ),
    "escape-not-explained": (
      Example(Rule.named("escape-not-explained")?.passing ?? "").text, [("function: detect", "function: prevent")]
    ),
    "front-line-only": (
      Example(Rule.named("front-line-only")?.passing ?? "").text, [("level: management", "level: staff")]
    ),
    "prevent-only-plan": (
      Example(Rule.named("prevent-only-plan")?.passing ?? "").text, [("function: detect", "function: prevent")]
    ),
  ]
}
