import RootCause
import Testing

@Suite("Formulas and small values")
struct FormulaTests {
  @Test("a formula names its factors once each, in order")
  func factors() {
    let formula = Formula.all([.any(["b", "a"]), .factor("a"), .atLeast(2, ["c", "b", "d"])])
    #expect(formula.factors == ["b", "a", "c", "d"])
  }

  @Test("a grade is a letter and a digit", arguments: [("A1", "A1"), ("f6", "F6")])
  func grades(text: String, canonical: String) {
    #expect(Evidence.Grade(text)?.description == canonical)
  }

  @Test("what is not a grade is refused", arguments: ["", "A", "A0", "A7", "G1", "A11", "1A"])
  func badGrades(text: String) { #expect(Evidence.Grade(text) == nil) }

  @Test(
    "a metric's target knows when it is reached",
    arguments: [("<= 7", 7.0, true), ("<7", 7, false), (">= 99.9", 99.9, true), ("3", 3, true)])
  func targets(text: String, reading: Double, reached: Bool) throws {
    #expect(try #require(Metric.Target(text)).isReached(by: reading) == reached)
  }

  @Test("what is not a target is refused", arguments: ["", "<", "=> 3", "<= seven", "<= nan", "<= inf"])
  func badTargets(text: String) { #expect(Metric.Target(text) == nil) }
}
