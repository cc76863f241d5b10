import RootCause
import RootCauseDocument
import Testing

/// What a rule compares with can be set otherwise.
@Suite struct RuleParameterTests {
  @Test(
    "a rule is silent on its failing example once its number is set more mildly",
    arguments: [
      ("crowded-effect", "most-causes", 6), ("tautology", "similarity", 1.1), ("long-leap", "fewest-between", 4),
      ("event-that-lasts", "longest-event", 10_000), ("silent-gap", "shortest-gap", 600), ("silent-gap", "share", 1),
      ("silent-gap", "fewest-dated", 5), ("escape-not-explained", "longest-unnoticed", 120),
      ("front-line-only", "fewest-levels", 4), ("done-without-verification", "days-until-read", 60),
      ("prevent-only-plan", "fewest-controls", 3),
    ])
  func milder(rule: String, parameter: String, value: Double) throws {
    let rule = try #require(Rule.named(rule))
    let milder = try #require(rule.setting(parameter, to: value))
    #expect(try names(rule.failing, by: rule) == [rule.name])
    #expect(try names(rule.failing, by: milder) == [])
  }

  @Test("a rule speaks of its passing example once its number is set more strictly")
  func stricter() throws {
    let rule = try #require(Rule.named("empty-statement"))
    let stricter = try #require(rule.setting("most-words", to: 3))
    #expect(try names(rule.passing, by: rule) == [])
    #expect(try names(rule.passing, by: stricter) == [rule.name])
  }

  @Test("no number makes a check fail", arguments: [Double.nan, .infinity, -.infinity, -1, 1e300])
  func senseless(value: Double) throws {
    for rule in Rule.all {
      for parameter in rule.parameters {
        let odd = try #require(rule.setting(parameter.name, to: value))
        for text in [rule.failing, rule.passing] { _ = try names(text, by: odd) }
      }
    }
  }

  private func names(_ example: String, by rule: Rule) throws -> [String] {
    let reading = DocumentReader().read(Example(example).text, named: "example.rca.yaml")
    guard let investigation = reading.investigation else { return [] }
    return Checks(rules: [rule], today: CalendarDate("2026-04-01")).run(on: investigation).diagnostics.map(\.rule)
  }
}
