import RootCauseDiagrams

/// Random diagrams with gates and plates between the factors, some of them with loops, and a generator to make them.
struct RandomDiagram {
  private(set) var diagram = Diagram(view: "causes", title: .init(title: "Random"))
  private var generator: SplitMix
  private var plates = 0

  init(seed: UInt64, factors: Int) {
    generator = SplitMix(state: seed)
    for index in 0..<factors {
      var notation: [Notation] = [index == 0 ? .outcome : .event]
      if pick(5) == 0 { notation.append(.presumptive) }
      if pick(6) == 0 { notation.append(.averted) }
      diagram.nodes.append(Diagram.Node("f\(index)", .factor, "Factor \(index)", notation: notation))
    }
    for index in 0..<factors { explain(index, of: factors) }
  }

  private mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &generator) }

  private mutating func explain(_ index: Int, of factors: Int) {
    guard index + 1 < factors, pick(4) > 0 else { return }
    var target = "f\(index)"
    if pick(3) == 0 { target = plate(before: target) }
    if pick(2) == 0 {
      let gate = "f\(index)#1"
      diagram.nodes.append(Diagram.Node(gate, .gate, "all", notation: [.all]))
      diagram.lines.append(Diagram.Line(gate, target, ending: .open))
      target = gate
    }
    for _ in 0...pick(3) {
      // Causes have higher numbers, but for a loop now and then.
      let other = pick(12) == 0 ? pick(factors) : index
      let cause = other == index ? index + 1 + pick(min(8, factors - index - 1)) : other
      let entry = pick(4) == 0 ? plate(before: target) : target
      var line = Diagram.Line("f\(cause)", entry, notation: pick(8) == 0 ? [.contributes] : [])
      line.isUntested = pick(9) == 0
      diagram.lines.append(line)
    }
    if pick(5) == 0 {
      diagram.lines.append(Diagram.Line("f\(pick(factors))", "f\(index)", ending: .open, notation: [.precedes]))
    }
  }

  private mutating func plate(before target: Diagram.Node.ID) -> Diagram.Node.ID {
    plates += 1
    let id = pick(2) == 0 ? "c\(plates)" : "c\(plates / 2)@\(plates)"
    diagram.nodes.append(Diagram.Node(id, .plate, "Control", notation: [pick(3) == 0 ? .unknown : .missing]))
    diagram.lines.append(Diagram.Line(id, target))
    if pick(3) == 0, let reason = diagram.nodes.first(where: { $0.form == .factor }) {
      diagram.lines.append(Diagram.Line(reason.id == target ? "f1" : reason.id, id, notation: [.whyFailed]))
    }
    return id
  }
}

/// A small generator, the same everywhere (Steele, Lea and Flood, *Fast Splittable Pseudorandom Number Generators*).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}

/// What leads to what in a diagram, worked out the slow way: by ways of single lines.
struct Ways {
  let diagram: Diagram
  let nodes: [Diagram.Node.ID: Diagram.Node]

  init(in diagram: Diagram) {
    self.diagram = diagram
    nodes = Dictionary(diagram.nodes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private func isStep(_ id: Diagram.Node.ID) -> Bool { nodes[id]?.form != .gate && nodes[id]?.form != .plate }

  private var causal: [Diagram.Line] { diagram.lines.filter { !$0.isHidden && !$0.notation.contains(.precedes) } }

  /// The factors and stubs that lead to a node directly, past gates and plates only.
  func causes(of id: Diagram.Node.ID) -> Set<Diagram.Node.ID> { direct(id, { $0.to }, { $0.from }) }

  /// The factors and stubs that a node leads to directly, past gates and plates only.
  func effects(of id: Diagram.Node.ID) -> Set<Diagram.Node.ID> { direct(id, { $0.from }, { $0.to }) }

  private func direct(
    _ id: Diagram.Node.ID, _ near: (Diagram.Line) -> Diagram.Node.ID, _ far: (Diagram.Line) -> Diagram.Node.ID
  ) -> Set<Diagram.Node.ID> {
    var result: Set<Diagram.Node.ID> = []
    var seen: Set<Diagram.Node.ID> = []
    func walk(_ id: Diagram.Node.ID) {
      guard seen.insert(id).inserted else { return }
      for line in causal where near(line) == id {
        if isStep(far(line)) { result.insert(far(line)) } else { walk(far(line)) }
      }
    }
    walk(id)
    return result
  }

  /// The factors within so many steps of one.
  func around(_ id: Diagram.Node.ID, _ depth: Int) -> Set<Diagram.Node.ID> {
    var result: Set<Diagram.Node.ID> = [id]
    for next in [causes, effects] {
      var reached: Set<Diagram.Node.ID> = [id]
      for _ in 0..<depth { reached.formUnion(reached.flatMap(next)) }
      result.formUnion(reached)
    }
    return result
  }

  /// The factors that no way leads from to what matters but through one of them.
  func onlyBehind(_ id: Diagram.Node.ID) -> Set<Diagram.Node.ID> {
    let factors = diagram.nodes.filter { $0.form == .factor }
    var roots = Set(
      factors.filter { node in
        node.notation.contains(.outcome) || !causal.contains { $0.from == node.id }
      }.map(\.id))
    // Of a loop that leads nowhere else the first.
    for factor in factors where !reached(without: nil).contains(factor.id) { roots.insert(factor.id) }
    func reached(without removed: Diagram.Node.ID?) -> Set<Diagram.Node.ID> {
      var result = roots.subtracting([removed].compactMap(\.self))
      while true {
        let more = result.union(result.flatMap(causes)).subtracting([removed].compactMap(\.self))
        if more == result { return result }
        result = more
      }
    }
    var behind: Set<Diagram.Node.ID> = [id]
    for _ in factors { behind.formUnion(behind.flatMap(causes)) }
    return behind.subtracting(reached(without: id)).subtracting([id])
  }
}
