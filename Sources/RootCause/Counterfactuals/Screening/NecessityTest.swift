/// Asks of links whether their effects would have come about without their causes (the counterfactual test of Why-Because
/// Analysis, Ladkin), and has the model answer.
///
/// The cause is taken away altogether: what else it brought about goes with it, everything else stays. What occurs without
/// it for certain did not need it; what cannot occur without it did.
struct NecessityTest {
  /// What the model says of a link.
  enum Answer {
    /// The effect does not come about without the cause.
    case necessary
    /// The effect comes about without the cause; by what, ``NecessityTest/way(past:)`` says.
    case unnecessary
    /// Neither is certain, or there is nothing to ask: it is open whether the cause occurred or had its effect, the effect
    /// did not occur, or a fact that has a part in it is unexplained.
    case open
  }

  private let base: Counterfactuals
  /// What a fact that is unexplained has a part in.
  private let withheld: NodeSet
  private var evaluation: Evaluation
  /// The worlds near the actual one, as ``presumed`` has it.
  private var near = NearbyExtremes()
  /// The effect asked about last that is not certain, and what the facts leave open once it is taken for one.
  private var presumed: (effect: Network.Node, fit: Fit)?
  private var worlds: Int
  private let hasLoops: Bool

  /// - Parameter base: Whose ``Counterfactuals/limits`` say how many worlds are worked out for all answers together.
  init(of base: Counterfactuals) {
    self.base = base
    evaluation = Evaluation(base.network)
    worlds = base.limits.worlds
    hasLoops = base.network.hasLoops
    let unexplained = base.unexplained.compactMap { base.investigation.factors.index(of: $0.factor) }
    withheld = base.network.nodes(following: unexplained.map(base.network.factor))
  }

  private var network: Network { base.network }

  /// The answer for one link; quickest if the links into an effect are asked about one after the other.
  ///
  /// Linear in the effect's formula where that needs the cause, or where the cause has no other effect; else linear in
  /// what the cause has a part in.
  mutating func answer(_ id: Link.ID) throws(Limit) -> Answer {
    guard id.cause != id.effect, let cause = try? base.node(of: id.cause), let effect = try? base.node(of: id.effect),
      let link = try? base.node(of: id), !withheld.contains(effect), base.fit.actual.worst[Int(effect)],
      base.fit.actual.worst[Int(link)]
    else { return .open }
    let fit = try fit(holding: effect)
    guard isCertain(cause, fit), isCertain(link, fit) else { return .open }
    if network.needs(effect, link, where: fit.actual.worst) { return .necessary }
    if !hasLoops, network.consumers(of: cause).allSatisfy({ $0 == link }),
      network.holds(effect, without: link, where: fit.actual.best)
    {
      return .unnecessary
    }
    try spend(1)
    let extremes = near.world(without: cause, fit, in: network, &evaluation)
    if !extremes.worst[Int(effect)] { return .necessary }
    if !extremes.best[Int(effect)] {
      // The lower end is one that fits, so the answer is not the same in all.
      if fit.hasLeast { return .open }
      guard case .occurs = base.state(of: effect, in: extremes, fit) else { return .open }
    }
    return .unnecessary
  }

  /// The causes by which the effect of a link comes about without its cause, the answer being that it does: a minimal set.
  /// Linear, a few times.
  mutating func way(past id: Link.ID) throws(Limit) -> [Cause] {
    guard let cause = try? base.node(of: id.cause), let effect = try? base.node(of: id.effect) else { return [] }
    try spend(1)
    let changes = Changes(off: [cause])
    let fit = try fit(holding: effect)
    let world = World(
      base: base, interventions: [.remove(id.cause)], changes: changes, fit: fit,
      extremes: evaluation.extremes(network, changes, fit))
    return base.way(to: effect, in: world, isFewest: false, &evaluation).elements.map(base.cause)
  }

  /// Whether a node is on in every actual world. The lower end is one of them where there is a least.
  private func isCertain(_ node: Network.Node, _ fit: Fit) -> Bool {
    fit.actual.best[Int(node)] || !fit.hasLeast && base.state(of: node, in: fit.actual, fit) == .occurs
  }

  /// What the facts leave open, the effect taken for one of them.
  private mutating func fit(holding effect: Network.Node) throws(Limit) -> Fit {
    if let presumed, presumed.effect == effect { return presumed.fit }
    if base.fit.actual.best[Int(effect)] {
      if presumed != nil { near = NearbyExtremes() }
      presumed = nil
      return base.fit
    }
    try spend(1)
    let fit = base.fit(holding: [effect], &evaluation)
    presumed = (effect, fit)
    near = NearbyExtremes()
    return fit
  }

  private mutating func spend(_ count: Int) throws(Limit) {
    guard worlds >= count else { throw .worlds(base.limits.worlds) }
    worlds -= count
  }
}

extension Network {
  /// Whether a factor's formula can't hold without a link, as far as can be seen from gates that need all they have.
  fileprivate func needs(_ factor: Node, _ link: Node, where isOn: [Bool]) -> Bool {
    var stack = [factor]
    while let node = stack.popLast() {
      let inputs = inputs(of: node)
      guard inputs.count(where: { isOn[Int($0)] }) == Int(need[Int(node)]) else { continue }
      for input in inputs where isOn[Int(input)] {
        if input == link { return true }
        if case .gate = role(of: input) { stack.append(input) }
      }
    }
    return false
  }

  /// Whether a factor is on though a link is not, everything outside its formula being as in a world. Recursion is bounded
  /// by ``Formula/maximumDepth``.
  fileprivate func holds(_ node: Node, without link: Node, where isOn: [Bool]) -> Bool {
    inputs(of: node).count { input in
      if input == link { return false }
      if case .gate = role(of: input) { return holds(input, without: link, where: isOn) }
      return isOn[Int(input)]
    } >= Int(need[Int(node)])
  }
}
