/// What a world in which the outcome still occurs spares, or may spare.
struct Consequences {
  /// What it spares for certain.
  var mitigation: Mitigation?
  /// What decides whether it spares anything; nil if that is certain.
  var undetermined: Bounded<[OpenQuestion]>?
}

extension Counterfactuals {
  /// The impacts following from the outcome that are prevented, and the milestones that are moved.
  ///
  /// What is said of an impact presupposes that it came about, as the outcome did.
  func consequences(of world: World, on target: Target, _ evaluation: inout Evaluation) -> Consequences {
    var impacts: [Factor.ID] = []
    var open: [OpenQuestion] = []
    var limit: Limit?
    for (impact, fit) in target.impacts where !world.extremes.best[Int(impact)] {
      if !world.extremes.worst[Int(impact)] {
        impacts.append(factor(impact))
        continue
      }
      let extremes = evaluation.extremes(network, world.changes, fit)
      if case .undetermined(let unknowns) = state(of: impact, in: extremes, fit) {
        open += unknowns.value.filter { !open.contains($0) }
        limit = limit ?? unknowns.limit
      }
    }
    let trajectory = world.trajectory
    if !impacts.isEmpty || trajectory != nil {
      return Consequences(mitigation: Mitigation(impacts: impacts, trajectory: trajectory))
    }
    return Consequences(undetermined: open.isEmpty && limit == nil ? nil : Bounded(open, cutShortBy: limit))
  }

  /// The factors that no longer occur and from which the outcome is reached over a contributing link.
  func contributors(takenAwayBy control: Network.Node, in world: World, on target: Target) -> [Factor.ID] {
    guard network.consumers(of: control).count > 0 else { return [] }
    var found: Set<Network.Node> = []
    // What reaches the outcome, and by way of contributing links what reaches that, and so on.
    var reached = Set(target.cone.filter { $0 < network.factorCount })
    var stack = Array(reached)
    while let effect = stack.popLast() {
      for id in investigation.factors[Int(effect)].contributing {
        guard let node = try? node(of: id) else { continue }
        if fit.actual.worst[Int(node)], !world.extremes.worst[Int(node)] { found.insert(node) }
        for behind in network.nodes(behind: [node], where: { _ in true })
        where behind < network.factorCount && reached.insert(behind).inserted { stack.append(behind) }
      }
    }
    return found.sorted().map(factor)
  }
}
