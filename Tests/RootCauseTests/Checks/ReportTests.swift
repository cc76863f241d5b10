import Foundation
import RootCause
import Testing

@Suite("Reports for other tools")
struct ReportTests {
  private let hostile = Diagnostic(
    rule: "open-end", severity: .warning, at: Place(.record(Factor.ID("a")), .statement),
    "100% \r\n::error::not a command, <b> & \"x\" ]]> \u{1B}[31m \u{FFFF} \u{202E}",
    notes: [Diagnostic.Note("see [this](1)", at: Place(.factor("b")))],
    suggestion: "mend it",
    location: SourceLocation(file: "a, b:100%.rca.yaml", line: 7, column: 3, length: 4))

  private let accepted = CheckResult.Accepted(
    Diagnostic(rule: "lone-cause", severity: .note, at: Place(.factor("b")), "lonely"),
    by: Waiver(rule: "lone-cause", at: .factor("b"), because: "it is so", by: "Ada", until: CalendarDate("2026-05-01")))

  @Test("an annotation is one line, and nothing in it begins a command or a property")
  func github() {
    let text = GitHubAnnotations().text(of: [hostile])
    #expect(
      text == """
        ::warning title=open-end,file=a%2C b%3A100%25.rca.yaml,line=7,endLine=7,col=3,endColumn=7::100%25 %0D%0A\
        ::error::not a command, <b> & "x" ]]> ␛[31m \u{FFFF} <U+202E>%0Anote: b: see [this](1)%0Ahelp: mend it

        """)
  }

  @Test("an annotation without a place in a file has none")
  func placeless() {
    #expect(GitHubAnnotations().text(of: [accepted.diagnostic]) == "::notice title=lone-cause::lonely\n")
    #expect(GitHubAnnotations().text(of: []).isEmpty)
  }

  @Test("a JUnit report is XML whatever a message contains, with the counts of its cases")
  func junit() throws {
    let found = CheckResult(diagnostics: [hostile], accepted: [accepted])
    let text = JUnitReport([.init("a & b.rca.yaml", found), .init("clean.rca.yaml", CheckResult())]).text
    let elements = try XMLElements(text)
    #expect(elements.all.first { $0.name == "testsuites" }?.attributes["tests"] == "3")
    #expect(elements.names("testsuite") == ["a & b.rca.yaml", "clean.rca.yaml"])
    #expect(elements.names("testcase") == ["open-end: a, statement (line 7)", "lone-cause: b", "nothing to report"])
    #expect(elements.all.contains { $0.name == "failure" } == false)
    #expect(
      elements.all.first { $0.name == "skipped" }?.attributes["message"]
        == "it is so, accepted by Ada, until 2026-05-01")
  }

  @Test("in a JUnit report what is as bad as asked for has failed")
  func failing() throws {
    let report = JUnitReport([.init("a", CheckResult(diagnostics: [hostile, accepted.diagnostic]))], failing: .warning)
    let elements = try XMLElements(report.text)
    let failures = elements.all.filter { $0.name == "failure" }
    #expect(failures.count == 1)
    #expect(failures.first?.attributes["message"]?.contains("::error::not a command, <b> & \"x\" ]]> ␛[31m") == true)
    #expect(elements.all.first { $0.name == "testsuite" }?.attributes["failures"] == "1")
  }

  @Test("a SARIF log refers to its rules and files by position, and says why a result is suppressed")
  func sarif() throws {
    let log = SARIFLog(
      CheckResult(diagnostics: [hostile], accepted: [accepted]), known: [hostile], files: ["clean.rca.yaml"],
      problems: [], toolVersion: "1.2.3")
    let run = try #require(log.runs.first)
    #expect(run.artifacts.map(\.location.uri) == ["clean.rca.yaml", "a%2C%20b%3A100%25.rca.yaml"])
    #expect(run.results.map(\.level.rawValue) == ["warning", "warning", "note"])
    #expect(run.results.map { $0.baselineState?.rawValue } == ["new", "unchanged", nil])
    let kinds = run.results.map { $0.suppressions.map(\.kind.rawValue) }
    #expect(kinds == [[], ["external"], ["inSource"]])
    #expect(run.results.last?.suppressions.first?.justification == "it is so, accepted by Ada, until 2026-05-01")
    #expect(
      run.results.map(\.partialFingerprints) == [
        ["rcaPlace/v1": "open-end/a/statement/1"], ["rcaPlace/v1": "open-end/a/statement/0"],
        ["rcaPlace/v1": "lone-cause/b/0"],
      ])
    for result in run.results { #expect(run.tool.driver.rules[result.ruleIndex].id == result.ruleId) }
    let location = try #require(run.results.first?.locations.first?.physicalLocation)
    #expect(location.artifactLocation.index == 1)
    let region = "\(location.region.startLine):\(location.region.startColumn)-\(location.region.endColumn)"
    #expect(region == "7:3-7")
    #expect(run.results.first?.message.text.contains(#"see \[this\](1)"#) == true)
  }

  @Test("an absolute path is a file URI, and a rule unknown to the run is described by its name")
  func unusual() throws {
    let diagnostic = Diagnostic(
      rule: "our-own", severity: .error, at: Place(.investigation), "x",
      location: SourceLocation(file: "/tmp/ü.rca.yaml", line: 1, column: 1))
    let run = try #require(
      SARIFLog(CheckResult(diagnostics: [diagnostic]), files: [], rules: [], toolVersion: "1.0.0").runs.first)
    #expect(run.artifacts.map(\.location.uri) == ["file:///tmp/%C3%BC.rca.yaml"])
    #expect(run.tool.driver.rules.map(\.id) == ["our-own"])
    #expect(run.results.first?.baselineState == nil)
  }
}
