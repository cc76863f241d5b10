extension Counterfactuals {
  /// Which controls, each put in place alone, would have prevented an outcome; any factor may be asked about.
  ///
  /// The answers are those of ``verdict(of:on:)`` without what shows them: ``Verdict/prevents(_:)``,
  /// ``Verdict/undetermined(dependsOn:)``, or another. All controls are tried at once, 64 worlds in a machine word, and
  /// only those that no linear pass decides: a few passes over the investigation for every 512 of them. Where
  /// alternatives leave unknowns in doubt, one world is worked out besides for each control that they may decide.
  ///
  /// - Throws: As ``verdict(of:on:)`` does.
  public func screen(on outcome: Factor.ID) throws(CounterfactualError) -> Screening<Control> {
    let nodes = (0..<network.controlCount).map(network.control)
    let screen = try screen(nodes, on: outcome)
    return Screening(
      outcome: outcome, preventing: screen.preventing.map(control),
      undetermined: Bounded(screen.undetermined.value.map(control), cutShortBy: screen.undetermined.limit))
  }

  /// The factors without which, each alone, an outcome would not have come about (*but for* this it would not have
  /// happened); the outcome itself is left out. Any factor may be asked about.
  ///
  /// For basic factors these are the elements that are in every minimal causal set; intermediate factors are
  /// looked at as well. As fast as ``screen(on:)``.
  ///
  /// - Throws: As ``verdict(of:on:)`` does.
  public func butFor(_ outcome: Factor.ID) throws(CounterfactualError) -> Screening<Factor> {
    let target = try node(of: outcome)
    let nodes = (0..<network.factorCount).map(network.factor).filter { $0 != target }
    let screen = try screen(nodes, on: outcome)
    return Screening(
      outcome: outcome, preventing: screen.preventing.map(factor),
      undetermined: Bounded(screen.undetermined.value.map(factor), cutShortBy: screen.undetermined.limit))
  }

  /// Which nodes, each turned off alone, leave no way to an outcome.
  ///
  /// - Throws: As ``verdict(of:on:)`` does.
  func screen(_ nodes: [Network.Node], on outcome: Factor.ID) throws(CounterfactualError) -> ScreenedNodes {
    _ = try cone(of: outcome)
    let target = try node(of: outcome)
    var evaluation = Evaluation(network)
    return screen(nodes, on: target, fit(holding: [target], &evaluation), &evaluation)
  }

  /// Which nodes, each turned off alone, turn a target off that is on at the worst.
  ///
  /// - Parameter fit: What the facts leave open, the target taken for one of them.
  func screen(
    _ nodes: [Network.Node], on target: Network.Node, _ fit: Fit, _ evaluation: inout Evaluation
  ) -> ScreenedNodes {
    let candidates = nodes.filter { fit.actual.worst[Int($0)] }
    let worst = Screen(network, target: target, changes: Changes(off: fit.settledOff))
    let preventing = worst.decisive(among: candidates, &evaluation)
    guard !fit.open.isEmpty else { return ScreenedNodes(preventing: preventing) }
    let decided = Set(preventing)
    let best = Screen(network, target: target, changes: Changes(off: fit.settledOff + fit.open))
    let doubtful = best.decisive(among: candidates.filter { !decided.contains($0) }, &evaluation)
    // The least assignment, where there is one, is one that fits; else the lower end may lie below all that do.
    guard !fit.hasLeast else { return ScreenedNodes(preventing: preventing, undetermined: Bounded(doubtful)) }
    var undetermined = Bounded<[Network.Node]>([])
    for candidate in doubtful {
      let world = evaluation.extremes(network, Changes(off: [candidate]), fit)
      guard case .undetermined(let questions) = state(of: target, in: world, fit) else { continue }
      undetermined.value.append(candidate)
      undetermined.limit = undetermined.limit ?? questions.limit
    }
    return ScreenedNodes(preventing: preventing, undetermined: undetermined)
  }

  /// What the facts leave open, more nodes taken for facts.
  func fit(holding more: [Network.Node], _ evaluation: inout Evaluation) -> Fit {
    let more = more.filter { !facts.contains($0) }
    if more.isEmpty { return fit }
    return Fit(facts + more, settled: given, in: network, limits: limits, &evaluation)
  }
}

/// A ``Screening`` of nodes.
struct ScreenedNodes {
  var preventing: [Network.Node]
  var undetermined = Bounded<[Network.Node]>([])
}
