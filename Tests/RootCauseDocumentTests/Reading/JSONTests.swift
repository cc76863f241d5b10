import RootCause
import RootCauseDocument
import Testing

@Suite("Documents in JSON")
struct JSONTests {
  @Test("the same problems are found in JSON as in YAML")
  func sameProblems() {
    let yaml = read(
      """
      title: Checkout failed
      stauts: reviewed
      date: 2026-02-30
      factors:
        outage: { kind: outcom, because: [deploi, E1], at: noon }
        deploy: { kind: action, statement: [x], because: { at-least: two, of: deploy } }
      controls: { guard: { statement: A canary, cost: "3", stops: deploy -> outage } }
      evidence: { E1: { statement: The log, grade: G7 } }
      """)
    let json = read(
      """
      {"title": "Checkout failed", "stauts": "reviewed", "date": "2026-02-30",
       "factors": {
      \t"outage": {"kind": "outcom", "because": ["deploi", "E1"], "at": "noon"},
      \t"deploy": {"kind": "action", "statement": ["x"], "because": {"at-least": "two", "of": "deploy"}}},
       "controls": {"guard": {"statement": "A canary", "cost": "3", "stops": "deploy -> outage"}},
       "evidence": {"E1": {"statement": "The log", "grade": "G7"}}}
      """)
    #expect(yaml.diagnostics.map(\.message) == json.diagnostics.map(\.message))
    #expect(yaml.diagnostics.map(\.suggestion) == json.diagnostics.map(\.suggestion))
    #expect(yaml.diagnostics.map(\.place) == json.diagnostics.map(\.place))
    #expect(yaml.rules.count == 12, "\(yaml.summary)")
    #expect(yaml.investigation == json.investigation)
  }

  @Test(
    "everything JSON can write in a string is read",
    arguments: [
      (#""\ud83d\ude00""#, "😀"), (#""\uD83D\uDE00 \uD834\uDD1E""#, "😀 𝄞"), (#""a\/b""#, "a/b"),
      (#""\b\f\n\r\t""#, "\u{8}\u{C}\n\r\t"),
      (#""\\ud83d\\ude00""#, #"\ud83d\ude00"#), (#""\u0000\u001f""#, "\u{0}\u{1F}"), (#""é 日本""#, "é 日本"),
      (#""\"q\"""#, "\"q\""),
      (##""# no comment: *a &b""##, "# no comment: *a &b"), (#""*a""#, "*a"), (#""\ue000 \ud83d\ude00""#, "\u{E000} 😀"),
    ])
  func strings(_ written: String, _ text: String) {
    let reading = read("{\"rca\":1,\"title\":\(written),\"scope\":\(written)}")
    #expect(reading.diagnostics == [])
    #expect(reading.investigation?.title.unicodeScalars.map(\.value) == text.unicodeScalars.map(\.value))
  }

  @Test("positions after an escaped emoji are those of the text")
  func positionsAfterEscapes() {
    let reading = read(#"{"rca": 1, "title": "\ud83d\ude00", "status": "drat"}"#)
    #expect(reading.summary.hasPrefix("1:47+6 invalid-value"), "\(reading.summary)")
  }

  @Test(
    "compact JSON, tabs and line breaks anywhere are read",
    arguments: [
      #"{"rca":1,"title":"x","factors":{"a":{"kind":"event","statement":"s","because":null},"b":{"kind":"event","statement":"s"}}}"#,
      "{\n\t\"rca\"\t:\n\t1\n\t,\"title\":\"x\",\r\n\"factors\":{\"a\":{\"kind\":\"event\",\"statement\":\"s\"},\t\"b\"  :\n{\"kind\":\"event\",\"statement\":\"s\"}}}\n\n",
      "\n\n  {\"rca\":1.0e0,\"title\":\"x\"}",
    ])
  func layouts(_ text: String) {
    let reading = read(text)
    #expect(reading.rules == (text.contains("e0") ? ["invalid-value"] : []), "\(reading.summary)")
    #expect(reading.investigation?.title == "x")
  }
}
