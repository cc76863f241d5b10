import Testing

@testable import RootCauseDiagrams

@Suite("Wrapping")
struct WrappingTests {
  @Test(
    "text breaks into even lines no wider than asked for",
    arguments: [
      ("", []), ("short", ["short"]), ("The data directory was removed", ["The data", "directory", "was removed"]),
      ("日本語のテキストです", ["日本語のテ", "キストです"]),
      ("src/very/long/path.swift", ["src/very/", "long/path.", "swift"]),
      ("Donaudampfschiff", ["Donaudampfsc", "hiff"]),
    ])
  func wrap(_ text: String, _ lines: [String]) { #expect(text.wrapped(width: 12, limit: 9) == lines) }

  @Test("what does not fit ends with an ellipsis")
  func ellipsis() { #expect("one two three four".wrapped(width: 6, limit: 2) == ["one", "two…"]) }
}
