import FaultTrees

extension World {
  /// A closed set that shows why a node is off whatever the unknowns, of those that rest on the fewest untested links.
  ///
  /// Two linear passes settle most cases. Else every set of links that has to be trusted is a minimal cut set of the dual of
  /// ``DistrustTree``, and the smallest is taken.
  ///
  /// - Returns: the nodes of the set, cut short if one might rest on fewer.
  func closedSet(with target: Network.Node, isFewest: Bool = true) -> Bounded<[Network.Node]> {
    let network = base.network
    let isOn = extremes.worst
    let changes = changes.with(off: fit.settledOff)
    let first = Disproof(network, where: isOn, under: changes) { network.isNecessityUntested($0) ? 1 : 0 }
      .closure(of: target)
    let untested = first.count(where: network.isNecessityUntested)
    guard isFewest, untested > 0 else { return Bounded(first) }
    let required = Set(
      network.requirements(ofOff: target, where: isOn, under: changes).filter(network.isNecessityUntested))
    if untested == required.count { return Bounded(first) }
    // Where there is too much to choose from, not even the linear passes below are worth it for each of many verdicts.
    let choices = network.links.indices.lazy.map(network.link)
      .filter { !isOn[Int($0)] && network.isNecessityUntested($0) && !required.contains($0) }
    guard choices.prefix(Limits.mostChoices + 1).count <= Limits.mostChoices else {
      return Bounded(first, cutShortBy: .choices(Limits.mostChoices))
    }
    if let least = closedSet(with: target, trusting: required) { return Bounded(least) }
    if untested == required.count + 1 { return Bounded(first) }
    do throws(Limit) {
      let tree = DistrustTree(of: target, in: network, where: isOn, under: changes, trusting: required)
      let trusted = try required.union(tree.fewestToTrust(base.limits))
      return Bounded(closedSet(with: target, trusting: trusted) ?? first)
    } catch {
      return Bounded(first, cutShortBy: error)
    }
  }

  /// A closed set with no untested link in it but some that are trusted; nil if there is none.
  ///
  /// Everything that still does not come on, although every other untested link is on, is such a set.
  private func closedSet(with target: Network.Node, trusting trusted: Set<Network.Node>) -> [Network.Node]? {
    let network = base.network
    var changes = changes.with(off: fit.settledOff)
    changes.on += network.links.indices.map(network.link).filter {
      network.isNecessityUntested($0) && !trusted.contains($0)
    }
    var evaluation = Evaluation(network)
    evaluation.run(network, changes)
    guard !evaluation.isOn[Int(target)] else { return nil }
    return Disproof(network, where: evaluation.isOn, under: changes) { _ in 1 }.closure(of: target)
  }
}

extension Network {
  /// Whether a node is a link whose necessity was never asked, or answered without evidence.
  func isNecessityUntested(_ node: Node) -> Bool {
    if case .link(let index) = role(of: node) { !links[index].isNecessityTested } else { false }
  }

  /// The nodes that are in every closed set of nodes that are off with a node in it, as far as that can be seen from
  /// nodes that are off only if all of their inputs are that are off. Linear.
  fileprivate func requirements(ofOff target: Node, where isOn: [Bool], under changes: Changes) -> [Node] {
    let forced = Set(changes.off)
    var required = NodeSet(of: count)
    _ = required.insert(target)
    var next = 0
    while next < required.members.count {
      let node = required.members[next]
      next += 1
      let wanted = offInputsWanted(by: node)
      guard wanted > 0, !forced.contains(node) else { continue }
      let off = inputs(of: node).filter { !isOn[Int($0)] }
      if off.count == wanted { for input in off { _ = required.insert(input) } }
    }
    return required.members
  }
}
