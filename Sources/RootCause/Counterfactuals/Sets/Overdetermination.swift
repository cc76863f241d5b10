/// A factor that came about by more than it needed: without any one of these causes it would have come about all the same,
/// so that "would it have happened without it?" exonerates each of them.
public struct Overdetermination: Hashable, Sendable {
  /// What came about.
  public var factor: Factor.ID
  /// How many of the alternatives would have been enough.
  public var need: Int
  /// The alternatives that were all there, more than ``need``, in the order of the formula; each by the factors in it. None of
  /// them is there only because the factor came about.
  public var alternatives: [[Factor.ID]]

  public init(factor: Factor.ID, need: Int, alternatives: [[Factor.ID]]) {
    self.factor = factor
    self.need = need
    self.alternatives = alternatives
  }
}

extension Counterfactuals {
  /// What lies behind an outcome and came about by more than it needed, whatever the unknowns turn out to be, in the order
  /// of the records. Linear in the investigation; where there are loops, once for each such factor.
  ///
  /// - Throws: ``CounterfactualError`` if there is no such factor, it did not occur, or a fact that has a part in it is
  ///   ``unexplained``.
  public func overdetermined(
    behind outcome: Factor.ID
  ) throws(CounterfactualError) -> [Overdetermination] {
    let focus = try focus(on: outcome)
    let isOn = focus.fit.actual.best
    var evaluation = Evaluation(network)
    let hasLoops = network.hasLoops
    return investigation.factors.indices.flatMap { index -> [Overdetermination] in
      guard focus.cone.contains(network.factor(index)), isOn[index],
        let formula = investigation.factors[index].because
      else { return [] }
      var surpluses = formula.surpluses(passing(into: index, where: isOn))
      if hasLoops, !surpluses.isEmpty {
        // What a loop brings back from the factor itself is no alternative to what began it.
        evaluation.run(network, Changes(off: focus.fit.settledOff + focus.fit.open + [network.factor(index)]))
        surpluses = formula.surpluses(passing(into: index, where: evaluation.isOn))
      }
      return surpluses.map { need, alternatives in
        Overdetermination(factor: investigation.factors[index].id, need: need, alternatives: alternatives)
      }
    }
  }

  /// Whether the link from a cause into a factor passes.
  private func passing(into index: Int, where isOn: [Bool]) -> (Factor.ID) -> Bool {
    let causes = Set(
      (Int(network.linkStart[index])..<Int(network.linkStart[index + 1])).lazy
        .filter { isOn[Int(network.link($0))] }
        .map { factor(network.links[$0].cause) })
    return { causes.contains($0) }
  }
}

extension Formula {
  /// Whether it holds, given which factors' links pass.
  private func holds(_ passes: (Factor.ID) -> Bool) -> Bool {
    switch self {
    case .factor(let id): passes(id)
    case .all(let inputs): inputs.allSatisfy { $0.holds(passes) }
    case .any(let inputs): inputs.contains { $0.holds(passes) }
    case .atLeast(let count, let inputs): inputs.count { $0.holds(passes) } >= count
    }
  }

  /// The parts in which more alternatives hold than are needed. Recursion is bounded by ``Formula/maximumDepth``.
  fileprivate func surpluses(_ passes: (Factor.ID) -> Bool) -> [(need: Int, alternatives: [[Factor.ID]])] {
    let need: Int
    switch self {
    case .factor: return []
    case .all(let inputs): return inputs.flatMap { $0.surpluses(passes) }
    case .any: need = 1
    case .atLeast(let count, _): need = count
    }
    let holding = inputs.filter { $0.holds(passes) }
    let inner = holding.flatMap { $0.surpluses(passes) }
    return holding.count > need ? [(need, holding.map(\.factors))] + inner : inner
  }
}
