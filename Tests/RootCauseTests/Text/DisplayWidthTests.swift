import Testing

@testable import RootCause

@Suite("Display width")
struct DisplayWidthTests {
  @Test(
    "a text takes up the cells a terminal gives it",
    arguments: [
      ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本語", 6), ("한글", 4), ("ｆｕｌｌ", 8), ("🙂", 2), ("👩‍👩‍👧", 2),
      ("❤\u{FE0F}", 2), ("🇩🇪", 2), ("✓", 1), ("⊘", 1), ("a\u{200B}b", 2), ("\u{202E}x", 1), ("\u{7}", 0), ("“x”", 3),
    ])
  func width(_ text: String, _ cells: Int) { #expect(text.displayWidth == cells) }
}
