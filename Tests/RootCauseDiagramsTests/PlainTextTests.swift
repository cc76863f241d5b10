import Testing

@testable import RootCauseDiagrams

@Suite("Plain text")
struct PlainTextTests {
  @Test(
    "nothing in a text can act on the page",
    arguments: [
      ("a\nb\t c", "a b c"), ("  trimmed  ", "trimmed"), ("nul\u{0}bell\u{7}", "nul\u{FFFD}bell\u{FFFD}"),
      ("safe\u{202E}txt.exe", "safetxt.exe"), ("\u{2066}x\u{2069}\u{200F}", "x"), ("\u{FEFF}bom", "bom"),
      ("שלום", "שלום"), ("👩‍👩‍👧", "👩‍👩‍👧"), ("\u{FFFF}", "\u{FFFD}"), ("a\u{2028}b", "a b"), ("", ""), ("\r\n", ""),
    ])
  func neutral(_ text: String, _ expected: String) { #expect(text.plain() == expected) }

  @Test("a text is read no further than its limit")
  func limit() {
    #expect(String(repeating: "x", count: 100_000).plain().count == 2_001)
    #expect("abc".plain(limit: 3) == "abc")
    #expect("abcd".plain(limit: 3) == "abc…")
  }

  @Test("marks piled on one character are cut off")
  func piled() {
    let text = "a" + String(repeating: "\u{301}", count: 50_000)
    #expect(text.plain().unicodeScalars.count == 16)
  }
}
