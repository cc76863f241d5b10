import RootCause
import RootCauseDocument
import Testing

@Suite("Finding places in the text")
struct SourceMapTests {
  private static let text = """
    rca: 1
    title: Checkout failed
    milestones: { detected: 2026-03-01T10:05Z }
    factors:
      outage:
        kind: outcome
        statement: Checkout failed
        because:
          all:
            - deploy
            - { cause: gap, necessary: yes, evidence: [E1] }
        tested: { sufficient: yes }
      deploy: { kind: action, statement: "Version 7 went out" }
      gap: { kind: condition, statement: Nobody looked }
    controls:
      guard: { statement: A canary, stops: [deploy->outage, gap], whyFailed: gap }
    chains:
      why: [outage, deploy]
    evidence:
      E1: { statement: The log }
    hypotheses:
      H1: { statement: It was the spam, evidence: { E1: C } }
    accept:
      - { rule: open-end, at: gap, because: Enough }
    """

  @Test(
    "every place has its location",
    arguments: [
      (Place(.investigation), "1:1+1"),
      (Place(.investigation, .title), "2:8+15"),
      (Place(.investigation, .severity), "1:1+1"),
      (Place(.investigation, .milestones, item: "detected"), "3:15+8"),
      (Place(.factor("outage")), "5:3+6"),
      (Place(.factor("outage"), .kind), "6:11+7"),
      (Place(.factor("outage"), .because), "8:5+7"),
      (Place(.factor("outage"), .because, item: "deploy"), "10:11+6"),
      (Place(.factor("outage"), .actor), "5:3+6"),
      (Place(.factor("deploy"), .statement), "13:38+20"),
      (Place(.link(Link.ID("deploy", "outage"))), "10:11+6"),
      (Place(.link(Link.ID("gap", "outage"))), "11:11+1"),
      (Place(.link(Link.ID("gap", "outage")), .necessary), "11:36+3"),
      (Place(.link(Link.ID("gap", "outage")), .evidence, item: "E1"), "11:52+2"),
      (Place(.link(Link.ID("deploy", "outage")), .sufficient), "12:27+3"),
      (Place(.link(Link.ID("deploy", "outage")), .necessary), "10:11+6"),
      (Place(.control("guard"), .stops, item: "deploy -> outage"), "16:41+14"),
      (Place(.control("guard"), .whyFailed), "16:74+3"),
      (Place(.record(WhyChain.ID("why")), .steps, item: "deploy"), "18:17+6"),
      (Place(.record(WhyChain.ID("why")), .steps), "18:3+3"),
      (Place(.record(Hypothesis.ID("H1")), .evidence, item: "E1"), "22:49+2"),
      (Place(.waiver(0)), "24:5+1"),
      (Place(.waiver(0), .at), "24:27+3"),
      (Place(.waiver(7)), "1:1+1"),
      (Place(.factor("nobody")), "1:1+1"),
    ])
  func places(_ place: Place, _ expected: String) {
    let reading = read(Self.text)
    #expect(reading.diagnostics == [])
    let location = reading.source.location(of: place)
    #expect("\(location.line):\(location.column)+\(location.length)" == expected)
    #expect(location.sourceLine == Self.text.split(separator: "\n")[location.line - 1].description)
  }

  @Test("diagnostics and their notes get their locations, those that have one keep it")
  func locating() {
    var diagnostic = Diagnostic(
      rule: "r", severity: .note, at: Place(.factor("gap")), "m", notes: [.init("n", at: Place(.factor("deploy")))])
    let source = read(Self.text).source
    let located = source.locate([diagnostic])[0]
    #expect(located.location?.line == 14)
    #expect(located.notes[0].location?.line == 13)
    diagnostic.location = SourceLocation(file: "f", line: 9, column: 9)
    #expect(source.locate([diagnostic])[0].location?.line == 9)
  }

  @Test("the five-line form has places too")
  func whys() {
    let source = read("rca: 1\ntitle: x\nwhys:\n  - It stopped\n  - A fuse blew\n").source
    #expect(source.location(of: Place(.factor("why.2"))).line == 5)
    #expect(source.location(of: Place(.link(Link.ID("why.2", "why.1")))).description == "test.rca.yaml:5:5")
    #expect(source.location(of: Place(.factor("why.1"), .because)).line == 5)
    #expect(source.location(of: Place(.record(WhyChain.ID("why")))).line == 4)
  }
}
