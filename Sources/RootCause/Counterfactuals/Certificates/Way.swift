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

extension Counterfactuals {
  /// A way to a factor in a world in which it occurs, by a minimal set of causes; of all these one that rests on the fewest
  /// links whose sufficiency was never asked.
  ///
  /// It is found for the case in which the fewest unknowns are at their worst, and holds for every other then; where it
  /// does not occur in that case, for the worst.
  func way(
    to target: Network.Node, in world: World, isFewest: Bool = true, _ evaluation: inout Evaluation
  ) -> Way {
    let isCertain = world.extremes.best[Int(target)]
    let changes = world.changes.with(off: world.fit.settledOff + (isCertain ? world.fit.open : []))
    let search = WaySearch(to: target, in: network, under: changes, limits: limits)
    var way = search.anyWay(&evaluation)
    var limitOfLinks: Limit?
    if isFewest, !way.links.isEmpty, way.limit == nil {
      do throws(Limit) {
        way = try search.wayOverFewest(thanOver: way, &evaluation)
      } catch {
        limitOfLinks = error
      }
    }
    let witness = Witness(
      outcome: factor(target), factors: way.elements.filter { $0 < network.factorCount }.map(factor),
      failedControls: way.elements.filter { $0 >= network.factorCount }.map(control),
      presuming: isCertain ? [] : questions(world.fit.open.filter { way.support.contains($0) }),
      restsOn: network.links.indices.lazy.filter { way.links.contains(network.link($0)) }.map(link),
      limit: way.limit, limitOfLinks: limitOfLinks)
    return Way(elements: way.elements, witness: witness, support: way.support, isCertain: isCertain)
  }
}
