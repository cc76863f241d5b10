extension Counterfactuals {
  /// What putting a control in place would have done about the investigation's one outcome.
  ///
  /// - Throws: ``CounterfactualError/noOutcome`` or ``CounterfactualError/severalOutcomes(_:)`` if there is not one, and
  ///   what ``verdict(of:on:)`` throws.
  public func verdict(of control: Control.ID) throws(CounterfactualError) -> Verdict {
    let outcomes = investigation.factors(of: .outcome)
    guard let outcome = outcomes.first else { throw .noOutcome }
    guard outcomes.count == 1 else { throw .severalOutcomes(outcomes.map(\.id)) }
    return try verdict(of: control, on: outcome.id)
  }

  /// What putting a control in place would have done about an outcome or impact; any factor may be asked about.
  ///
  /// A few linear passes, and within the ``limits`` a search for partners and the combinations of the unknowns that
  /// matter.
  ///
  /// - Throws: ``CounterfactualError`` if there is no such control or factor, the factor did not occur, or a fact that has
  ///   a part in it is ``unexplained``.
  public func verdict(of control: Control.ID, on outcome: Factor.ID) throws(CounterfactualError) -> Verdict {
    let control = try node(of: control)
    let target = try Target(outcome, in: self)
    var evaluation = Evaluation(network)
    return verdict(of: world(with: control, target.fit, &evaluation), control, on: target, &evaluation)
  }

  /// The verdicts on every outcome and impact of every control that stops something or moves a milestone, the most
  /// promising first.
  ///
  /// Prevention comes first, and there what rests on fewer untested links; then joint prevention, mitigation, what may
  /// reduce, what is undetermined, and what has no effect. Among equals the cheaper control comes first, then the one that
  /// is sooner in place, then the order of the records. Outcomes and impacts on which verdicts are ``withheld``, or that
  /// did not occur, have none.
  public func verdicts() -> [RankedVerdict] { verdicts(on: targets) }

  /// The verdicts on one outcome or impact, ranked as in ``verdicts()``.
  ///
  /// - Throws: As ``verdict(of:on:)`` does.
  public func verdicts(on outcome: Factor.ID) throws(CounterfactualError) -> [RankedVerdict] {
    _ = try Target(outcome, in: self)
    return verdicts(on: [outcome])
  }

  /// The outcomes and impacts on which there are no verdicts, because a fact that has a part in them is ``unexplained``.
  public var withheld: [Factor.ID] {
    targets.filter { id in
      do throws(CounterfactualError) {
        _ = try Target(id, in: self)
        return false
      } catch {
        if case .unexplained = error { return true }
        return false
      }
    }
  }

  private func verdicts(on outcomes: [Factor.ID]) -> [RankedVerdict] {
    let targets = outcomes.compactMap { try? Target($0, in: self) }
    var evaluation = Evaluation(network)
    var result: [RankedVerdict] = []
    for (index, control) in investigation.controls.enumerated()
    where !control.stops.isEmpty || !control.moves.isEmpty {
      let node = network.control(index)
      let shared = world(with: node, fit, &evaluation)
      for target in targets {
        let world = target.isFact ? shared : self.world(with: node, target.fit, &evaluation)
        result.append(
          RankedVerdict(
            control: control.id, outcome: target.id, verdict: verdict(of: world, node, on: target, &evaluation),
            cost: control.cost, leadTime: control.leadTime))
      }
    }
    return RankedVerdict.ranked(result)
  }

  func world(with control: Network.Node, _ fit: Fit, _ evaluation: inout Evaluation) -> World {
    let changes = Changes(off: [control])
    return World(
      base: self, interventions: [.putInPlace(self.control(control))], changes: changes, fit: fit,
      extremes: evaluation.extremes(network, changes, fit))
  }

  private func verdict(
    of world: World, _ control: Network.Node, on target: Target, _ evaluation: inout Evaluation
  ) -> Verdict {
    if !fit.actual.worst[Int(control)] {
      var witness = witness(for: target.node, in: world, &evaluation)
      witness.isAlreadyWorking = true
      return .noEffect(witness)
    }
    switch state(of: target.node, in: world.extremes, world.fit) {
    case .doesNotOccur:
      if let proof = world.proof(against: target.id) { return .prevents(proof) }
    case .undetermined(let unknowns): return .undetermined(dependsOn: unknowns)
    case .occurs: break
    }
    let consequences = consequences(of: world, on: target, &evaluation)
    if let mitigation = consequences.mitigation { return .mitigates(mitigation) }
    if let unknowns = consequences.undetermined { return .undetermined(dependsOn: unknowns) }
    guard target.cone.contains(control) else {
      let contributors = contributors(takenAwayBy: control, in: world, on: target)
      if !contributors.isEmpty { return .mayReduce(contributors: contributors) }
      return .noEffect(witness(for: target.node, in: world, &evaluation))
    }
    if let partners = partners(of: control, on: target, &evaluation) { return .preventsJointly(with: partners) }
    return .noEffect(witness(for: target.node, in: world, &evaluation))
  }
}
