/// The verdicts on one outcome, control after control: what was found for one serves the others.
struct Inquiry {
  let focus: FocusEvent
  /// What the outcome came about by. A control that has no part in it changes nothing about the outcome.
  let way: Way
  /// The harm that followed from the outcome.
  let impacts: [Harm]
  /// The factors that occurred and contribute to what leads to the outcome, or to what leads to that.
  let contributors: [Network.Node]
  /// Whether some control that others may restore moves a milestone.
  private let hasMovesInReserve: Bool
  /// Whether what shows a verdict is to rest on as few untested links as possible.
  private let isFewest: Bool
  private var robust: MinimalSets<Control.ID>?
  private var possible: MinimalSets<Control.ID>?
  private var near = NearbyExtremes()

  private var base: Counterfactuals { focus.base }
  private var node: Network.Node { focus.node }
  private var fit: Fit { focus.fit }

  /// An impact that occurred and follows from the outcome.
  struct Harm {
    let node: Network.Node
    /// What the facts leave open, the outcome and the impact taken for two of them.
    let fit: Fit
    /// What it came about by, in the case that every other is worse than; nil if there may be none.
    let support: Support?
  }

  /// - Parameter isFewest: whether what shows a verdict is to rest on as few untested links as possible.
  /// - Throws: ``CounterfactualError`` if there can be no verdict on the outcome.
  init(
    on outcome: Factor.ID, in base: Counterfactuals, isFewest: Bool = true, _ evaluation: inout Evaluation
  ) throws(CounterfactualError) {
    let network = base.network
    let focus = try FocusEvent(outcome, in: base, &evaluation)
    let following = network.nodes(following: focus.node)
    var impacts: [Harm] = []
    for (index, factor) in base.investigation.factors.enumerated()
    where factor.kind == .impact && base.fit.actual.worst[index] && index != Int(focus.node) {
      let impact = network.factor(index)
      guard following.contains(impact) else { continue }
      let own = base.fit(holding: [focus.node, impact], &evaluation)
      var support: Support?
      if own.actual.best[index] {
        evaluation.run(network, Changes(off: own.settledOff + own.open))
        support = Support(of: impact, in: network, evaluation, given: [])
      }
      impacts.append(Harm(node: impact, fit: own, support: support))
    }
    self.focus = focus
    self.impacts = impacts
    self.isFewest = isFewest
    way = base.way(to: focus.node, in: focus.actual, isFewest: isFewest, &evaluation)
    contributors = base.contributors(to: focus.node)
    hasMovesInReserve = base.investigation.controls.contains { !$0.moves.isEmpty && $0.whyFailed != nil }
  }

  mutating func verdict(of control: Network.Node, _ evaluation: inout Evaluation) -> Verdict {
    guard base.fit.actual.worst[Int(control)] else {
      var witness = way.witness
      witness.isAlreadyWorking = true
      return .noEffect(witness)
    }
    var trial = Trial(of: control, base: base, near: near)
    // Given away and taken back, so that it is changed in place.
    near = NearbyExtremes()
    defer { near = trial.near }
    if !way.isCertain || way.support.contains(control) {
      let world = trial.world(fit, &evaluation)
      switch base.state(of: node, in: world.extremes, fit) {
      case .doesNotOccur: if let proof = world.proof(against: focus.id, isFewest: isFewest) { return .prevents(proof) }
      case .undetermined(let unknowns): return .undetermined(dependsOn: unknowns)
      case .occurs: break
      }
    }
    let consequences = consequences(&trial, &evaluation)
    if let mitigation = consequences.mitigation { return .mitigates(mitigation) }
    var joint: Bounded<[[Control.ID]]>?
    if focus.cone.contains(control) {
      let partners = partners(of: control, .robust)
      if let first = partners.value.first {
        let proof = proof(with: [control] + first.compactMap { try? base.node(of: $0) }, &evaluation)
        return .preventsJointly(with: Partners(partners, proof: proof))
      }
      joint = partners
    } else if !contributors.isEmpty {
      let world = trial.world(fit, &evaluation)
      let lost = contributors.filter { !world.extremes.worst[Int($0)] }
      if !lost.isEmpty { return .mayReduce(contributors: lost.map(base.factor)) }
    }
    var witness = way.witness
    if way.support.contains(control) {
      witness = base.way(to: node, in: trial.world(fit, &evaluation), isFewest: isFewest, &evaluation).witness
    }
    witness.sparingDependsOn = consequences.undetermined
    witness.limitOfPartners = joint?.limit
    if joint != nil, !fit.open.isEmpty {
      let partners = partners(of: control, .possible)
      if partners.value.isEmpty {
        witness.limitOfPartners = witness.limitOfPartners ?? partners.limit
      } else {
        witness.mayPreventWith = partners
      }
    }
    return .noEffect(witness)
  }

  /// Why no way to the outcome is left with some controls in place.
  private func proof(with controls: [Network.Node], _ evaluation: inout Evaluation) -> Proof? {
    let changes = Changes(off: controls)
    let world = World(
      base: base, interventions: controls.map { .putInPlace(base.control($0)) }, changes: changes, fit: fit,
      extremes: evaluation.extremes(base.network, changes, fit))
    return world.proof(against: focus.id, isFewest: isFewest)
  }

  /// The impacts that are prevented, and the milestones that are moved, where the outcome still comes about.
  private func consequences(_ trial: inout Trial, _ evaluation: inout Evaluation) -> Consequences {
    var spared: [Factor.ID] = []
    var open: [OpenQuestion] = []
    var limit: Limit?
    for impact in impacts {
      if let support = impact.support, !support.contains(trial.control) { continue }
      let world = trial.world(impact.fit, &evaluation)
      switch base.state(of: impact.node, in: world.extremes, impact.fit) {
      case .doesNotOccur: spared.append(base.factor(impact.node))
      case .undetermined(let unknowns):
        open += unknowns.value.filter { !open.contains($0) }
        limit = limit ?? unknowns.limit
      case .occurs: break
      }
    }
    var trajectory: Trajectory?
    if hasMovesInReserve || !base.investigation.controls[Int(trial.control) - base.network.factorCount].moves.isEmpty {
      trajectory = trial.world(fit, &evaluation).trajectory
    }
    if !spared.isEmpty || trajectory != nil {
      return Consequences(mitigation: Mitigation(impacts: spared, trajectory: trajectory))
    }
    return Consequences(undetermined: open.isEmpty && limit == nil ? nil : Bounded(open, cutShortBy: limit))
  }

  private struct Consequences {
    /// What is spared for certain.
    var mitigation: Mitigation?
    /// What decides whether anything is spared; nil if that is certain.
    var undetermined: Bounded<[OpenQuestion]>?
  }

  /// The smallest sets of other controls with which a control prevents the outcome.
  private mutating func partners(of control: Network.Node, _ assurance: Assurance) -> Bounded<[[Control.ID]]> {
    let id = base.control(control)
    let found = sets(assurance).smallest(base.limits.sets, holding: id)
    return Bounded(found.value.map { $0.filter { $0 != id } }, cutShortBy: found.limit)
  }

  /// The set of other controls with which a control prevents the outcome, whatever the unknowns, that has the fewest outside
  /// some, and of those the smallest; empty if none was found. A limit says that there may be one with fewer.
  mutating func partners(of control: Control.ID, preferring some: Set<Control.ID>) -> Bounded<[Control.ID]> {
    let sets = sets(.robust)
    let best = sets.fewest(outside: some, holding: control) ?? []
    return Bounded(best.filter { $0 != control }, cutShortBy: sets.limit)
  }

  private mutating func sets(_ assurance: Assurance) -> MinimalSets<Control.ID> {
    switch assurance {
    case .robust:
      let sets = robust ?? focus.preventionSets(.robust)
      robust = sets
      return sets
    case .possible:
      let sets = possible ?? focus.preventionSets(.possible)
      possible = sets
      return sets
    }
  }
}

/// The world with one control put in place, worked out when it is first wanted.
private struct Trial {
  let control: Network.Node
  private(set) var near: NearbyExtremes
  private let base: Counterfactuals
  private var worlds: [(fit: Fit, world: World)] = []

  init(of control: Network.Node, base: Counterfactuals, near: NearbyExtremes) {
    self.control = control
    self.base = base
    self.near = near
  }

  mutating func world(_ fit: Fit, _ evaluation: inout Evaluation) -> World {
    if let known = worlds.first(where: { $0.fit.open == fit.open }) { return known.world }
    let changes = Changes(off: [control])
    let world = World(
      base: base, interventions: [.putInPlace(base.control(control))], changes: changes, fit: fit,
      extremes: near.world(without: control, fit, in: base.network, &evaluation))
    worlds.append((fit, world))
    return world
  }
}
