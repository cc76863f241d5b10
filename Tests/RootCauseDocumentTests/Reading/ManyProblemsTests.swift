import RootCause
import RootCauseDocument
import Testing

@Suite("All problems in one run")
struct ManyProblemsTests {
  @Test("a file broken in many places says so as many times, each with its place")
  func many() {
    let reading = read(
      """
      rca: 1
      title: Checkout failed
      stauts: reviewed
      date: 2026-02-30
      milestones: { detected: ten o'clock }
      factors:
        outage:
          kind: outcom
          statement: Checkout failed
          because: [deploi, E1]
          statement: Checkout was down
        deploy: { kind: action, statement: Version 7: the new one went out }
        canary: { kind: condition, at: 2026-03-01T25:00Z }
        deploy: { kind: event, statement: A second thing }
      controls:
        guard: { statement: A canary, stops: [canary -> outage], cost: a lot, owner: [team a, team b] }
      evidence:
        E1: { statement: The log, grade: G7, source: *host }
      """)
    #expect(
      reading.summary == """
        3:1+6 unknown-key: “stauts” is no key of the document
            help: did you mean “status”?
        4:7+10 invalid-date: “2026-02-30” is not a day
            help: write it like 2017-03-01
        5:25+11 invalid-time: “ten o'clock” is not a time
            help: write it like 2017-01-31T23:27Z, ~2017-01-31T23:27Z or 2017-01-31T23:27Z ± 15 min
        8:11+6 invalid-value: “outcom” is no value of “kind” of “outage”
            help: did you mean “outcome”? The others are impact, event, action, omission and condition
        10:15+6 unknown-reference: there is no “deploi”; “because” of “outage” takes the id of a factor
            help: did you mean “deploy”?
        10:23+2 wrong-kind-reference: “E1” is an item of evidence, but “because” of “outage” takes the id of a factor
            note: 18:3 it is declared here
        11:5+9 duplicate-key: “statement” stands twice in “outage”
            note: 9:5 the first is here
            help: remove one of them
        12:47+1 syntax: a “:” that begins a value cannot stand here
            note: 12:11 the mapping begins here
            help: put a text that contains “: ” in quotes, and check the indentation
        13:3+6 missing-key: “canary” has no “statement”
            help: add `statement: …`: one sentence that says it
        13:34+17 invalid-time: “2026-03-01T25:00Z” is not a time
            help: write it like 2017-01-31T23:27Z, ~2017-01-31T23:27Z or 2017-01-31T19:00Z/20:00Z
        14:3+6 duplicate-id: the id “deploy” is declared twice
            note: 12:3 the first is here
            help: give one of them another id
        16:66+5 invalid-value: “a lot” is not a number
            help: write it like 3 or 0.5, without a unit
        16:80+1 wrong-type: “owner” of “guard” has to be text, but this is a list
        18:36+2 invalid-value: “G7” is not a grade
            help: write the source's reliability, A to F, and the item's credibility, 1 to 6: B2
        18:48+5 unsupported-notation: the alias `*host` is not read
            help: write the value out, or put a text that begins with `*` in quotes
        """)
  }

  @Test(
    "a fault in the notation hides no other",
    arguments: [
      "  b: { kind: event, statement: a text: with a colon }", "  b: { kind: event, statement: \"never closed }",
      "  b: { kind: event, statement: [never closed }", "  b: @never", "\tb: { kind: event }", "  b: 'one' two",
    ])
  func syntaxHidesNothing(_ line: String) {
    let reading = read(
      """
      rca: 1
      title: Checkout failed
      stauts: reviewed
      factors:
        a: { kind: outcome, statement: Checkout failed, because: [b] }
      \(line)
        c: { kind: event, statement: Another, because: [d] }
      sevrity: high
      """)
    #expect(reading.rules == ["unknown-key", "syntax", "unknown-reference", "unknown-key"], "\(reading.summary)")
  }
}
