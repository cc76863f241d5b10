extension Counterfactuals {
  /// A way to a factor in a world in which it occurs, by a minimal set of causes.
  ///
  /// It is found for the case in which the fewest unknowns are at their worst, and holds for every other then; where it
  /// does not occur in that case, for the worst.
  func way(to target: Network.Node, in world: World, _ evaluation: inout Evaluation) -> Way {
    let isCertain = world.extremes.best[Int(target)]
    let changes = world.changes.with(off: world.fit.settledOff + (isCertain ? world.fit.open : []))
    evaluation.run(network, changes)
    var support = Support(of: target, in: network, evaluation, given: changes.on)
    let given = Set(changes.on)
    func run(with kept: [Network.Node], _ evaluation: inout Evaluation) {
      let kept = Set(kept)
      let others = network.elements.filter { !kept.contains($0) && !given.contains($0) }
      evaluation.run(network, changes.with(off: others))
    }

    var reduction = Reduction(
      elements: network.elements.filter { support.contains($0) && !given.contains($0) }, worlds: limits.worlds)
    run(with: reduction.elements, &evaluation)
    let high = evaluation.isOn
    run(with: [], &evaluation)
    reduction.reduce(
      for: target, in: Region(behind: [target], between: high, and: evaluation.isOn, in: network),
      knowing: Set(network.requirements(of: [target], where: high).map(\.node)))
    run(with: reduction.elements, &evaluation)
    support = Support(of: target, in: network, evaluation, given: changes.on)

    let links = network.links.indices.filter {
      support.contains(network.link($0)) && !network.links[$0].isSufficiencyAsked
    }
    let kept = reduction.elements
    let witness = Witness(
      outcome: factor(target), factors: kept.filter { $0 < network.factorCount }.map(factor),
      failedControls: kept.filter { $0 >= network.factorCount }.map(control),
      presuming: isCertain ? [] : questions(world.fit.open.filter { support.contains($0) }),
      restsOn: links.map(link), limit: reduction.limit)
    return Way(elements: kept, witness: witness, support: support, isCertain: isCertain)
  }
}

/// How a factor comes about in a world.
struct Way {
  /// The causes it comes about by.
  let elements: [Network.Node]
  let witness: Witness
  /// The nodes over which its causes lead to it.
  let support: Support
  /// Whether it comes about like this whatever the unknowns turn out to be.
  let isCertain: Bool
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
