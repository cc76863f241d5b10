extension Counterfactuals {
  /// A minimal set of causes that produces a factor in a world in which it occurs.
  ///
  /// It is found for the case in which the fewest unknowns are at their worst, and holds for every other then; where there
  /// is no such case, for the worst.
  func witness(for target: Network.Node, in world: World, _ evaluation: inout Evaluation) -> Witness {
    let isCertain = world.extremes.best[Int(target)]
    let changes = world.changes.with(off: world.fit.settledOff + (isCertain ? world.fit.open : []))
    evaluation.run(network, changes)
    var support = Support(of: target, in: network, evaluation, given: changes.on)
    let given = Set(changes.on)
    func elements(of support: Support) -> [Network.Node] {
      let nodes = Set(support.nodes)
      return network.elements.filter { nodes.contains($0) && !given.contains($0) }
    }
    func run(with kept: [Network.Node]) {
      let kept = Set(kept)
      evaluation.run(network, changes.with(off: network.elements.filter { !kept.contains($0) && !given.contains($0) }))
    }

    var reduction = Reduction(elements: elements(of: support), worlds: limits.worlds)
    run(with: reduction.elements)
    let high = evaluation.isOn
    run(with: [])
    reduction.reduce(
      for: target, in: Region(behind: [target], between: high, and: evaluation.isOn, in: network),
      knowing: Set(network.requirements(of: [target], where: high).map(\.node)))
    run(with: reduction.elements)
    support = Support(of: target, in: network, evaluation, given: changes.on)

    let used = Set(support.nodes)
    let links = network.links.indices.filter {
      used.contains(network.link($0)) && !network.links[$0].isSufficiencyAsked
    }
    let kept = elements(of: support)
    return Witness(
      outcome: factor(target), factors: kept.filter { $0 < network.factorCount }.map(factor),
      failedControls: kept.filter { $0 >= network.factorCount }.map(control),
      presuming: isCertain ? [] : questions(world.fit.open.filter { used.contains($0) }), restsOn: links.map(link),
      limit: reduction.limit)
  }
}

/// Leaves out of a causal set what is not needed.
private struct Reduction {
  var elements: [Network.Node]
  let worlds: Int
  var limit: Limit?

  init(elements: [Network.Node], worlds: Int) {
    self.elements = elements
    self.worlds = worlds
  }

  /// - Parameters:
  ///   - region: What lies between the elements and the target, from all elements to none.
  ///   - needed: Nodes that are known to be needed.
  mutating func reduce(for target: Network.Node, in region: Region, knowing needed: Set<Network.Node>) {
    var region = region
    let doubtful = elements.filter { !needed.contains($0) }
    guard doubtful.count <= worlds else {
      limit = .worlds(worlds)
      return
    }
    // What can't be left out alone can't be left out with others, so only the rest is tried one after the other.
    var superfluous: [Network.Node] = []
    for start in stride(from: 0, to: doubtful.count, by: 64) {
      let chunk = Array(doubtful[start..<min(start + 64, doubtful.count)])
      for (bit, element) in chunk.enumerated() { region.limit(element, to: ~(UInt64(1) << UInt64(bit))) }
      region.run()
      let lanes = region.worlds(with: target) ?? .max
      for (bit, element) in chunk.enumerated() {
        region.limit(element, to: .max)
        if lanes >> UInt64(bit) & 1 == 1 { superfluous.append(element) }
      }
    }
    var dropped: Set<Network.Node> = []
    for element in superfluous {
      region.limit(element, to: 0)
      region.run()
      if region.worlds(with: target) ?? .max == 0 {
        region.limit(element, to: .max)
      } else {
        dropped.insert(element)
      }
    }
    elements.removeAll { dropped.contains($0) }
  }
}
