/// A place where a causal chain is cut: what was to come about there no longer does, although its causes are all there.
public struct Break: Hashable, Sendable, CustomStringConvertible {
  /// The factor that does not occur, or the link that does not pass.
  public var place: Control.Target
  /// What cuts it.
  public var reason: Reason

  public init(_ place: Control.Target, _ reason: Reason) {
    self.place = place
    self.reason = reason
  }

  /// What cuts a chain.
  public enum Reason: Hashable, Sendable {
    /// These controls work, each of them enough.
    case stopped(by: [Control.ID])
    /// An intervention removed it.
    case removed
    /// It was settled that it was not so.
    case settled
    /// Something else that it needs no longer occurs: said only of a place on a given chain.
    case incomplete
  }

  public var description: String {
    switch reason {
    case .stopped(let controls): "“\(place)” is stopped by \(controls.inQuotes)"
    case .removed: "“\(place)” is removed"
    case .settled: "“\(place)” is settled not to be so"
    case .incomplete: "“\(place)” lacks another of its causes"
    }
  }
}

extension World {
  /// Where chains are cut: the factors and links that the actual world has and this one has not, although their causes
  /// still occur. Factors first, each in the order of the records. Linear in the investigation.
  ///
  /// Where unknowns matter this holds for the worst of them: what is cut even then.
  public var firstBreaks: [Break] {
    let nodes = base.network.factorCount + base.network.controlCount + base.network.links.count
    return (0..<nodes).compactMap { firstBreak(at: Network.Node($0)) }
  }

  /// The first breaks on the chains to a node: those reached from it over what this world no longer has.
  func firstBreaks(before node: Network.Node) -> [Break] {
    base.network.nodes(behind: [node]) { base.fit.actual.worst[$0] && !extremes.worst[$0] }
      .members.sorted().compactMap(firstBreak)
  }

  /// The first place on a chain of the actual world that this one no longer has; nil if it has the whole chain.
  ///
  /// Where unknowns matter this holds for the worst of them. Linear in the chain.
  public func firstBreak(on chain: CausalChain) -> Break? {
    // A control that holds shows in what it stops.
    base.nodes(of: chain).lazy.compactMap(lostPlace).first.map { lost in
      Break(lost.place, ownReason(at: lost) ?? .incomplete)
    }
  }

  private func firstBreak(at node: Network.Node) -> Break? {
    guard let lost = lostPlace(node), lost.causes.allSatisfy({ extremes.worst[Int($0)] }) else { return nil }
    return ownReason(at: lost).map { Break(lost.place, $0) }
  }

  /// A place that the actual world has and this one has not.
  private struct LostPlace {
    let node: Network.Node
    let place: Control.Target
    /// What its formula needs; of a link its cause.
    let causes: ArraySlice<Network.Node>
    /// What else it needs.
    let conditions: ArraySlice<Network.Node>
  }

  private func lostPlace(_ node: Network.Node) -> LostPlace? {
    let network = base.network
    guard base.fit.actual.worst[Int(node)], !extremes.worst[Int(node)] else { return nil }
    let inputs = network.inputs(of: node)
    func lost(_ place: Control.Target, causes: Int) -> LostPlace {
      LostPlace(node: node, place: place, causes: inputs.prefix(causes), conditions: inputs.dropFirst(causes))
    }
    switch network.role(of: node) {
    case .factor(let index): return lost(.factor(base.factor(node)), causes: Int(network.formulaInputs[index]))
    case .link(let index): return lost(.link(base.link(index)), causes: 1)
    case .control, .unknown, .gate: return nil
    }
  }

  /// What cuts a chain at a place whatever its causes; nil if nothing does.
  private func ownReason(at lost: LostPlace) -> Break.Reason? {
    if changes.off.contains(lost.node) { return .removed }
    var controls: [Control.ID] = []
    for input in lost.conditions where !extremes.worst[Int(input)] {
      guard case .control = base.network.role(of: input) else { return .settled }
      if controls.last != base.control(input) { controls.append(base.control(input)) }
    }
    return controls.isEmpty ? nil : .stopped(by: controls)
  }
}
