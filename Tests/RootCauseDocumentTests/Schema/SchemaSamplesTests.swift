import Foundation
import RootCause
import RootCauseDocument
import Testing

/// `.ci/schema` compares what a validator says of these documents with what reading says.
@Suite("Documents for comparing the schema with the reader")
struct SchemaSamplesTests {
  @Test("there are some of each kind; SCHEMA_SAMPLES=FILE writes all of them")
  func samples() throws {
    let path = ProcessInfo.processInfo.environment["SCHEMA_SAMPLES"]
    let documents = Self.documents
    var texts = documents
    for (place, document) in documents.enumerated() where path != nil || place % 16 == 1 {
      texts += BrokenDocuments(of: document, from: place).texts
    }
    for values in Self.values { texts += values.texts }
    var seen: Set<String> = []
    let samples = texts.filter { seen.insert($0).inserted }.compactMap { SchemaSample($0) }
    for problem in SchemaSample.faultsOfShape.subtracting(["unsupported-version"]) {
      #expect(samples.contains { $0.problems.contains(problem) }, "\(problem)")
    }
    #expect(samples.filter(\.problems.isEmpty).count >= 100)
    guard let path else { return }
    try JSONEncoder().encode(samples).write(to: URL(fileURLWithPath: path))
  }

  @Test("a document that uses every key is read without a fault")
  func everything() throws {
    let reading = DocumentReader().read(Self.everything, named: "everything")
    #expect(reading.diagnostics == [])
    for field in Field.allCases {
      #expect(Self.everything.contains(try Regex("\\b\(field.rawValue):")), "\(field)")
    }
  }

  /// The document that uses every key, the one that says the least, and the examples of the rules.
  private static var documents: [String] {
    let examples = Rule.all.flatMap { [Example($0.failing).text, Example($0.passing).text] }
    return [everything, "rca: 1\ntitle: The press stopped\nwhys: The press stopped\n"] + examples + ["", "[]", "text"]
  }

  private static let everything = """
    rca: 1
    id: press
    title: The press stopped
    status: in-review
    version: 1.0
    date: 2026-03-02
    severity: high
    scope: x
    trigger: x
    impact: x
    questions: { who: x, what: x, when: 2026, where: x, why: x, how: x }
    people: { analyst: { role: engineer, name: x, part: author } }
    milestones:
      onset: 2026-03-01T10:00Z
      impact-start: ~2026-03-01T10:01Z
      detected: 2026-03-01T10:02Z ± 15 min
      acknowledged: 2026-03-01T10:03Z..2026-03-01T10:04Z
      mitigated: 2026-03-01
      resolved: 2026
    categories: { lubrication: a part ran dry }
    whys:
      - outage
      - An overload blew the fuse
      - { id: why-3, statement: x, kind: event }
    factors:
      outage:
        kind: outcome
        statement: x
        actor: x
        place: x
        at: 2026-03-01T10:00Z/10:05
        after: [pump]
        certainty: verified
        because: [why.2, { any: [pump, { at-least: 1, of: [pump, valve] }] }, { all: valve }]
        tested: { necessary: yes, sufficient: no, evidence: E1 }
        contributing: pump
        evidence: E1
        against: E1
        category: processGap
        level: staff
        human-factors: conflictingPriorities
        role: symptom
      pump:
        kind: omission
        statement: x
        because: { cause: valve, necessary: untested, sufficient: yes, certainty: asserted, feedback: no, evidence: E1, against: [E1] }
        duty: x
        stop: x
      valve: { kind: condition, statement: x, probability: 0.5 }
    controls:
      strainer:
        statement: x
        function: prevent
        nature: human-in-loop
        status: failed
        stops: [pump, pump -> outage]
        why-failed: [pump, { any: [valve, { cause: pump }] }]
        requirement: x
        owner: x
        component: x
        hazard: x
        target: x
        effective: yes
        independent: off
        auditable: true
        acts-by: 2026-03-01T10:00Z
        moves: { detected: 2026-03-01T09:00Z }
        cost: 1e3
        lead-time: 5
        failure-probability: 1e-3
        evidence: E1
    chains:
      short: [outage, pump]
      long: { title: x, steps: [outage, pump], confirmed: true }
    evidence:
      E1:
        kind: log
        statement: x
        source: x
        locator: x
        at: 2026-03-01
        collected: 2026-03-02T09:00Z
        collected-by: x
        hash: x
        derived: false
        grade: B2
    hypotheses:
      H1: { statement: x, about: pump -> outage, status: open, evidence: { E1: CC }, alternatives: H2, disproved-if: x }
      H2: { statement: x }
    counterfactuals:
      CF1:
        given: [strainer, { put-in-place: strainer }, { take-away: strainer }, { remove: pump }, { assume: pump }, { settle: pump, as: true }]
        then: { outage: prevented }
        because: x
    findings: { F1: { statement: x, category: x, rests-on: [pump, strainer, pump -> outage] } }
    actions:
      A1:
        statement: x
        owner: x
        due: 2026-04-01
        addresses: F1
        implements: strainer
        scope: technical
        strength: stronger
        status: in-progress
        metric: M1
        ticket: x
        because: x
    metrics:
      M1: { statement: x, unit: x, baseline: 3, target: "<= 1", readings: { 2026-04-02: 2 }, review: 2026-05-01 }
    reservations: { R1: { category: clarity, about: pump, statement: x, by: x, answer: x } }
    accept: { rule: x, at: investigation, because: x, by: x, until: 2026-12-31 }

    """

  /// Documents that differ in one value.
  private struct Values {
    let texts: [String]

    init(_ document: String, _ values: [String]) {
      texts = values.map { document.replacing("VALUE", with: $0) }
    }
  }

  private static let values = [
    Values("rca: VALUE\ntitle: x\n", ["1", "\"1\"", "01", "+1", "2", "0", "one", "1.5", "[1]", "true", "null", "v1"]),
    Values("rca: 1\ntitle: VALUE\n", ["x", "1984", "yes", "2017-01-31", "1.5", "[x]", "{ x: y }", "null", "", "''"]),
    Values(
      "rca: 1\ntitle: x\ndate: VALUE\n", days + ["2026", "20260301", "2026-03", "[2026-03-01]", "2026-03-01T10:00Z"]),
    Values(
      "rca: 1\ntitle: x\nstatus: VALUE\n",
      ["draft", "inReview", "in-review", "drat", "Draft", "in_review", "1", "[draft]"]),
    Values("rca: 1\ntitle: x\nmilestones: { onset: VALUE }\n", times + days),
    Values("rca: 1\ntitle: x\nmilestones: { VALUE: 2026 }\n", ["onset", "impactStart", "impact-start", "onsett", "1"]),
    Values("rca: 1\ntitle: x\nevidence: { E1: { statement: x, collected: VALUE } }\n", times + days),
    Values(
      "rca: 1\ntitle: x\nevidence: { E1: { statement: x, grade: VALUE } }\n",
      ["A1", "f6", "G1", "A7", "A", "A11", "1A"]),
    Values("rca: 1\ntitle: x\nfactors: { f: { kind: event, statement: x, at: VALUE } }\n", times + spans + days),
    Values(
      "rca: 1\ntitle: x\nfactors: { VALUE: { kind: event, statement: x } }\n",
      [
        "a", "1", "A.b-c_d", "\"ursache\"", "причина", "原因", "é", "-a", ".a", "_a", "a b", "a/b", "a:b",
        "investigation", "investigation-2", "investigationé", "“a”", "a–b", "\"\"", "\"a,b\"", "a→b", "yes", "1.5",
        String(repeating: "a", count: 128), String(repeating: "a", count: 129), String(repeating: "é", count: 128),
      ]),
    Values(
      "rca: 1\ntitle: x\nmetrics: { M1: { statement: x, target: VALUE } }\n",
      [
        "7", "\"<= 7\"", "<7", ">= -1.5e3", "\"= 1\"", "\"=> 1\"", "\"<= x\"", "\"< 7 d\"", "< 0x1F", "<>1", "[1]",
        "5%",
      ]),
    Values("rca: 1\ntitle: x\ncontrols: { c: { statement: x, cost: VALUE } }\n", numbers),
    Values("rca: 1\ntitle: x\ncontrols: { c: { statement: x, failure-probability: VALUE } }\n", numbers),
    Values(
      "rca: 1\ntitle: x\ncontrols: { c: { statement: x, effective: VALUE } }\n",
      ["true", "TRUE", "False", "yes", "No", "on", "OFF", "tRue", "maybe", "1", "0", "'true'", "y", "[true]"]),
    Values(
      "rca: 1\ntitle: x\nfactors: { o: { kind: outcome, statement: x, because: VALUE }, a: { kind: event, statement: x } }\n",
      [
        "a", "[a]", "[]", "[[]]", "[[a], a]", "{ all: a }", "{ all: [] }", "{ any: [a, { all: [a] }] }",
        "{ at-least: 1, of: a }",
        "{ atLeast: 1, of: [a] }", "{ at-least: 1 }", "{ of: a }", "{ at-least: one, of: a }",
        "{ at-least: 1.5, of: a }",
        "{ at-least: \"1\", of: a }", "{}", "{ cause: a }", "{ cause: a, necessary: yes, sufficient: untested }",
        "{ cause: a, necessary: maybe }", "{ cause: a, necessary: true }", "{ necessary: yes }", "{ cause: a, any: a }",
        "{ cause: a, any: null }", "{ all: null }", "{ any: a, necessary: null }", "{ any: a, necessary: yes }",
        "{ any: a, all: a }", "[null]", "null", "{ cause: [a] }", "{ al: a }", "7", "{ any: a, at-least: 1 }",
        "{ cause: a, feedback: yes, evidence: [] }", "{ any: a, evidence: [] }",
        "[{ any: [{ cause: a, certainty: sure }] }]",
      ]),
    Values(
      "rca: 1\ntitle: x\nfactors: { a: { kind: event, statement: x } }\ncontrols: { c: { statement: x, VALUE } }\n",
      [
        "why-failed: a", "whyFailed: a", "why_failed: a", "why-failed: { cause: a }",
        "why-failed: { cause: a, necessary: yes }",
        "why-failed: { cause: a, necessary: null }", "whyFailed: [{ any: [{ cause: a, feedback: true }] }]",
        "why-failed: { atLeast: 1, of: a }", "why-failed: { at-least: 1, of: [{ all: a, evidence: x }] }",
        "moves: { impactStart: 2026 }", "moves: [{ onset: 2026 }, { onset: 2027 }]", "moves: []", "moves: onset",
        "moves: { onset: null }", "moves: [null]", "leadTime: 3", "lead-time: 3 d", "Cost: 1",
      ]),
    Values(
      "rca: 1\ntitle: x\ncontrols: { c: { statement: x } }\ncounterfactuals: { k: { given: VALUE, then: {} } }\n",
      [
        "c", "[c]", "[]", "null", "[null]", "{ put-in-place: c }", "{ putInPlace: c }", "[{ takeAway: c }]", "{}",
        "{ settle: c, as: yes }", "{ settle: c }", "{ as: true }", "{ put-in-place: c, take-away: c }",
        "{ settle: c, as: 1 }",
        "{ put-in-place: c, as: null }", "{ put-in-place: null }", "{ put-in-place: [c] }", "{ add: c }", "[[c]]",
      ]),
    Values(
      "rca: 1\ntitle: x\nfactors: { a: { kind: event, statement: x }, b: { kind: event, statement: x } }\nchains: { k: VALUE }\n",
      [
        "[a, b]", "a", "{ steps: a }", "{ steps: [a], confirmed: yes }", "{ title: x }", "null", "{}", "[null]",
        "[[a]]",
        "{ steps: [], confirmed: [] }", "{ steps: a, confirmed: { x: y } }", "7", "{ step: a }",
      ]),
    Values(
      "rca: 1\ntitle: x\nVALUE\n",
      [
        "factors:", "factors: []", "factors: x", "factors: { f: null }", "factors: { f: {} }", "factors: { f: x }",
        "titel: x",
        "whys: []", "whys: x", "whys: [x, null]", "whys: { statement: x }", "whys: { kind: event }", "whys: [[x]]",
        "whys: { id: 'a b', statement: x }", "whys: { id: null, statement: x }", "whys: { id: 7, statement: x }",
        "Status: draft",
        "accept: []", "accept: [null]", "accept: x", "accept: { rule: x, at: investigation }", "accept: { rule: x }",
        "accept: [{ rule: x, at: investigation, until: soon }]", "questions: x", "questions: { whom: x }",
        "questions: {}",
        "categories: { a b: x }", "categories: [{ a: x }, { a: y }]", "categories: { a: null }", "categories: [a]",
        "people: { p: x }",
        "hypotheses: { H: { statement: x, evidence: { E: CCC } } }",
        "evidence: { E: { statement: x } }\nhypotheses: { H: { statement: x, evidence: { E: II } } }",
        "metrics: { M: { statement: x, readings: { 2026-03-01: 1 } } }",
        "metrics: { M: { statement: x, readings: { may: 1 } } }",
        "metrics: { M: { statement: x, readings: { 2026-03-01: one } } }", "a: &a x", "\"title\\u0020\": x",
      ]),
  ]

  private static let numbers = [
    "3", "-0.5e3", "1e3", "1E-3", ".5", "5.", "+5", "007", "08", "-.5", "0", "1", "1.01", "-0.1", "'3'", ".inf", ".nan",
    "3 d", "5%", "[3]", "three", "true", "0.05", "1e-3",
  ]

  private static let days = [
    "2026-03-01", "2026-02-28", "2026-02-29", "2024-02-29", "1900-02-29", "2000-02-29", "0000-02-29", "2026-02-30",
    "2026-04-31",
    "2026-12-31", "2026-13-01", "2026-00-10", "2026-1-1", "26-01-01", "tomorrow", "'2026-03-01'", "02026-03-01",
    "2026-11-31",
  ]

  private static let times = [
    "2026", "2026-03", "'2026'", "20260", "1.5", "[2026]", "soon", "2026-03-01T10:00Z", "2026-03-01T10:00",
    "2026-03-01 10:00Z",
    "2026-03-01t10:00z", "2026-03-01T10:00:00.123456789+01:00", "2026-03-01T10:00:00.1234567890Z",
    "2026-03-01T10:00:60Z",
    "2026-03-01T10:00:61Z", "2026-03-01T24:00Z", "2026-03-01T10:60Z", "2026-03-01T10Z", "2026-03-01T1:00Z",
    "2026-03-01T10:00+01",
    "2026-03-01T10:00-0130", "2026-03-01T10:00+19:00", "2026-03-01T10:00+1:00", "2026-03-01  10:00Z",
    "2026-03-01T10:00 Z",
    "2026-02-29T10:00Z", "10:00Z", "~2026", "~ 2026-03-01T10:00Z", "~~2026", "2026-03-01T10:00Z ± 15 min",
    "2026-03-01±1d",
    "2026-03-01T10:00Z ± 15", "2026-03-01T10:00Z ± 15 m", "2026 ± 1 h", "~2026 ± 1 h", "2026-03-01T10:00Z +- 5 min",
    "2026-03-01T10:00Z..10:30Z", "2026-03-01T10:00Z .. 2026-03-01T11:00Z", "2026-03-01..10:30", "2026..2027",
    "2026-03-01T10:00Z..2027",
    "2026..2026-03-01T10:00Z", "..2026", "2026..", "\" 2026-03-01T10:00Z \"", "2026-03-01T10:00Z..10:30Z..11:00Z",
    "2026-02..2026-02-31",
  ]

  private static let spans = [
    "2026/2027", "2026-03-01T10:00Z/10:30Z", "2026-03-01T10:00Z / ~10:30", "2026-03-01/10:30", "../2026", "2026/..",
    "../..", "2026/",
    "/2026", "2026-03-01T10:00Z/10:30Z ± 5 min", "2026-03-01T10:00Z..10:10Z/10:30Z..10:40Z",
    "2026-03-01T10:00Z..2026-03-02/10:30",
    "~2026-03-01T10:00Z/10:30", "2026..2026-03-01T10:00Z/10:30", "2026/2027/2028", "../10:30",
    "2026-03-01T10:00Z ± 5 min/11:00",
    "2026-03-01T10:00Z/2026-03-01..10:30", "2026-03-01T10:00Z/10:10..2026-03-02", "2026-03/2026-03-01T10:00Z..10:30",
    "~../2026",
    "2026-03-01T10:00Z/10:30..11:00",
  ]
}
