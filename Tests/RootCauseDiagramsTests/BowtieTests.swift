import RootCause
import RootCauseDiagrams
import RootCauseTesting
import Testing

@Suite("Bow ties")
struct BowtieTests {
  @Test("every control that stops something on a way to the outcome stands there once", arguments: 0..<300)
  func plates(seed: UInt64) throws {
    let investigation = try RandomInvestigation.make(seed: seed)
    let ways = WaysToOutcomes(of: investigation)
    let plates = Diagram.bowtie(of: investigation).nodes.filter { $0.form == .plate }
    #expect(Set(plates.map(\.id)).count == plates.count)
    let stops = ways.stops.sorted()
    #expect(plates.map { $0.name.replacing("control ", with: "") }.sorted() == stops, "\(seed)")
  }

  @Test("threats are what nothing lies behind on the ways to the outcome", arguments: 0..<300)
  func threats(seed: UInt64) throws {
    let investigation = try RandomInvestigation.make(seed: seed)
    let ways = WaysToOutcomes(of: investigation)
    let diagram = Diagram.bowtie(of: investigation)
    let plates = Set(diagram.nodes.filter { $0.form == .plate }.map(\.id))
    let entered = Set(diagram.lines.filter { !$0.notation.contains(.whyFailed) }.map(\.to))
    let isReason = Set(diagram.lines.filter { $0.notation.contains(.whyFailed) }.map(\.from))
    let factors = diagram.nodes.filter { !$0.notation.contains(.hazard) }.map(\.id)
    let starts = factors.filter { id in
      !entered.contains(id) && !plates.contains(id) && !isReason.contains(id) && !ways.knots.contains(Factor.ID(id))
    }
    guard !ways.knots.isEmpty else { return }
    for start in starts.map({ Factor.ID($0) }) {
      #expect(ways.left.contains(start), "\(seed): \(start)")
      #expect(ways.causes(of: start).isEmpty || ways.isOnLoop(start), "\(seed): \(start)")
    }
    for id in ways.left where ways.causes(of: id).isEmpty && !ways.knots.contains(id) {
      #expect(starts.contains(id.rawValue), "\(seed): \(id)")
    }
  }

  @Test("what has become of each factor is what the world says", arguments: 0..<200)
  func states(seed: UInt64) throws {
    let investigation = try RandomInvestigation.make(seed: seed)
    let counterfactuals = Counterfactuals(of: investigation)
    for control in investigation.controls {
      guard let world = try? counterfactuals.world(given: [.putInPlace(control.id)]) else { continue }
      let diagram = try Diagram.bowtie(of: investigation, whatIf: [.putInPlace(control.id)])
      for node in diagram.nodes where node.form == .factor {
        guard let state = world.state(of: Factor.ID(node.id)) else { continue }
        #expect(node.notation.contains(.averted) == (state == .doesNotOccur), "\(seed): \(node.id)")
      }
    }
  }

  @Test("an outcome that does not come about is reached by no line that goes through", arguments: 0..<200)
  func noWayThrough(seed: UInt64) throws {
    let investigation = try RandomInvestigation.make(seed: seed)
    let counterfactuals = Counterfactuals(of: investigation)
    for control in investigation.controls {
      guard let world = try? counterfactuals.world(given: [.putInPlace(control.id)]) else { continue }
      let diagram = try Diagram.bowtie(of: investigation, whatIf: [.putInPlace(control.id)])
      for knot in WaysToOutcomes(of: investigation).knots where world.state(of: knot) == .doesNotOccur {
        for line in diagram.lines where line.to == knot.rawValue && !line.notation.contains(.hazard) {
          #expect(line.notation.contains(.averted), "\(seed): \(line.from) -> \(knot)")
        }
      }
    }
  }

  @Test("nothing comes along a line exactly if nothing does on any way of the causes it stands for", arguments: 0..<300)
  func linesOfWorlds(seed: UInt64) throws {
    let investigation = try RandomInvestigation.make(seed: seed)
    let ways = WaysToOutcomes(of: investigation)
    guard !ways.left.union(ways.right).contains(where: ways.isOnLoop) else { return }
    for control in investigation.controls {
      let change = [Intervention.putInPlace(control.id)]
      guard let bowtie = try? Diagram.bowtie(of: investigation, whatIf: change) else { continue }
      let causes = try Diagram.causes(of: investigation, whatIf: change)
      let drawn = Set(bowtie.nodes.map(\.id))
      let beside: Set<Notation> = [.contributes, .precedes, .feedsBack, .whyFailed]
      let lines = causes.lines.filter { beside.isDisjoint(with: $0.notation) }
      func leads(_ from: Diagram.Node.ID, to end: Diagram.Node.ID, over lines: [Diagram.Line]) -> Bool {
        var stack = [from]
        var seen: Set<Diagram.Node.ID> = []
        while let node = stack.popLast() {
          for line in lines where line.from == node {
            if line.to == end { return true }
            if !drawn.contains(line.to), seen.insert(line.to).inserted { stack.append(line.to) }
          }
        }
        return false
      }
      for line in bowtie.lines
      where beside.isDisjoint(with: line.notation) && leads(line.from, to: line.to, over: lines) {
        let isLive = leads(line.from, to: line.to, over: lines.filter { !$0.notation.contains(.averted) })
        #expect(line.notation.contains(.averted) != isLive, "\(seed), \(control.id): \(line.from) -> \(line.to)")
      }
    }
  }

  @Test("pictures of a world and of what was have the same nodes and lines", arguments: 0..<200)
  func sameShape(seed: UInt64) throws {
    let investigation = try RandomInvestigation.make(seed: seed)
    let plain = Diagram.bowtie(of: investigation)
    for control in investigation.controls {
      guard let other = try? Diagram.bowtie(of: investigation, whatIf: [.putInPlace(control.id)]) else { continue }
      #expect(other.nodes.map(\.id) == plain.nodes.map(\.id))
      #expect(other.lines.map { [$0.from, $0.to] } == plain.lines.map { [$0.from, $0.to] })
      #expect(other.layers == plain.layers)
    }
  }

  @Test("a threat that no control stands before is said to have none")
  func gap() throws {
    let diagram = Diagram.bowtie(of: try Sample.gates.investigation())
    #expect(diagram.nodes.first { $0.id == "a" }?.remarks == ["no control on its way"])
  }

  @Test("a threat without which the outcome would not have come about is marked")
  func needed() throws {
    let diagram = Diagram.bowtie(of: try Sample.press.investigation())
    #expect(diagram.nodes.first { $0.id == "scrap" }?.notation.contains(.decidesAlone) == true)
    let gates = Diagram.bowtie(of: try Sample.gates.investigation())
    #expect(gates.nodes.first { $0.id == "b" }?.notation.contains(.decidesAlone) == false)
  }

  @Test("a control on a consequence is met from the outcome that leads there")
  func sideControl() throws {
    var it = Investigation(title: "A lost disk")
    try it.add(Factor("crash", .event, "The disk crashed"))
    try it.add(Factor("lost", .outcome, "Data was lost", because: .factor("crash")))
    try it.add(Factor("no-copy", .condition, "There was no copy"))
    try it.add(Factor("gone", .impact, "Work was gone", because: .all(["lost", "no-copy"])))
    try it.add(Control("backup", "A backup", function: .recover, status: .missing, stops: [.factor("no-copy")]))
    let diagram = Diagram.bowtie(of: it)
    #expect(diagram.nodes.map(\.id).sorted() == ["backup", "crash", "gone", "lost"])
    #expect(
      Set(diagram.lines.map { "\($0.from) \($0.to)" })
        == ["crash lost", "lost backup", "lost gone", "backup gone"])
    let world = try Diagram.bowtie(of: it, whatIf: [.putInPlace("backup")])
    #expect(world.nodes.first { $0.id == "gone" }?.notation.contains(.averted) == true)
    #expect(world.lines.first { $0.to == "backup" }?.ending == .bar)
  }

  @Test("a hazard that the controls agree on stands at the outcome")
  func hazard() throws {
    var it = Investigation(title: "A fire")
    try it.add(Factor("spark", .event, "A spark"))
    try it.add(Factor("fire", .outcome, "A fire", because: .factor("spark")))
    for (id, hazard) in [("permit", "Hot work"), ("watch", "Hot  work")] as [(Control.ID, String)] {
      var control = Control(id, "\(id)", status: .missing, stops: [.factor("fire")])
      control.hazard = hazard
      try it.add(control)
    }
    let line = Diagram.bowtie(of: it).lines.first { $0.from == "hazard#1" }
    #expect(line?.to == "fire" && line?.ending == .open)
    #expect(Diagram.bowtie(of: it).outline.contains("out of hazard: Hot work"))
    var other = Control("ban", "A ban", status: .missing, stops: [.factor("spark")])
    other.hazard = "Ignition"
    try it.add(other)
    #expect(!Diagram.bowtie(of: it).nodes.contains { $0.notation.contains(.hazard) })
  }

  @Test("many threats that lead on alike are drawn as one box, which names each of them and counts those averted")
  func alike() throws {
    var it = Investigation(title: "Many threats")
    let ids = (0..<20).map { Factor.ID("t\($0)") }
    for id in ids { try it.add(Factor(id, .event, "Threat \(id)")) }
    try it.add(Factor("out", .outcome, "It happened", because: .any(ids)))
    try it.add(Control("guard", "A guard", status: .missing, stops: [.link(Link.ID("t0", "out"))]))
    try it.add(Control("net", "A net", status: .missing, stops: [.factor("out")]))
    try it.add(Control("lid", "A lid", status: .missing, stops: ids[1..<5].map { .factor($0) }))
    let diagram = Diagram.bowtie(of: it)
    let group = try #require(diagram.nodes.first { $0.name == "15 threats" })
    #expect(ids[5...].allSatisfy { id in group.facts.contains("event \(id): Threat \(id)") })
    #expect(diagram.nodes.count == 1 + 4 + 1 + 4 + 1 + 1 + 1)
    let some = try Diagram.bowtie(of: it, whatIf: [.remove("t7"), .remove("t8")])
    #expect(some.nodes.first { $0.id == group.id }?.finding == "2 of 15 do not come about")
    #expect(some.lines.first { $0.from == group.id }?.notation == [])
    let none = try Diagram.bowtie(of: it, whatIf: ids[5...].map { .remove($0) })
    #expect(none.nodes.first { $0.id == group.id }?.notation.contains(.averted) == true)
    #expect(none.lines.first { $0.from == group.id }?.notation == [.averted])
  }

  @Test("ways that part and meet again and again are told in words, without telling each of them")
  func lattice() throws {
    var it = Investigation(title: "A lattice")
    try it.edit { batch throws(InvestigationError) in
      for layer in 0..<60 {
        for side in ["a", "b"] {
          let causes: [Factor.ID] = layer == 59 ? [] : [Factor.ID("a\(layer + 1)"), Factor.ID("b\(layer + 1)")]
          try batch.add(
            Factor(.init("\(side)\(layer)"), .event, "Event", because: causes.isEmpty ? nil : .any(causes)))
          try batch.add(
            Control(.init("c\(side)\(layer)"), "Control", status: .missing, stops: [.factor(.init("\(side)\(layer)"))]))
        }
      }
      try batch.add(Factor("out", .outcome, "It happened", because: .all(["a0", "b0"])))
    }
    let diagram = Diagram.bowtie(of: it)
    #expect(diagram.nodes.count { $0.form == .plate } == 120)
    #expect(diagram.lines.count < 1_000)
    #expect(diagram.outline.utf8.count < 1_000_000)
  }

  @Test("without an outcome the picture says what is missing, without consequences or controls a note does")
  func nothing() throws {
    var it = Investigation(title: "Nothing in the middle")
    #expect(Diagram.bowtie(of: it).nodes.map(\.form) == [.heading])
    try it.add(Factor("cause", .event, "A cause"))
    #expect(Diagram.bowtie(of: it).nodes.map(\.form) == [.heading])
    try it.add(Factor("out", .outcome, "An outcome", because: .factor("cause")))
    let notes = Diagram.bowtie(of: it).notes.joined(separator: " ")
    #expect(notes.contains("No consequences") && notes.contains("No controls"))
  }
}

/// What leads to the outcomes and to what they brought about, found by walking, not by taking nodes out.
private struct WaysToOutcomes {
  let investigation: Investigation
  let kept: Set<Factor.ID>
  let knots: [Factor.ID]
  private(set) var left: Set<Factor.ID> = []
  private(set) var right: Set<Factor.ID> = []

  init(of investigation: Investigation) {
    self.investigation = investigation
    let drawn = Set(Diagram.causes(of: investigation).nodes.map(\.id))
    kept = Set(investigation.factors.map(\.id).filter { drawn.contains($0.rawValue) })
    let outcomes = investigation.factors(of: .outcome)
    knots = (outcomes.isEmpty ? investigation.factors(of: .impact) : outcomes).map(\.id).filter(kept.contains)
    left = behind(knots)
    let following = Set(
      investigation.factors.map(\.id).filter { kept.contains($0) && !behind([$0]).isDisjoint(with: knots) })
    let leading = Set(kept.flatMap { causes(of: $0) })
    let ends = following.subtracting(knots).filter { id in
      investigation[id]?.kind == .impact || !leading.contains(id)
    }
    right = behind(Array(ends)).subtracting(left)
  }

  func causes(of id: Factor.ID) -> [Factor.ID] {
    investigation.links(into: id).filter { !$0.isFeedback && kept.contains($0.id.cause) }.map(\.id.cause)
  }

  func isOnLoop(_ id: Factor.ID) -> Bool { behind(causes(of: id)).contains(id) }

  /// The controls, once for each thing they stop on a way.
  var stops: [String] {
    investigation.controls.flatMap { control in
      Set(control.stops).filter { target in
        switch target {
        case .factor(let id): left.contains(id) || right.contains(id)
        case .link(let id):
          (left.contains(id.effect) || right.contains(id.effect)) && causes(of: id.effect).contains(id.cause)
        }
      }.map { _ in control.id.rawValue }
    }
  }

  private func behind(_ starts: [Factor.ID]) -> Set<Factor.ID> {
    var seen = Set(starts)
    var stack = starts
    while let id = stack.popLast() {
      for cause in causes(of: id) where seen.insert(cause).inserted { stack.append(cause) }
    }
    return seen
  }
}
