import DecisionDiagrams

extension Counterfactuals {
  /// Whether a node is on in a world, over all assignments of the unknowns that fit the record.
  ///
  /// Constant time where both ends agree; else at most the combinations of ``Limits/unknowns``, or decision diagrams
  /// where more unknowns than that bear on the answer.
  func state(of node: Network.Node, in world: Extremes, _ fit: Fit) -> State {
    if !world.worst[Int(node)] { return .doesNotOccur }
    if world.best[Int(node)] { return .occurs }
    let region = Region(behind: [node], between: world.worst, and: world.best, in: network)
    var unknowns = Set(region.nodes.filter { network.unknownNodes.contains($0) })
    let groups = fit.groups.filter { !unknowns.isDisjoint(with: $0.unknowns) }
    for group in groups { unknowns.formUnion(group.unknowns) }
    let facts = groups.flatMap(\.facts)
    if unknowns.count > limits.unknowns {
      return state(of: node, in: world, fit, over: unknowns.sorted(), holding: facts)
    }
    let actual = Region(behind: facts, between: fit.actual.worst, and: fit.actual.best, in: network)
    let table = Enumeration(node, in: region, over: unknowns.sorted(), holding: facts, in: actual)
    return table.isAlways ? .occurs : .undetermined(dependsOn: Bounded(questions(table.deciding)))
  }

  /// The same by decision diagrams.
  private func state(
    of node: Network.Node, in world: Extremes, _ fit: Fit, over unknowns: [Network.Node], holding facts: [Network.Node]
  ) -> State {
    do throws(Limit) {
      return try limits.engine { limits throws(LimitReached) in
        let diagram = try UnknownsDiagram(
          node, in: world, over: unknowns, holding: facts, in: fit.actual, of: network, limits: limits)
        if try diagram.isAlways() { return .occurs }
        return .undetermined(dependsOn: Bounded(questions(try diagram.deciding())))
      }
    } catch {
      return .undetermined(dependsOn: Bounded(questions(unknowns), cutShortBy: error))
    }
  }

  /// The questions behind unknowns' nodes.
  func questions(_ nodes: [Network.Node]) -> [OpenQuestion] {
    nodes.map { network.questions[Int($0 - network.unknown(0))] }
  }
}
