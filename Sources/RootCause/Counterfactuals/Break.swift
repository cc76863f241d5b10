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
  }

  public var description: String {
    switch reason {
    case .stopped(let controls): "“\(place)” is stopped by \(controls.inQuotes)"
    case .removed: "“\(place)” is removed"
    case .settled: "“\(place)” is settled not to be so"
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

  private func firstBreak(at node: Network.Node) -> Break? {
    let network = base.network
    guard base.fit.actual.worst[Int(node)], !extremes.worst[Int(node)] else { return nil }
    let place: Control.Target
    let causes: Int
    switch network.role(of: node) {
    case .factor(let index):
      place = .factor(base.factor(node))
      causes = Int(network.formulaInputs[index])
    case .link(let index):
      place = .link(base.link(index))
      causes = 1
    case .control, .unknown, .gate: return nil
    }
    let inputs = network.inputs(of: node)
    guard inputs.prefix(causes).allSatisfy({ extremes.worst[Int($0)] }) else { return nil }
    if changes.off.contains(node) { return Break(place, .removed) }
    var controls: [Control.ID] = []
    for input in inputs.dropFirst(causes) where !extremes.worst[Int(input)] {
      guard case .control = network.role(of: input) else { return Break(place, .settled) }
      if controls.last != base.control(input) { controls.append(base.control(input)) }
    }
    return Break(place, .stopped(by: controls))
  }
}
