import DecisionDiagrams
import FaultTrees

extension FocusEvent {
  /// Which of some nodes make no difference to the outcome, whatever else is taken away: they are in no minimal set of
  /// causes without which it does not occur, however the unknowns turn out.
  ///
  /// Such a set may hold what causal sets are made of and any of the nodes themselves, so that a factor with causes of its
  /// own can be asked about. What is in a minimal set that prevents is in a minimal set that suffices, and the other way
  /// round, so the outcome's own sets are looked at.
  ///
  /// Where a limit is reached, those from which nothing leads to the outcome.
  func irrelevant(among nodes: [Network.Node], _ evaluation: inout Evaluation) -> Bounded<[Network.Node]> {
    let screened = base.screen(nodes, on: node, fit, &evaluation)
    let decisive = Set(screened.preventing + screened.undetermined.value)
    let involved = Set(nodes.filter { cone.contains($0) && fit.actual.worst[Int($0)] })
    let doubtful = involved.subtracting(decisive)
    var relevant = involved.intersection(decisive)
    var limit: Limit?
    if !doubtful.isEmpty {
      do throws(Limit) {
        relevant.formUnion(try variablesThatMatter(besides: involved))
      } catch {
        relevant = involved
        limit = error
      }
    }
    return Bounded(nodes.filter { !relevant.contains($0) }, cutShortBy: limit)
  }

  /// Of the causes, some more nodes and what is unknown all that the outcome depends on.
  private func variablesThatMatter(besides nodes: Set<Network.Node>) throws(Limit) -> [Network.Node] {
    let variables = nodes.union(causes).union(fit.open.filter { cone.contains($0) }).sorted()
    let tree = try tree(varying: variables, atWorst: true)
    return try base.limits.engine { limits throws(LimitReached) in
      try FaultTreeAnalysis(of: tree, limits: limits).minimalCutSets()
    }.inSomeSet.map { variables[$0] }
  }
}
