import Foundation
import Testing

@Suite("rca whatif")
struct WhatIfTests {
  @Test("ranks the controls, each with its verdict and what shows it")
  func table() throws {
    let rca = try Program(["a.rca.yaml": Documents.checkout])
    let run = try rca.run(["whatif", "a.rca.yaml"])
    #expect(run.exitCode == 0)
    #expect(
      run.text == """
        Checkout failed (outage)

          prevents          shedding  The service refuses what it cannot serve
                                      broken at no-shedding; rests on 1 untested link: no-shedding -> outage
          prevents jointly  pause     Clients pause before they retry
                                      with later; rests on 3 untested links: overload -> outage, retries -> overload, export -> overload
          prevents jointly  later     The export runs at night
                                      with pause; rests on 3 untested links: overload -> outage, retries -> overload, export -> overload

        """)
  }

  @Test("gives one JSON object for each control and outcome")
  func json() throws {
    let rca = try Program(["a.rca.yaml": Documents.checkout])
    let report = try rca.run(["whatif", "a.rca.yaml", "--format", "json"]).json()
    let verdicts = try #require(report["verdicts"] as? [[String: Any]])
    #expect(verdicts.map { $0["control"] as? String } == ["shedding", "pause", "later"])
    #expect(verdicts.map { $0["outcome"] as? String } == ["outage", "outage", "outage"])
    #expect(verdicts.map { $0["verdict"] as? String } == ["prevents", "preventsJointly", "preventsJointly"])
    #expect(verdicts[0]["restsOn"] as? [String] == ["no-shedding -> outage"])
    #expect((verdicts[0]["witness"] as? [String: Any])?["breaks"] as? [String] == ["no-shedding"])
  }

  @Test("works out the world that several changes together would have made")
  func world() throws {
    let rca = try Program(["a.rca.yaml": Documents.checkout])
    let both = try rca.run(["whatif", "a.rca.yaml", "--with", "pause,later"])
    #expect(both.text.contains("does not come about"))
    let one = try rca.run(["whatif", "a.rca.yaml", "--without-factor", "retries"])
    #expect(one.text.contains("still comes about by export + no-shedding"))
    let report = try rca.run(["whatif", "a.rca.yaml", "--with", "later", "--with", "pause", "--format", "json"])
      .json()
    let outcomes = try #require(report["outcomes"] as? [[String: Any]])
    #expect(outcomes.first?["state"] as? String == "doesNotOccur")
  }

  @Test("names every id that is not there, with the nearest one that is")
  func unknownNames() throws {
    let rca = try Program(["a.rca.yaml": Documents.checkout])
    let run = try rca.run(["whatif", "a.rca.yaml", "--with", "sheding,outage"])
    #expect(run.exitCode == 2)
    #expect(
      run.complaint == """
        rca: there is no control “sheding”; did you mean “shedding”?
        rca: “outage” is a factor, not a control

        """)
    #expect(run.output.isEmpty)
  }

  @Test("withholds verdicts where the model does not explain what is known")
  func unexplained() throws {
    let loop = """
      rca: 1
      title: A loop that nothing starts
      factors:
        outage: { kind: outcome, statement: It failed, because: [slow] }
        slow: { kind: condition, statement: It was slow, because: [{ cause: outage, feedback: true }] }
      controls:
        c: { statement: A limit, status: proposed, stops: slow }

      """
    let rca = try Program(["a.rca.yaml": loop])
    let run = try rca.run(["whatif", "a.rca.yaml"])
    #expect(run.exitCode == 1)
    #expect(run.complaint.contains("only a loop leads there"))
    #expect(run.complaint.contains("No verdict is given on “outage”"))
  }

  @Test("a document with problems is not worked with")
  func unsound() throws {
    let rca = try Program(["a.rca.yaml": Documents.checkout + "colour: red\n"])
    let run = try rca.run(["whatif", "a.rca.yaml"])
    #expect(run.exitCode == 2)
    #expect(run.complaint.contains("unknown-key"))
    #expect(run.output.isEmpty)
  }
}
