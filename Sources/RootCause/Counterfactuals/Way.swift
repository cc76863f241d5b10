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

    let elements = network.elements.filter { support.contains($0) && !given.contains($0) }
    run(with: elements, &evaluation)
    let high = evaluation.isOn
    let derivation = Array(evaluation.derivation)
    let needed = Set(network.requirements(of: [target], where: high).map(\.node))
    let doubtful = elements.filter { !needed.contains($0) }
    var kept = elements.filter(needed.contains)
    var limit: Limit?
    run(with: kept, &evaluation)
    if doubtful.count > limits.worlds {
      limit = .worlds(limits.worlds)
      kept = elements
    } else if !evaluation.isOn[Int(target)] {
      let lanes = LaneNetwork(
        to: target, trying: doubtful, from: high, to: evaluation.isOn, derivation: derivation, in: network)
      kept = (kept + lanes.kept()).sorted()
    }
    run(with: kept, &evaluation)
    support = Support(of: target, in: network, evaluation, given: changes.on)

    let links = network.links.indices.filter {
      support.contains(network.link($0)) && !network.links[$0].isSufficiencyAsked
    }
    let witness = Witness(
      outcome: factor(target), factors: kept.filter { $0 < network.factorCount }.map(factor),
      failedControls: kept.filter { $0 >= network.factorCount }.map(control),
      presuming: isCertain ? [] : questions(world.fit.open.filter { support.contains($0) }),
      restsOn: links.map(link), limit: limit)
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
