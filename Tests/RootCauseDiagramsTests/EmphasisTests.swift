import DecisionDiagrams
import RootCause
import Testing

@testable import RootCauseDiagrams

@Suite("What a picture points out")
struct EmphasisTests {
  private let everything = Diagram.Emphasis(responsibility: true, singlePoints: true, preventionSet: .size)

  @Test(
    "a cause says whether it decides alone, with others, or never",
    arguments: [
      ("needed", "decides alone", Notation.decidesAlone), ("one", "decides with 1 other", .decidesTogether),
      ("other", "decides with 1 other", .decidesTogether), ("covered", "never decides", nil),
    ])
  func deciding(_ factor: Diagram.Node.ID, _ words: String, _ notation: Notation?) throws {
    let diagram = Diagram.causes(of: try alternatives(), pointingOut: .init(responsibility: true))
    let node = try #require(diagram.node(factor))
    #expect(node.finding == words)
    for mark in [Notation.decidesAlone, .decidesTogether] {
      #expect(node.notation.contains(mark) == (mark == notation), "\(mark)")
    }
  }

  @Test("a failure that nothing explains says so on its control's plate, which keeps its own mark")
  func failure() throws {
    let plate = try #require(
      Diagram.causes(of: try alternatives(), pointingOut: .init(responsibility: true)).node("alarm"))
    #expect(plate.share == "its failure decides alone")
    #expect(plate.style.mark == "✕")
  }

  @Test("what every chain passes is marked, and a cause that decides alone but lies beside others is not")
  func singlePoints() throws {
    let diagram = Diagram.causes(of: try narrow(), pointingOut: everything)
    #expect(diagram.node("neck")?.finding == "every chain passes here")
    #expect(diagram.node("neck")?.style.mark == "◆")
    #expect(diagram.node("left")?.notation.contains(.singlePoint) == false)
    #expect(diagram.node("left")?.finding == "decides alone")
  }

  @Test("a cause that starts every chain says both")
  func both() throws {
    var it = Investigation(title: "One chain")
    try it.add(Factor("cause", .event, "A cause"))
    try it.add(Factor("out", .outcome, "An outcome", because: .factor("cause")))
    #expect(Diagram.causes(of: it, pointingOut: everything).node("cause")?.finding == "decides alone · on every chain")
  }

  @Test("of several outcomes the one is named that a cause decides alone about")
  func severalOutcomes() throws {
    var it = Investigation(title: "Two outcomes")
    for id in ["a", "b"] { try it.add(Factor(.init(id), .event, "An event")) }
    try it.add(Factor("first", .outcome, "The first", because: .factor("a")))
    try it.add(Factor("second", .outcome, "The second", because: .any(["a", "b"])))
    let diagram = Diagram.causes(of: it, pointingOut: .init(responsibility: true, singlePoints: true))
    #expect(diagram.node("a")?.finding == "decides alone on first")
    #expect(diagram.node("a")?.facts.contains("on “second” it decides with 1 other") == true)
    #expect(diagram.node("a")?.facts.contains("every chain to “first” passes here") == true)
    #expect(diagram.node("b")?.finding == "decides with 1 other on second")
  }

  @Test(
    "the set that is best at the goal has stars on its plates, and the title names it",
    arguments: [
      (Goal.size, ["cheap", "other-half"], "the smallest prevention set: cheap with other-half (one of 2)"),
      (.cost, ["cheap", "other-half"], "the cheapest prevention set: cheap with other-half"),
      (.leadTime, ["quick", "other-half"], "the soonest prevention set: quick with other-half"),
    ])
  func preventionSet(_ goal: Goal, _ controls: [String], _ words: String) throws {
    let diagram = Diagram.causes(of: try pair(), pointingOut: .init(preventionSet: goal))
    let starred = diagram.nodes.filter { $0.notation.contains(.preventionSet) }
    #expect(starred.map(\.id).sorted() == controls.sorted())
    #expect(starred.allSatisfy { $0.style.secondMark == "★" && $0.style.mark == "○" })
    #expect(starred.allSatisfy { $0.remarks.first?.hasSuffix("\(goal.superlative) set") == true })
    #expect(diagram.title.premise.hasSuffix(words))
    #expect(diagram.outline.contains(words))
  }

  @Test("no set is starred for what nobody knows of it; a note says what is missing")
  func unknownStrength() throws {
    let diagram = Diagram.causes(of: try pair(), pointingOut: .init(preventionSet: .strength))
    #expect(!diagram.legend.contains(.preventionSet))
    #expect(diagram.title.premise.hasSuffix("the strongest prevention set: none"))
    #expect(
      diagram.notes.contains("No set that prevents “out” is pointed out: of none is the strength known."))
  }

  @Test("what can't be worked out within the limits is told, not guessed")
  func limits() throws {
    let diagram = Diagram.causes(of: try alternatives(), pointingOut: everything, limits: RootCause.Limits(nodes: 2))
    #expect(diagram.notes.contains { $0.hasPrefix("How much each cause decides about “out” was not worked out: ") })
    #expect(diagram.nodes.allSatisfy { !$0.notation.contains(.decidesAlone) })
  }

  @Test("nothing is pointed out about what the model does not explain")
  func unexplained() throws {
    var it = Investigation(title: "Unexplained")
    try it.add(Factor("cause", .event, "Never happened", certainty: .refuted))
    try it.add(Factor("out", .outcome, "An outcome", because: .factor("cause")))
    let diagram = Diagram.causes(of: it, pointingOut: everything)
    #expect(diagram.notes.count { $0.hasPrefix("Nothing is pointed out about “out”: ") } == 1)
  }

  @Test("an outcome without a cause, and no outcome at all, are drawn as they are")
  func bare() throws {
    var it = Investigation(title: "Bare")
    try it.add(Factor("out", .outcome, "An outcome"))
    #expect(Diagram.causes(of: it, pointingOut: everything).node("out")?.finding == "")
    var none = Investigation(title: "None")
    try none.add(Factor("event", .event, "An event"))
    #expect(Diagram.causes(of: none, pointingOut: everything).node("event")?.finding == "")
  }

  @Test(
    "a plate says how many of the chains its control breaks",
    arguments: [
      (0, 4, ""), (1, 1, "breaks the only chain"), (2, 2, "breaks both chains"), (4, 4, "breaks all 4 chains"),
      (3, 4, "breaks 3 of 4 chains"), (1, 100_000_000, "breaks less than 1 % of the chains"),
      (31_400_000, 100_000_000, "breaks about 31 % of the chains"),
    ] as [(UInt64, UInt64, String)])
  func chains(_ broken: UInt64, _ total: UInt64, _ words: String) {
    #expect(ChainShare(broken: Natural(broken), total: Natural(total)).words == words)
  }

  /// A needed cause beside two alternatives, one that another covers, and a failed control.
  private func alternatives() throws -> Investigation {
    var it = Investigation(title: "Alternatives")
    for id in ["needed", "one", "other", "covered"] { try it.add(Factor(.init(id), .event, "An event")) }
    try it.add(Factor("either", .event, "Either", because: .any(["one", "other"])))
    try it.add(Factor("cover", .event, "Covered", because: .any([.factor("needed"), .all(["needed", "covered"])])))
    try it.add(Factor("out", .outcome, "An outcome", because: .all(["cover", "either"])))
    try it.add(Control("alarm", "An alarm", status: .failed, stops: [.factor("out")]))
    return it
  }

  /// Two causes that are both needed and meet in a narrow place.
  private func narrow() throws -> Investigation {
    var it = Investigation(title: "Narrow")
    for id in ["left", "right"] { try it.add(Factor(.init(id), .event, "An event")) }
    try it.add(Factor("neck", .event, "The neck", because: .all(["left", "right"])))
    try it.add(Factor("out", .outcome, "An outcome", because: .factor("neck")))
    return it
  }

  /// Two ways, one of which can be closed in two ways.
  private func pair() throws -> Investigation {
    var it = Investigation(title: "Pair")
    for id in ["left", "right"] { try it.add(Factor(.init(id), .event, "An event")) }
    try it.add(Factor("out", .outcome, "An outcome", because: .any(["left", "right"])))
    let controls: [(Control.ID, Factor.ID, cost: Double, leadTime: Double)] = [
      ("cheap", "left", 1, 90), ("quick", "left", 50, 3), ("other-half", "right", 2, 2),
    ]
    for (id, factor, cost, leadTime) in controls {
      var control = Control(id, "A control", status: .missing, stops: [.factor(factor)])
      control.cost = cost
      control.leadTime = leadTime
      try it.add(control)
    }
    return it
  }
}

extension Diagram {
  fileprivate func node(_ id: Node.ID) -> Node? { nodes.first { $0.id == id } }
}
