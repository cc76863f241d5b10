import RootCause
import Testing

@testable import RootCauseDiagrams

@Suite("Plates")
struct PlateTests {
  @Test(
    "a plate says of what it prevents so many",
    arguments: [
      ("root", "prevents both outcomes · 2 untested"), ("one", "prevents 1 of 2 outcomes · 1 untested"),
      ("aside", "may reduce harm"), ("impact", "mitigates"), ("idle", "no effect"),
    ])
  func share(_ control: Diagram.Node.ID, _ words: String) throws {
    let plate = try #require(Diagram.causes(of: try twoOutcomes()).node(control))
    #expect(plate.finding == words)
    #expect(plate.notation.contains(.noEffect) == (control == "idle"))
  }

  @Test("the words for a share of the outcomes are not cut")
  func room() {
    for words in ["prevents both outcomes · 12 untested", "prevents 2 of 3 outcomes · 3 untested"] {
      #expect(TypeMeasure.fit(words, into: Double(DOTLabel.plateText), size: DOTWriter.smallSize) == words)
    }
  }

  @Test("a failed control whose reason is gone holds; nobody put it in place")
  func holds() throws {
    var it = Investigation(title: "An alarm")
    try it.add(Factor("muted", .action, "The alarm was muted"))
    try it.add(Factor("fire", .event, "A fire broke out"))
    try it.add(Factor("burned", .outcome, "The hall burned down", because: .factor("fire")))
    try it.add(
      Control("alarm", "An alarm", status: .failed, stops: [.factor("burned")], whyFailed: .factor("muted")))
    try it.add(Control("rule", "Alarms cannot be muted", status: .missing, stops: [.factor("muted")]))
    let diagram = try Diagram.causes(of: it, whatIf: ["rule"])
    let alarm = try #require(diagram.node("alarm"))
    #expect(alarm.notation.contains(.holds) && !alarm.notation.contains(.applied))
    #expect(alarm.finding?.hasPrefix("holds here") == true)
    #expect(diagram.node("rule")?.notation.contains(.applied) == true)
    #expect(try Diagram.causes(of: it, whatIf: ["alarm"]).node("alarm")?.notation.contains(.applied) == true)
  }

  @Test("a near miss is drawn with the control that held, and comes about without it")
  func nearMiss() throws {
    var it = Investigation(title: "A full disk")
    try it.add(Factor("full", .outcome, "The disk was full"))
    try it.add(
      Factor("crash", .impact, "The database crashed", certainty: .refuted, because: .factor("full")))
    try it.add(Control("quota", "A quota", status: .effective, stops: [.factor("crash")]))
    let diagram = Diagram.causes(of: it)
    #expect(Set(diagram.nodes.map(\.id)) == ["full", "crash", "quota"])
    #expect(diagram.node("quota")?.style.shape == .closedPlate)
    let world = try Diagram.causes(of: it, whatIf: [.takeAway("quota")])
    #expect(world.node("crash")?.notation.contains(.comesAbout) == true)
  }

  @Test("what is left out takes no outcome with it, and its control is named")
  func leftOut() throws {
    var it = Investigation(title: "A full disk")
    try it.add(Factor("full", .outcome, "The disk was full"))
    try it.add(Factor("crash", .impact, "It crashed", certainty: .refuted, because: .factor("full")))
    try it.add(Control("quota", "A quota", status: .missing, stops: [.factor("crash")]))
    let diagram = Diagram.causes(of: it)
    #expect(diagram.nodes.map(\.id) == ["full"])
    #expect(diagram.notes.contains("Controls left out with what they stop: quota (missing)."))
  }

  @Test("a premise is written in full, however narrow the drawing")
  func premise() throws {
    var it = Investigation(title: "Narrow")
    try it.add(Factor("cause", .event, "Cause"))
    try it.add(Factor("the-only-outcome-with-a-name-of-its-own", .outcome, "Out", because: .factor("cause")))
    for id in ["first-of-the-long-named-controls", "second-of-the-long-named-controls"] {
      try it.add(Control(.init(id), "A control", status: .missing, stops: [.factor("cause")]))
    }
    let diagram = try Diagram.causes(of: it, whatIf: it.controls.map(\.id))
    let title = DOTFrame(diagram: diagram).title.split(separator: "<").compactMap { $0.split(separator: ">").last }
    #expect(!DOTFrame(diagram: diagram).title.contains("…"))
    #expect(title.joined(separator: " ").contains("would not have happened"))
    #expect(
      DOTFrame(diagram: Diagram.causes(of: it)).title.split(separator: "<TR>").count
        == DOTFrame(diagram: diagram).title.split(separator: "<TR>").count)
  }

  /// A control for each thing that a plate can say about two outcomes and harm that follows from one of them.
  private func twoOutcomes() throws -> Investigation {
    var it = Investigation(title: "Two outcomes")
    for id in ["cause", "worse", "dead-end"] { try it.add(Factor(.init(id), .event, "An event")) }
    try it.add(Factor("first", .outcome, "The first", because: .factor("cause")))
    try it.add(Factor("second", .outcome, "The second", because: .factor("cause")))
    var harm = Factor("harm", .impact, "Harm", because: .factor("first"))
    harm.contributing = ["worse"]
    try it.add(harm)
    let stops: [(Control.ID, Control.Target)] = [
      ("root", .factor("cause")), ("one", .link(Link.ID("cause", "first"))), ("aside", .factor("worse")),
      ("impact", .link(Link.ID("first", "harm"))), ("idle", .factor("dead-end")),
    ]
    for (id, target) in stops { try it.add(Control(id, "A control", status: .missing, stops: [target])) }
    return it
  }
}

extension Diagram {
  fileprivate func node(_ id: Node.ID) -> Node? { nodes.first { $0.id == id } }
}
