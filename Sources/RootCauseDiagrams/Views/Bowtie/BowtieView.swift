import RootCause

/// Builds the bow tie: the graph of the causes view, with everything taken out of it but threats, controls, outcomes and
/// consequences.
struct BowtieView {
  let causes: CausesView
  /// The nodes of the causes view, by number.
  let nodes: [Diagram.Node]
  /// What the bow tie is about, in the middle.
  private(set) var knots: [Int] = []
  /// What the ways to the knots begin with.
  private(set) var threats: [Int] = []
  /// What follows from the knots.
  private(set) var consequences: [Int] = []
  /// Everything drawn, causes first.
  private(set) var drawn: [Int] = []
  /// What is drawn before the knots.
  private(set) var left: Set<Int> = []
  /// The lines from a knot to a control that guards a consequence from beside: it stops no effect of the knot, but what
  /// else the consequence needs.
  private(set) var sideLines: [CondensedFlow.Ends] = []
  private(set) var flow: CondensedFlow
  /// The knots that come of other ones.
  private(set) var followers: Set<Int> = []
  /// The threats without which no outcome that they lead to would have come about; nil where that is not worked out.
  private(set) var needed: Set<Int>?
  /// The threats that are drawn as one, by the first of them.
  private(set) var groups: [Int: [Int]] = [:]

  var counterfactuals: Counterfactuals { causes.counterfactuals }

  init(of investigation: Investigation) {
    causes = CausesView(of: investigation, showsRefuted: false)
    nodes = causes.nodes
    let numbers = Dictionary(nodes.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    flow = CondensedFlow(nodes: nodes.count)
    knots = causes.counterfactuals.whatMatters.compactMap { numbers[$0.rawValue] }
    let edges = causes.lines.enumerated().compactMap { index, line -> Edge? in
      guard line.placesNodes, line.notation.allSatisfy({ !Self.besideTheFlow.contains($0) }),
        let from = numbers[line.from], let to = numbers[line.to]
      else { return nil }
      return Edge(from: from, to: to, line: index)
    }
    guard !knots.isEmpty else { return }
    find(edges)
    needed = neededThreats
    groups = groupsOfThreats
    let joined = Set(groups.values.flatMap { $0.dropFirst() })
    drawn.removeAll(where: joined.contains)
  }

  /// The lines that nothing comes along that an effect would follow from.
  private static let besideTheFlow: Set<Notation> = [.contributes, .precedes, .feedsBack, .whyFailed]

  /// A line of the causes view.
  private struct Edge {
    var from: Int
    var to: Int
    var line: Int
  }

  private mutating func find(_ edges: [Edge]) {
    let isKnot = Set(knots)
    let following = Self.following(isKnot, edges)
    let leading = Set(edges.map(\.from))
    consequences = nodes.indices.filter { node in
      guard following.contains(node), !isKnot.contains(node), nodes[node].form == .factor else { return false }
      return nodes[node].notation.contains(.impact) || !leading.contains(node)
    }
    var behind = CausesBehind(nodes: nodes.count, edges: edges.map { ($0.from, $0.to) })
    behind.walk(from: knots)
    left = Set(behind.order)
    let beforeKnots = behind.order.count
    behind.walk(from: consequences)
    let isRight = Set(behind.order[beforeKnots...])
    let kept = zip(edges, behind.isKept).filter { edge, isKept in
      guard isKept else { return false }
      if left.contains(edge.to) { return left.contains(edge.from) }
      return isRight.contains(edge.to) && (isRight.contains(edge.from) || isKnot.contains(edge.from))
    }.map(\.0)
    let empty = emptyGates(kept, behind.order)
    connect(kept.filter { !empty.contains($0.from) })
    let stays = Set(knots + threats + consequences)
    let plates = Set(nodes.indices.filter(isPlate))
    drawn = flow.condense(
      behind.order, keeping: { stays.contains($0) || plates.contains($0) }, through: plates.contains)
    for knot in knots {
      followers.formUnion(Self.following([knot], kept).subtracting([knot]).intersection(isKnot))
    }
    guardFromBeside(isRight)
  }

  /// The gates that nothing leads into: of causes that are not drawn, or of none.
  private func emptyGates(_ edges: [Edge], _ order: [Int]) -> Set<Int> {
    let into = Dictionary(grouping: edges, by: \.to)
    var empty: Set<Int> = []
    for node in order where nodes[node].form == .gate {
      if (into[node] ?? []).allSatisfy({ empty.contains($0.from) }) { empty.insert(node) }
    }
    return empty
  }

  /// Connects what stays, and finds the threats. The controls on a threat itself come after it.
  private mutating func connect(_ edges: [Edge]) {
    let into = Dictionary(grouping: edges, by: \.to)
    var moved: [Int: Int] = [:]
    var skipped: Set<Int> = []
    for node in nodes.indices where left.contains(node) && nodes[node].form == .factor && !knots.contains(node) {
      var plates: [Edge] = []
      var entry = node
      while let edge = into[entry]?.first, guards(edge.from, nodes[node].id) {
        plates.append(edge)
        entry = edge.from
      }
      guard into[entry] == nil else { continue }
      threats.append(node)
      guard let last = plates.first else { continue }
      moved[node] = last.from
      skipped.insert(last.line)
      flow.connect(node, entry, line: last.line)
    }
    for edge in edges where !skipped.contains(edge.line) {
      flow.connect(moved[edge.from] ?? edge.from, edge.to, line: edge.line)
    }
  }

  /// Lets the controls beside a consequence be met from the knots that lead there.
  private mutating func guardFromBeside(_ isRight: Set<Int>) {
    let reached = Dictionary(uniqueKeysWithValues: knots.map { ($0, consequences(from: $0)) })
    for plate in drawn where isRight.contains(plate) && isPlate(plate) && flow.sources(of: plate).isEmpty {
      let guarded = consequences(from: plate)
      for knot in knots where !(reached[knot] ?? []).isDisjoint(with: guarded) {
        sideLines.append(CondensedFlow.Ends(from: knot, to: plate))
      }
    }
  }

  private func consequences(from start: Int) -> Set<Int> {
    var seen: Set<Int> = [start]
    var stack = [start]
    while let node = stack.popLast() {
      for next in flow.ends(of: node) where seen.insert(next).inserted { stack.append(next) }
    }
    return seen.intersection(consequences)
  }

  private static func following(_ starts: Set<Int>, _ edges: [Edge]) -> Set<Int> {
    let outOf = Dictionary(grouping: edges, by: \.from)
    var seen = starts
    var stack = Array(starts)
    while let node = stack.popLast() {
      for edge in outOf[node] ?? [] where seen.insert(edge.to).inserted { stack.append(edge.to) }
    }
    return seen
  }

  func isPlate(_ node: Int) -> Bool { nodes[node].form == .plate }

  /// Whether a node is the plate of a control on a factor.
  private func guards(_ node: Int, _ factor: Diagram.Node.ID) -> Bool {
    guard case .factor(let id) = causes.plates[nodes[node].id]?.target else { return false }
    return id.rawValue == factor
  }
}
