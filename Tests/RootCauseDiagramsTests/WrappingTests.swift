import Testing

@testable import RootCauseDiagrams

@Suite("Wrapping")
struct WrappingTests {
  @Test(
    "text breaks into even lines no wider than asked for",
    arguments: [
      ("", []), ("short", ["short"]), ("The data directory was removed", ["The data", "directory", "was removed"]),
      ("日本語のテキストです", ["日本語のテ", "キストです"]),
      ("容量の上限を、超過を「通知」する", ["容量の上限", "を、超過を", "「通知」する"]), ("。。。。。。。。", ["。。。。。。", "。。"]),
      ("src/very/long/path.swift", ["src/very/", "long/path.", "swift"]),
      ("Donaudampfschiff", ["Donaudampfsc", "hiff"]),
    ])
  func wrap(_ text: String, _ lines: [String]) { #expect(text.wrapped(width: 12, limit: 9) == lines) }

  @Test("what does not fit ends with an ellipsis")
  func ellipsis() { #expect("one two three four".wrapped(width: 6, limit: 2) == ["one", "two…"]) }

  @Test(
    "a text that is too long is cut between words",
    arguments: [("one two", "one two"), ("one two three", "one two…"), ("unbroken-word", "unbroken-…")])
  func cut(_ text: String, _ expected: String) { #expect(text.cutBetweenWords(at: 9) == expected) }

  @Test("lines of measured text keep every word, and only break one that is too wide")
  func measured() {
    let text = "What if: a control in place — “an-outcome-with-a-very-long-name” would not have happened"
    let lines = TypeMeasure.lines(of: text, within: 120, size: 9)
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    #expect(lines.allSatisfy { TypeMeasure.width(of: $0, size: 9) <= 120 })
    #expect(TypeMeasure.lines(of: "", within: 120, size: 9).isEmpty)
  }
}
