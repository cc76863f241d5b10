import Foundation
import Testing

@Suite("rca analyze")
struct AnalyzeTests {
  @Test("tells what sufficed, what was needed, and what would have prevented it")
  func text() throws {
    let run = try Program(["a.rca.yaml": Documents.checkout]).run(["analyze", "a.rca.yaml"])
    #expect(run.exitCode == 0, "\(run.complaint)")
    #expect(
      run.text == """
        Checkout failed (outage)

        How it came about: 2 minimal causal sets
          In each of them: no-shedding
          And besides:
          1. retries
          2. export
          Needed on the way: overload
          Causal chains: 3, the shortest no-shedding -> outage
          Overdetermined: overload came about by retries, and by export; 1 of these 2 would have been enough

        What hangs on each cause (how it decides, structural importance, in how many causal sets)
          decides alone         0.75  2 of 2  no-shedding  Every request was accepted
          decides with 1 other  0.25  1 of 2  retries      Clients retried without a pause
          decides with 1 other  0.25  1 of 2  export       The monthly export ran

        What would have prevented it: 2 minimal sets of controls
          1. shedding
          2. pause + later

        What each control has to do with that (in the smallest set, structural importance, in how many sets)
          prevents alone  0.75  1 of 2  shedding  The service refuses what it cannot serve
          with 1 other    0.25  1 of 2  pause     Clients pause before they retry
          with 1 other    0.25  1 of 2  later     The export runs at night

        Questions for the next meeting (how many verdicts hang on each)
          1. Would “Checkout failed” have come about without “The service got ten times its load”? (2)
          2. Would “The service got ten times its load” have come about without “Clients retried without a pause”? (2)
          3. Would “The service got ten times its load” have come about without “The monthly export ran”? (2)
          4. Would “Checkout failed” have come about without “Every request was accepted”? (1)

        """)
  }

  @Test("gives counts as decimal strings, and the best sets by a goal")
  func json() throws {
    let rca = try Program(["a.rca.yaml": Documents.checkout])
    let report = try rca.run(["analyze", "a.rca.yaml", "--format", "json", "--goal", "cost", "--k", "1"]).json()
    let outcome = try #require((report["outcomes"] as? [[String: Any]])?.first)
    #expect(outcome["outcome"] as? String == "outage")
    let sets = try #require(outcome["preventionSets"] as? [String: Any])
    #expect(sets["count"] as? String == "2")
    #expect(sets["complete"] as? Bool == true)
    #expect((sets["sets"] as? [[String: Any]])?.map { $0["controls"] as? [String] } == [["shedding"]])
  }

  @Test("gives a row for each cause and each control")
  func csv() throws {
    let run = try Program(["a.rca.yaml": Documents.checkout]).run(["analyze", "a.rca.yaml", "--format", "csv"])
    let lines = run.text.split(separator: "\r\n")
    #expect(lines.first?.hasPrefix("outcome,kind,id,statement,sets") == true)
    #expect(lines.count == 7, "\(run.text)")
  }

  @Test("takes a fault tree in Open-PSA")
  func model() throws {
    let rca = try Program(["tree.xml": Documents.pumps])
    let run = try rca.run(["analyze", "tree.xml"])
    #expect(run.exitCode == 0, "\(run.complaint)")
    #expect(
      run.text == """
        pumps: 3 events, 2 gates

        2 minimal cut sets
          1. power
          2. pump-a + pump-b
          By number of events: 1 with 1, 1 with 2

        Probability of the top: 0.0199

        Events (how each decides, structural importance, Birnbaum, Fussell-Vesely, cut sets with it)
          decides with 1 other  0.75  0.99   0.503  1  power   
          decides with 1 other  0.25  0.099  0.503  1  pump-a  
          decides with 1 other  0.25  0.099  0.503  1  pump-b  

        """)
    let report = try rca.run(["analyze", "tree.xml", "--format", "json"]).json()
    #expect((report["cutSets"] as? [String: Any])?["count"] as? String == "2")
    #expect(report["probability"] as? Double == 0.0199)
    #expect(report["necessary"] as? [String] == [])
  }

  @Test(
    "says what it cannot do",
    arguments: [
      (["analyze", "a.rca.yaml", "--outcome", "outge"], "there is no factor “outge”; did you mean “outage”?"),
      (["analyze", "a.rca.yaml", "--top", "x"], "--top is for Open-PSA models"),
      (["analyze", "tree.xml", "--outcome", "x"], "--outcome is for investigations"),
      (["analyze", "tree.xml", "--top", "systm"], "did you mean “system”"),
      (["analyze", "a.rca.yaml", "--k=-1"], "--k is a number of sets"),
      (["analyze", "a.rca.yaml", "--time-limit", "0"], "--time-limit"),
      (["analyze", "none.rca.yaml"], "none.rca.yaml"),
    ])
  func refusals(arguments: [String], complaint: String) throws {
    let rca = try Program(["a.rca.yaml": Documents.checkout, "tree.xml": Documents.pumps])
    let run = try rca.run(arguments)
    #expect(run.exitCode == 2)
    #expect(run.complaint.contains(complaint), "\(run.complaint)")
    #expect(run.text == "")
  }

  @Test("says what a limit left out")
  func limit() throws {
    let rca = try Program(["a.rca.yaml": Documents.checkout])
    let report = try rca.run(["analyze", "a.rca.yaml", "--format", "json", "--node-limit", "1"]).json()
    let outcome = try #require((report["outcomes"] as? [[String: Any]])?.first)
    let sets = try #require(outcome["causalSets"] as? [String: Any])
    #expect(sets["complete"] as? Bool == false)
    #expect(sets["limit"] as? String == "more than 1 diagram nodes would have been needed")
  }
}
