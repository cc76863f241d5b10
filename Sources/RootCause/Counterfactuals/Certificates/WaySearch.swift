import DecisionDiagrams
import FaultTrees

/// Looks for minimal sets of causes by which a node comes on in a world.
struct WaySearch {
  private let target: Network.Node
  private let network: Network
  private let changes: Changes
  private let given: Set<Network.Node>
  private let limits: Limits

  /// How many causal sets are looked at, of those that rest on the fewest links, for one that is minimal.
  private static let candidates = 200

  /// A causal set, and how it works.
  struct Found {
    let elements: [Network.Node]
    let support: Support
    /// The links it works over whose sufficiency was never asked.
    let links: Set<Network.Node>
    /// The limit that kept elements from being tried.
    let limit: Limit?
  }

  /// - Parameter changes: What makes the world; the target comes on in it.
  init(to target: Network.Node, in network: Network, under changes: Changes, limits: Limits) {
    self.target = target
    self.network = network
    self.changes = changes
    self.limits = limits
    given = Set(changes.on)
  }

  /// Some minimal causal set. Linear, times the size of the set by 64, and by one for what can be left out.
  func anyWay(_ evaluation: inout Evaluation) -> Found { way(avoiding: [], &evaluation) }

  /// A minimal causal set that rests on as few links as any does.
  ///
  /// Two linear passes settle most cases. Else the sets of causes and links together that suffice are the minimal cut sets of
  /// a tree, and the first with the fewest links is taken whose causes are minimal over all links.
  func wayOverFewest(thanOver way: Found, _ evaluation: inout Evaluation) throws(Limit) -> Found {
    evaluation.run(network, changes)
    let isOn = evaluation.isOn
    let required = Set(
      network.requirements(of: [target], where: isOn, given: given).lazy.map(\.node).filter(isUnasked))
    if way.links.count == required.count { return way }
    let avoidable = network.links.indices.map(network.link).filter {
      isOn[Int($0)] && isUnasked($0) && !required.contains($0)
    }
    guard avoidable.count <= Limits.mostChoices else { throw .choices(Limits.mostChoices) }
    evaluation.run(network, changes.with(off: avoidable))
    if evaluation.isOn[Int(target)] {
      let least = self.way(avoiding: avoidable, &evaluation)
      if least.limit == nil, isMinimal(least.elements, &evaluation) { return least }
    } else if way.links.count == required.count + 1 {
      return way
    }
    return try engineWay(where: isOn, avoidable, &evaluation)
  }

  private func isUnasked(_ node: Network.Node) -> Bool {
    if case .link(let index) = network.role(of: node) { !network.links[index].isSufficiencyAsked } else { false }
  }

  private func engineWay(
    where isOn: [Bool], _ avoidable: [Network.Node], _ evaluation: inout Evaluation
  ) throws(Limit) -> Found {
    let region = network.nodes(behind: [target]) { isOn[$0] }
    let elements = network.elements.filter { region.contains($0) && !given.contains($0) }
    let links = avoidable.filter { region.contains($0) }
    let limits = try limits.forCertificate(choosingFrom: elements.count + links.count)
    var causal = CausalTree(of: network, varying: elements + links, given: given)
    let top = causal.grow(target, where: isOn)
    let tree = causal.about(all: [top])
    let sets = try limits.engine { limits throws(LimitReached) in
      try FaultTreeAnalysis(of: tree, limits: limits).minimalCutSets()
    }
    let weights = elements.map { _ in 0.0 } + links.map { _ in 1.0 }
    for (set, _) in sets.lightest(weights).prefix(Self.candidates) {
      let kept = set.prefix { $0 < elements.count }.map { elements[$0] }
      guard isMinimal(kept, &evaluation) else { continue }
      let used = Set(set.dropFirst(kept.count).map { links[$0 - elements.count] })
      return found(kept, avoiding: links.filter { !used.contains($0) }, limit: nil, &evaluation)
    }
    throw .sets(Self.candidates)
  }

  /// A causal set without links that are not to be used, minimal without them.
  private func way(avoiding links: [Network.Node], _ evaluation: inout Evaluation) -> Found {
    let changes = changes.with(off: links)
    evaluation.run(network, changes)
    let support = Support(of: target, in: network, evaluation, given: changes.on)
    let (elements, limit) = reduced(
      network.elements.filter { support.contains($0) && !given.contains($0) }, avoiding: links, &evaluation)
    return found(elements, avoiding: links, limit: limit, &evaluation)
  }

  private func isMinimal(_ elements: [Network.Node], _ evaluation: inout Evaluation) -> Bool {
    let (kept, limit) = reduced(elements, avoiding: [], &evaluation)
    return limit == nil && kept == elements
  }

  /// What is left of a causal set when what can be left out is.
  private func reduced(
    _ elements: [Network.Node], avoiding links: [Network.Node], _ evaluation: inout Evaluation
  ) -> (elements: [Network.Node], limit: Limit?) {
    run(with: elements, avoiding: links, &evaluation)
    let high = evaluation.isOn
    let derivation = Array(evaluation.derivation)
    let needed = Set(network.requirements(of: [target], where: high, given: given).map(\.node))
    let doubtful = elements.filter { !needed.contains($0) }
    guard doubtful.count <= limits.worlds else { return (elements, .worlds(limits.worlds)) }
    let kept = elements.filter(needed.contains)
    run(with: kept, avoiding: links, &evaluation)
    if evaluation.isOn[Int(target)] { return (kept, nil) }
    let lanes = LaneNetwork(
      to: target, trying: doubtful, from: high, to: evaluation.isOn, derivation: derivation, in: network)
    return ((kept + lanes.kept()).sorted(), nil)
  }

  private func found(
    _ elements: [Network.Node], avoiding links: [Network.Node], limit: Limit?, _ evaluation: inout Evaluation
  ) -> Found {
    run(with: elements, avoiding: links, &evaluation)
    let support = Support(of: target, in: network, evaluation, given: changes.on)
    let used = network.links.indices.lazy.map(network.link).filter { support.contains($0) && isUnasked($0) }
    return Found(elements: elements, support: support, links: Set(used), limit: limit)
  }

  private func run(
    with elements: [Network.Node], avoiding links: [Network.Node], _ evaluation: inout Evaluation
  ) {
    let kept = Set(elements)
    let others = network.elements.filter { !kept.contains($0) && !given.contains($0) }
    evaluation.run(network, changes.with(off: others + links))
  }
}
