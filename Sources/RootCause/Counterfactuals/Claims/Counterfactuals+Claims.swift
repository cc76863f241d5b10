extension Counterfactuals {
  /// What the model has to say to a recorded claim.
  ///
  /// A claim presupposes that what it is about came about. A factor that no longer occurs was prevented; to call it reduced
  /// or delayed claims less, and is not held against anybody. To that the model objects only where nothing at all is
  /// different that leads to the factor or follows from it.
  ///
  /// One world for the claim, a few linear passes for each expectation, and within the ``limits`` the combinations of the
  /// unknowns that matter.
  func answer(to claim: CounterfactualClaim, _ evaluation: inout Evaluation) -> ClaimAnswer {
    do throws(CounterfactualError) {
      let plan = try Plan(claim.given, in: self)
      let world = try world(of: plan, presupposing: [], &evaluation)
      var answers: [ExpectationAnswer] = []
      for expectation in claim.then {
        answers.append(answer(to: expectation, of: plan, in: world, &evaluation))
      }
      return .each(answers)
    } catch {
      return .impossible(error)
    }
  }

  private func world(
    of plan: Plan, presupposing more: [Network.Node], _ evaluation: inout Evaluation
  ) throws(CounterfactualError) -> World {
    var fit = fit
    if !plan.settled.isEmpty {
      fit = try self.fit(of: facts + more, settled: given + plan.settled, &evaluation)
    } else if !more.isEmpty {
      fit = self.fit(holding: more, &evaluation)
    }
    let extremes = evaluation.extremes(network, plan.changes, fit)
    return World(base: self, interventions: plan.interventions, changes: plan.changes, fit: fit, extremes: extremes)
  }

  private func answer(
    to expectation: CounterfactualClaim.Expectation, of plan: Plan, in shared: World, _ evaluation: inout Evaluation
  ) -> ExpectationAnswer {
    guard let node = try? node(of: expectation.factor), fit.actual.worst[Int(node)] else { return .withheld }
    if !unexplained.isEmpty, (try? cone(of: expectation.factor)) == nil { return .withheld }
    var world = shared
    if !facts.contains(node) {
      guard let own = try? self.world(of: plan, presupposing: [node], &evaluation) else { return .withheld }
      world = own
    }
    let state = state(of: node, in: world.extremes, world.fit)
    if case .undetermined(let unknowns) = state, let limit = unknowns.limit { return .cutShort(limit) }
    func witness() -> Witness { way(to: node, in: world, isFewest: false, &evaluation).witness }

    switch (expectation.effect, state) {
    case (.prevented, .occurs): return .stillOccurs(witness())
    case (.unchanged, .doesNotOccur): return .doesNotOccur
    case (.prevented, .undetermined(let unknowns)), (.unchanged, .undetermined(let unknowns)):
      return .dependsOn(unknowns.value)
    case (.reduced, .occurs), (.delayed, .occurs):
      return difference(around: node, in: world) == .none ? .nothingChanges(witness()) : .borneOut
    case (.reduced, .undetermined(let unknowns)), (.delayed, .undetermined(let unknowns)):
      return difference(around: node, in: world) == .certain ? .borneOut : .dependsOn(unknowns.value)
    case (.detectedEarlier, .occurs), (.detectedEarlier, .undetermined): return detection(in: world)
    case (.prevented, .doesNotOccur), (.unchanged, .occurs), (.reduced, .doesNotOccur), (.delayed, .doesNotOccur),
      (.detectedEarlier, .doesNotOccur):
      return .borneOut
    }
  }

  /// Whether something is different in a world that leads to a factor, over causes or contributions, or follows from it, or
  /// the course is shortened.
  private func difference(around node: Network.Node, in world: World) -> Difference {
    if world.trajectory != nil { return .certain }
    var result = Difference.none
    for (index, control) in investigation.controls.enumerated() where !control.moves.isEmpty {
      result = max(result, difference(at: network.control(index), in: world))
    }
    let before = nodes(reaching: node).members
    let after = network.nodes(following: node).members
    for related in [before, after].joined() where related != node {
      switch network.role(of: related) {
      case .factor, .link: result = max(result, difference(at: related, in: world))
      case .control, .unknown, .gate: break
      }
      if result == .certain { break }
    }
    return result
  }

  private func difference(at node: Network.Node, in world: World) -> Difference {
    let node = Int(node)
    let (old, new) = (world.fit.actual, world.extremes)
    if old.best[node] && !new.worst[node] || !old.worst[node] && new.best[node] { return .certain }
    return (new.best[node] || !old.worst[node]) && (old.best[node] || !new.worst[node]) ? .none : .possible
  }

  private enum Difference: Comparable { case none, possible, certain }

  /// What there is to say to the claim that a world's interventions would have brought the detection forward.
  private func detection(in world: World) -> ExpectationAnswer {
    guard investigation.milestones[.detected] != nil else { return .borneOut }
    if let trajectory = world.trajectory, trajectory.shifts.contains(where: { $0.milestone == .detected }) {
      return .borneOut
    }
    var moving: [Control.ID] = []
    for (index, control) in investigation.controls.enumerated()
    where control.moves.keys.contains(where: Milestone.upToDetection.contains) {
      switch difference(at: network.control(index), in: world) {
      case .none: continue
      case .possible: return .borneOut
      case .certain: moving.append(control.id)
      }
    }
    if !moving.isEmpty { return .notDetectedEarlier(moving) }
    // What a removed factor would have done to the detection is beyond what is recorded.
    let isBeyond = world.interventions.contains { intervention in
      switch intervention {
      case .putInPlace, .settle: false
      case .takeAway, .remove, .assume: true
      }
    }
    return isBeyond ? .borneOut : .movesNothing
  }
}

extension Milestone {
  /// The milestones whose moving brings the detection forward.
  fileprivate static let upToDetection: Set<Milestone> = [.onset, .impactStart, .detected]
}
