import RootCause
import Testing

@Suite struct DiagnosticTextTests {
  private func diagnostic(
    _ line: String, column: Int, length: Int = 1, message: String = "something is wrong", rule: String = "open-end"
  ) -> Diagnostic {
    Diagnostic(
      rule: rule, severity: .error, at: Place(.factor("x")), message,
      location: SourceLocation(file: "a.rca.yaml", line: 12, column: column, length: length, sourceLine: line))
  }

  private func shown(_ diagnostic: Diagnostic, width: Int = 120) -> [String] {
    DiagnosticText(width: width).text(of: diagnostic).split(separator: "\n").map(String.init)
  }

  @Test("a message says what, where with the line shown, what else, and what to do")
  func shape() {
    var subject = diagnostic("  deploy: { at: 2026-03-01T11:00Z }", column: 17, length: 17)
    subject.suggestion = "correct the time"
    var note = Diagnostic.Note("the effect ended here")
    note.location = SourceLocation(file: "a.rca.yaml", line: 7, column: 3)
    subject.notes = [note, Diagnostic.Note("a remark")]
    #expect(
      DiagnosticText().text(of: subject) == """
        error[open-end]: something is wrong
           --> a.rca.yaml:12:17
            |
         12 |   deploy: { at: 2026-03-01T11:00Z }
            |                 ^^^^^^^^^^^^^^^^^
           ::: a.rca.yaml:7:3
            = the effect ended here
            = a remark
            = help: correct the time
            = explain: rca explain open-end

        """)
  }

  @Test("without a position the place is named in words, and a name that is no rule is not offered to explain")
  func unlocated() {
    let subject = Diagnostic(
      rule: "syntax", severity: .warning, at: Place(.link(Link.ID("a", "b")), .evidence, item: "E1"), "it is odd")
    #expect(
      DiagnosticText().text(of: subject) == """
        warning[syntax]: it is odd
          --> a -> b, evidence, E1

        """)
  }

  @Test("carets stand under the place whatever the width of what is before it")
  func carets() {
    #expect(shown(diagnostic("漢字: x", column: 5))[4] == "    |       ^")
    #expect(shown(diagnostic("漢字: x", column: 1, length: 2))[4] == "    | ^^^^")
    #expect(shown(diagnostic("\tx: y", column: 5))[3...4] == [" 12 |     x: y", "    |        ^"])
    #expect(shown(diagnostic("👨‍👩‍👧 e\u{301}x", column: 9))[4] == "    |     ^")
    #expect(shown(diagnostic("short", column: 40))[4].hasSuffix("     ^"))
    #expect(shown(diagnostic("", column: 1))[4] == "    | ^")
  }

  @Test("a long line is cut to a window in which the place can be seen", arguments: [1, 60, 500, 990, 1000])
  func window(column: Int) {
    var text = Array(repeating: Character("a"), count: 1000)
    text[column - 1] = "X"
    let lines = shown(diagnostic(String(text), column: column), width: 60)
    let line = Array(lines[3])
    let caret = Array(lines[4]).firstIndex(of: "^") ?? 0
    #expect(line.count <= 6 + 60)
    #expect(line[caret] == "X")
    #expect(lines[3].contains("…"))
  }

  @Test("what a document holds cannot steer the terminal")
  func escapes() {
    let subject = diagnostic("x: \u{1B}[31mred\u{7}", column: 4, message: "“\u{1B}]0;title\u{7}” is odd\nerror: forged")
    let text = DiagnosticText().text(of: subject)
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
    #expect(text.contains("␛[31mred␇"))
    #expect(!text.contains("\nerror: forged"))
  }

  @Test("color adds escapes around the words and changes nothing else")
  func color() {
    let subject = diagnostic("  deploy: x", column: 3, length: 6)
    let colored = DiagnosticText(color: true).text(of: subject)
    #expect(colored.contains("\u{1B}[1;31merror[open-end]\u{1B}[0m"))
    #expect(colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == DiagnosticText().text(of: subject))
  }
}
