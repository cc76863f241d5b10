extension Counterfactuals {
  /// Whether a node is on in a world, over all assignments of the unknowns that fit the record.
  ///
  /// Constant time where both ends agree; else at most the combinations of ``Limits/unknowns``.
  func state(of node: Network.Node, in world: Extremes, _ fit: Fit) -> State {
    if !world.worst[Int(node)] { return .doesNotOccur }
    if world.best[Int(node)] { return .occurs }
    let region = Region(behind: [node], between: world.worst, and: world.best, in: network)
    var unknowns = Set(region.nodes.filter { network.unknownNodes.contains($0) })
    let groups = fit.groups.filter { !unknowns.isDisjoint(with: $0.unknowns) }
    for group in groups { unknowns.formUnion(group.unknowns) }
    guard unknowns.count <= limits.unknowns else {
      return .undetermined(
        dependsOn: Bounded(questions(unknowns.sorted()), cutShortBy: .unknowns(limits.unknowns)))
    }
    let facts = groups.flatMap(\.facts)
    let actual = Region(behind: facts, between: fit.actual.worst, and: fit.actual.best, in: network)
    let table = Enumeration(node, in: region, over: unknowns.sorted(), holding: facts, in: actual)
    return table.isAlways ? .occurs : .undetermined(dependsOn: Bounded(questions(table.deciding)))
  }

  /// The questions behind unknowns' nodes.
  func questions(_ nodes: [Network.Node]) -> [OpenQuestion] {
    nodes.map { network.questions[Int($0 - network.unknown(0))] }
  }
}
