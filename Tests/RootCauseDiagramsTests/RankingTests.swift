import RootCause
import RootCauseTesting
import Testing

@testable import RootCauseDiagrams

@Suite("The ranking of controls")
struct RankingTests {
  @Test("controls stand in the order of their verdicts on the outcomes, each once", arguments: 0..<200 as Range<UInt64>)
  func order(seed: UInt64) throws {
    let investigation = try RandomInvestigation.make(seed: seed)
    let counterfactuals = Counterfactuals(of: investigation)
    let rows = counterfactuals.verdicts()
    let outcomes = investigation.factors(of: .outcome).map(\.id)
    var expected: [String] = []
    for row in rows.filter({ outcomes.contains($0.outcome) }) + rows where !expected.contains(row.control.rawValue) {
      expected.append(row.control.rawValue)
    }
    #expect(RankedControls(counterfactuals).controls.map(\.rawValue) == expected)
    let diagram = Diagram.ranking(of: investigation)
    let drawn = diagram.nodes.filter { $0.id.hasPrefix("ranking-") }.compactMap(\.table).flatMap(\.rows)
    let targets = Set(rows.map(\.outcome)).count
    let parts = (targets + RankingView.mostColumns - 1) / RankingView.mostColumns
    #expect(drawn.count == expected.count * parts)
  }

  @Test("a cell has the verdict on its control and outcome, and the share of the chains to it")
  func cells() throws {
    let outline = Diagram.ranking(of: try Sample.guarded.investigation()).outline
    #expect(outline.contains("on outage prevents, breaks"))
    #expect(outline.contains("Not ranked, because nothing says what they stop: idle."))
  }

  @Test("the best set is the one the goal chooses, and what is not known is not passed off as best")
  func goals() throws {
    let investigation = try Self.priced()
    let smallest = Diagram.ranking(of: investigation).outline
    #expect(smallest.contains("against burned: guard"))
    let cheapest = Diagram.ranking(of: investigation, by: .cost).outline
    #expect(cheapest.contains("against burned: lid + mat"))
    #expect(cheapest.contains("cost 3"))
    #expect(Diagram.ranking(of: investigation, by: .leadTime).outline.contains("of none is the lead time known"))
  }

  @Test("nothing to rank is told with what is missing")
  func nothing() throws {
    #expect(Diagram.ranking(of: Investigation(title: "Empty")).outline.contains("there are no controls"))
    var it = Investigation(title: "No outcome")
    try it.add(Factor("x", .event, "Something"))
    try it.add(Control("c", "A control", stops: [.factor("x")]))
    #expect(Diagram.ranking(of: it).outline.contains("nothing to prevent"))
  }

  /// One dear control that prevents it, or two cheap ones together.
  static func priced() throws -> Investigation {
    var it = Investigation(id: "priced", title: "A pan caught fire")
    try it.add(Factor("grease", .condition, "Grease in the pan"))
    try it.add(Factor("towel", .condition, "A towel beside it"))
    try it.add(Factor("heat", .event, "The stove was left on"))
    try it.add(
      Factor("burned", .outcome, "The kitchen burned", because: .all([.factor("heat"), .any(["grease", "towel"])])))
    for (id, cost, target) in [("guard", 9.0, "heat"), ("lid", 1, "grease"), ("mat", 2, "towel")] {
      var control = Control(.init(id), "A \(id)", function: .prevent, status: .missing, stops: [.factor(.init(target))])
      control.cost = cost
      try it.add(control)
    }
    return it
  }
}
