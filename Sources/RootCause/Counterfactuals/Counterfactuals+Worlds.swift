extension Counterfactuals {
  /// The world as it was, as far as it is known.
  public var actual: World {
    World(base: self, interventions: [], changes: Changes(), fit: fit, extremes: fit.actual)
  }

  /// The world that these interventions together would have made. Their order does not matter.
  ///
  /// To settle an unknown is to learn something about the actual world: only what fits with it counts from then on. The
  /// other interventions change the world, whatever the record says.
  ///
  /// - Throws: ``CounterfactualError`` if an intervention names something that is not there or not open, two of them
  ///   cannot both be made, or the facts could not have come about with what is settled.
  public func world(given interventions: [Intervention]) throws(CounterfactualError) -> World {
    let plan = try Plan(interventions, in: self)
    var evaluation = Evaluation(network)
    var fit = fit
    if !plan.settled.isEmpty {
      fit = try self.fit(of: facts, settled: given + plan.settled, &evaluation)
    }
    let extremes = evaluation.extremes(network, plan.changes, fit)
    return World(
      base: self, interventions: plan.interventions, changes: plan.changes, fit: fit, extremes: extremes)
  }

  /// The same incident with an unknown known.
  ///
  /// - Throws: ``CounterfactualError/contradictsRecord(_:)`` if the facts could not have come about then.
  func given(
    _ unknown: Network.Node, isOn: Bool, _ evaluation: inout Evaluation
  ) throws(CounterfactualError) -> Counterfactuals {
    var result = self
    result.given.append((unknown, isOn))
    result.fit = try fit(of: facts, settled: result.given, &evaluation)
    return result
  }

  func fit(
    of facts: [Network.Node], settled: [(node: Network.Node, isOn: Bool)], _ evaluation: inout Evaluation
  ) throws(CounterfactualError) -> Fit {
    evaluation.run(network, Changes(off: settled.filter { !$0.isOn }.map(\.node)))
    let lost = facts.filter { !evaluation.isOn[Int($0)] }
    guard lost.isEmpty else { throw .contradictsRecord(lost.map(factor)) }
    return Fit(facts, settled: settled, in: network, limits: limits, &evaluation)
  }
}

/// Interventions, checked against an investigation and against each other.
struct Plan {
  /// Each intervention once, in an order of their own.
  private(set) var interventions: [Intervention] = []
  private(set) var changes = Changes()
  private(set) var settled: [(node: Network.Node, isOn: Bool)] = []

  init(_ given: [Intervention], in base: Counterfactuals) throws(CounterfactualError) {
    var chosen: [Network.Node: (isOn: Bool, intervention: Intervention)] = [:]
    for intervention in given {
      let (node, isOn) = try Plan.change(intervention, in: base)
      if let other = chosen[node], other.isOn != isOn { throw .conflict(other.intervention, intervention) }
      chosen[node] = (isOn, intervention)
    }
    for (node, choice) in chosen.sorted(by: { $0.key < $1.key }) {
      interventions.append(choice.intervention)
      if case .settle = choice.intervention {
        settled.append((node, choice.isOn))
      } else if choice.isOn {
        changes.on.append(node)
      } else {
        changes.off.append(node)
      }
    }
  }

  private static func change(
    _ intervention: Intervention, in base: Counterfactuals
  ) throws(CounterfactualError) -> (Network.Node, Bool) {
    switch intervention {
    case .putInPlace(let id): return (try base.node(of: id), false)
    case .takeAway(let id): return (try base.node(of: id), true)
    case .remove(let id): return (try base.node(of: id), false)
    case .assume(let id): return (try base.node(of: id), true)
    case .settle(let unknown, let value):
      let isOn: Bool
      switch unknown {
      case .factor(let id):
        _ = try base.node(of: id)
        isOn = value
      case .link(let id):
        _ = try base.node(of: id)
        isOn = value
      case .control(let id):
        _ = try base.node(of: id)
        isOn = !value
      }
      guard let index = base.network.questions.firstIndex(where: { $0.unknown == unknown }) else {
        throw .notOpen(unknown)
      }
      return (base.network.unknown(index), isOn)
    }
  }
}
