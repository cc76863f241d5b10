import RootCause
import Testing

@Suite struct VisibleTextTests {
  @Test("what would steer a terminal or turn a line round is shown, and nothing else is touched")
  func controls() {
    #expect("\u{1B}[31mred".withControlsVisible == "␛[31mred")
    #expect("a\tb\r\nc\u{7F}".withControlsVisible == "a␉b␍␊c␡")
    #expect("safe\u{202E}evil\u{9B}31m".withControlsVisible == "safe<U+202E>evil<U+009B>31m")
    #expect("Grüße, 漢字 👨‍👩‍👧".withControlsVisible == "Grüße, 漢字 👨‍👩‍👧")
  }

  @Test("a misspelled name finds its neighbors, nearest first, and a strange one none")
  func nearest() {
    let names = ["open-end", "open-hypothesis", "overdue-action", "ownerless-action"]
    #expect(nearestNames(to: "opne-end", among: names) == ["open-end"])
    #expect(nearestNames(to: "Ownerles-action", among: names).first == "ownerless-action")
    #expect(nearestNames(to: "zzz", among: names).isEmpty)
    #expect(nearestNames(to: "", among: names).isEmpty)
  }
}
