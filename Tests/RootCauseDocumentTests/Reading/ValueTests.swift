import RootCause
import RootCauseDocument
import Testing

@Suite("What values mean")
struct ValueTests {
  /// Reads a document with one factor that others can be causes of.
  private func read(_ factors: String) -> Reading {
    parse("rca: 1\ntitle: x\nfactors:\n" + factors)
  }

  @Test(
    "text is text, whatever YAML would make of it",
    arguments: [
      "1984", "yes", "1.0", "2017-01-31", "0x1F", "12:30", "it's", "a:b", "#1", "\"quoted\"",
    ])
  func text(_ written: String) {
    let expected = written == "#1" ? nil : written == "\"quoted\"" ? "quoted" : written
    let reading = parse("rca: 1\ntitle: x\nscope: \(written)\n")
    #expect(reading.diagnostics == [])
    #expect(reading.investigation?.scope == expected)
  }

  @Test(
    "a key without a value is as good as left out, unless it has to be there", arguments: ["", "~", "null", "Null"])
  func nothing(_ written: String) {
    let optional = parse("rca: 1\ntitle: x\nscope: \(written)\nfactors: \(written)\n")
    #expect(optional.diagnostics == [])
    #expect(parse("rca: 1\ntitle: \(written)\n").rules == ["missing-key"])
  }

  @Test("camelCase spellings are read as the kebab-case ones")
  func camelCase() {
    let reading = parse(
      """
      rca: 1
      title: x
      status: inReview
      milestones: { impactStart: 2017-01-31T23:27Z }
      factors: { f: { kind: event, statement: x, humanFactors: conflictingPriorities, category: processGap } }
      controls: { c: { statement: x, nature: humanInLoop, whyFailed: f, actsBy: 2017-01-31, leadTime: 2 } }
      """)
    #expect(reading.diagnostics == [])
    #expect(reading.investigation?.status == .inReview)
    #expect(reading.investigation?.milestones[.impactStart] != nil)
    #expect(reading.investigation?.factors["f"]?.humanFactors == [.conflictingPriorities])
    #expect(reading.investigation?.factors["f"]?.category == .processGap)
    #expect(reading.investigation?.controls["c"]?.whyFailed == .factor("f"))
  }

  @Test(
    "a formula is read in each of its forms",
    arguments: [
      ("a", Formula.factor("a")), ("[a]", .all(["a"])), ("[a, b]", .all(["a", "b"])), ("{ all: a }", .all(["a"])),
      ("{ any: [a, b] }", .any(["a", "b"])), ("{ at-least: 1, of: [a, b] }", .atLeast(1, ["a", "b"])),
      ("[a, { any: [b, [a, b]] }]", .all([.factor("a"), .any([.factor("b"), .all(["a", "b"])])])),
      ("{ cause: a, necessary: yes }", .factor("a")), ("{ all: [] }", .all([Formula]())),
    ])
  func formula(_ written: String, _ formula: Formula) {
    let reading = read(
      """
        o: { kind: outcome, statement: x, because: \(written) }
        a: { kind: event, statement: x }
        b: { kind: event, statement: x }
      """)
    #expect(reading.summary == "")
    #expect(reading.investigation?.factors["o"]?.because == formula)
  }

  @Test("an empty list of causes is no formula")
  func noCauses() {
    #expect(read("  o: { kind: outcome, statement: x, because: [] }").investigation?.factors["o"]?.because == nil)
  }

  @Test("a formula of 64 levels is read, one of 65 is not")
  func depth() {
    func nested(_ levels: Int) -> Reading {
      let formula = String(repeating: "[", count: levels - 1) + "a" + String(repeating: "]", count: levels - 1)
      return read("  o: { kind: outcome, statement: x, because: \(formula) }\n  a: { kind: event, statement: x }")
    }
    #expect(nested(64).rules == [])
    #expect(nested(64).investigation?.factors["o"]?.because?.isWithinMaximumDepth == true)
    #expect(nested(65).rules == ["formula-too-deep"])
  }

  @Test(
    "a formula that says nothing, or two things, is refused",
    arguments: [
      "{ any: [a], all: [a] }", "{ at-least: 2 }", "{ of: [a] }", "{}", "{ necessary: yes }", "{ cause: a, any: [a] }",
    ])
  func badFormula(_ written: String) {
    let reading = read("  o: { kind: outcome, statement: x, because: \(written) }\n  a: { kind: event, statement: x }")
    #expect(reading.rules == ["invalid-value"], "\(reading.summary)")
  }

  @Test("what is tested of all links holds where a link says nothing else")
  func tested() {
    let reading = read(
      """
        o:
          kind: outcome
          statement: x
          tested: { necessary: yes, sufficient: no, evidence: E1 }
          because: [a, { cause: b, necessary: no, feedback: true }]
        a: { kind: event, statement: x }
        b: { kind: event, statement: x }
      evidence: { E1: { statement: x } }
      """)
    #expect(reading.summary == "")
    let links = reading.investigation?.links(into: "o")
    #expect(links?.map(\.necessity) == [.yes, .no])
    #expect(links?.map(\.sufficiency) == [.no, .no])
    #expect(links?.map(\.isFeedback) == [false, true])
    #expect(links?.map(\.evidence) == [["E1"], ["E1"]])
  }

  @Test("a link recorded twice is refused")
  func recordedTwice() {
    let reading = read(
      """
        o: { kind: outcome, statement: x, because: [{ cause: a, necessary: yes }, { cause: a, necessary: no }] }
        a: { kind: event, statement: x }
      """)
    #expect(reading.rules == ["duplicate-key"])
  }

  @Test(
    "what follows from an earlier fault is not reported again",
    arguments: [
      "  o: { kind: outcome, statement: x, because: a }\n  a: { kind: event }",
      "  o: { kind: outcome, statement: x, because: 'a b' }\n  'a b': { kind: event, statement: x }",
      "  o: { kind: outcome, statement: x, because: [nobody] }\ncontrols: { c: { statement: x, stops: o } }",
      "  o: { kind: outcome, statement: x, because: [b, nobody] }\n  b: { kind: event, statement: x }\ncontrols: { c: { statement: x, stops: b -> o } }",
      "  o: { kind: outcome, statement: x, because: a }\n  a: *alias",
      "  o: { kind: outcome, statement: x }\n  <<: { a: { kind: event, statement: x } }",
      "  o: { kind: outcome, statement: x }\nevidence: { o: { statement: x } }\nhypotheses: { H: { statement: x, evidence: { o: C } } }",
      "  o: !mine { kind: outcome, statement: x }",
    ])
  func noConsequences(_ factors: String) {
    let reading = read(factors)
    #expect(reading.diagnostics.count == 1, "\(reading.summary)")
    #expect(reading.investigation != nil)
  }

  @Test(
    "links that are not there say what is",
    arguments: [
      ("o -> a", "did you mean “a -> o”?"), ("b -> o", "a link is named as `cause -> effect`"),
    ])
  func missingLink(_ link: String, _ suggestion: String) {
    let reading = read(
      """
        o: { kind: outcome, statement: x, because: a }
        a: { kind: event, statement: x }
        b: { kind: event, statement: x }
      controls: { c: { statement: x, stops: \(link) } }
      """)
    #expect(reading.rules == ["unknown-reference"])
    #expect(reading.diagnostics.first?.suggestion == suggestion)
  }

  @Test(
    "numbers, truth values and counts stand without quotes",
    arguments: [
      ("cost: 3", ""), ("cost: -0.5e3", ""), ("cost: '3'", "invalid-value"), ("cost: .inf", "invalid-value"),
      ("cost: 0x10", "invalid-value"), ("cost: 3 d", "invalid-value"), ("effective: no", ""), ("effective: TRUE", ""),
      ("effective: 'true'", "invalid-value"), ("effective: maybe", "invalid-value"), ("cost: [3]", "wrong-type"),
      ("failure-probability: 0", ""), ("failure-probability: 1e-3", ""), ("failure-probability: 1.01", "invalid-value"),
      ("failure-probability: -0.1", "invalid-value"), ("failure-probability: 5%", "invalid-value"),
    ])
  func numbers(_ written: String, _ rule: String) {
    let reading = parse("rca: 1\ntitle: x\ncontrols: { c: { statement: x, \(written) } }")
    #expect(reading.rules == (rule.isEmpty ? [] : [rule]), "\(reading.summary)")
  }
}

/// Reads a whole document.
private func parse(_ text: String) -> Reading { DocumentReader().read(text, named: "test.rca.yaml") }
