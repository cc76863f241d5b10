import RootCause

extension BowtieView {
  /// The most threats that are asked about one by one.
  private static let mostAsked = 200

  /// The threats without which no outcome that they lead to would have come about: a bow tie says of none how it combines
  /// with others.
  var neededThreats: Set<Int> {
    guard threats.count <= Self.mostAsked else { return [] }
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
