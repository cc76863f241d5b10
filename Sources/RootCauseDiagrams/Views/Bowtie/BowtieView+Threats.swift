import RootCause

extension BowtieView {
  /// The most threats that are asked about one by one.
  private static let mostAsked = 500
  /// The most threats that are drawn each by itself, if some of them lead on alike.
  private static let mostSingle = 12
  /// The fewest that are drawn as one.
  private static let fewestJoined = 3

  /// The threats that lead to the same places and are needed alike, by the first of them: none where all threats can well
  /// be drawn.
  var groupsOfThreats: [Int: [Int]] {
    struct Way: Hashable {
      var ends: [Int]
      var isNeeded: Bool
    }
    guard threats.count > Self.mostSingle else { return [:] }
    let alike = Dictionary(grouping: threats) { threat in
      Way(ends: flow.ends(of: threat).sorted(), isNeeded: needed?.contains(threat) == true)
    }
    let large = alike.values.filter { $0.count >= Self.fewestJoined }
    return Dictionary(large.map { ($0[0], $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What is drawn for a node: itself, or one box for threats that lead on alike.
  func node(_ number: Int) -> Diagram.Node {
    guard let members = groups[number]?.map({ nodes[$0] }) else { return nodes[number] }
    let words = members.map(\.text).joined(separator: "; ")
    let name = "\(members.count) threats"
    var node = Diagram.Node("\(nodes[number].id)#alike", .factor, "\(name): \(words)", name: name)
    node.finding = ""
    node.facts = members.map { "\($0.name): \($0.text)" }
    return node
  }

  /// The threats without which no outcome that they lead to would have come about: a bow tie says of none how it combines
  /// with others. Nil where they are too many to ask.
  var neededThreats: Set<Int>? {
    guard threats.count <= Self.mostAsked else { return nil }
    return Set(threats.filter { isNeeded($0) })
  }

  private func isNeeded(_ threat: Int) -> Bool {
    guard let world = try? counterfactuals.world(given: [.remove(Factor.ID(nodes[threat].id))]) else { return false }
    let reached = reached(from: threat, past: { _ in true }).intersection(knots)
    return !reached.isEmpty && reached.allSatisfy { world.state(of: Factor.ID(nodes[$0].id)) == .doesNotOccur }
  }

  /// What is to be said of a threat that no control, or not everywhere, stands before.
  func gap(before threat: Int) -> String? {
    guard threats.contains(threat) else { return nil }
    let isOpen = !reached(from: threat, past: { !isPlate($0) }).isDisjoint(with: knots)
    guard isOpen else { return nil }
    return reached(from: threat, past: { _ in true }).contains(where: { isPlate($0) && left.contains($0) })
      ? "one way has no control" : "no control on its way"
  }

  /// What a node leads to, up to the first knots, over nodes that let it pass.
  private func reached(from start: Int, past isPassed: (Int) -> Bool) -> Set<Int> {
    var seen: Set<Int> = []
    var stack = [start]
    while let node = stack.popLast() {
      for next in flow.ends(of: node) where isPassed(next) && seen.insert(next).inserted {
        if !knots.contains(next) { stack.append(next) }
      }
    }
    return seen
  }
}
