/// Finds out why facts are missing from the actual world.
struct Explanation {
  private let investigation: Investigation
  private let network: Network
  private let isOn: [Bool]
  private let isFact: Set<Network.Node>

  /// Nodes looked at for one fact before the search for further reasons ends.
  private static let reach = 4_096

  init(of investigation: Investigation, in network: Network, where isOn: [Bool]) {
    self.investigation = investigation
    self.network = network
    self.isOn = isOn
    isFact = Set(network.facts)
  }

  /// What is missing for each of the facts that are off, in their order.
  func missing(for facts: [Network.Node]) -> [Unexplained] {
    let lost = facts.filter { !isOn[Int($0)] }
    guard !lost.isEmpty else { return [] }
    let disproof = Disproof(network, where: isOn, under: Changes()) { _ in 1 }
    let loops = loops(disproof)
    return lost.map { fact in
      var missing = reasons(for: fact)
      if let loop = loops[fact], loop.nodes.contains(fact) || missing.isEmpty {
        missing.removeAll { if case .unexplained(let id) = $0 { loop.contains(id, in: investigation) } else { false } }
        missing.append(.loop(loop.factors))
      }
      if missing.isEmpty, let end = end(of: fact, disproof) { missing = [end] }
      return Unexplained(investigation.factors[Int(fact)].id, missing: missing)
    }
  }

  /// What is off behind a fact and has no further reason, nearest first, up to other facts.
  private func reasons(for fact: Network.Node) -> [Unexplained.Missing] {
    var result: [Unexplained.Missing] = []
    var seen: Set<Network.Node> = [fact]
    var queue = [fact]
    var next = 0
    while next < queue.count, next < Self.reach {
      let node = queue[next]
      next += 1
      if let reason = ownReason(of: node) {
        if !result.contains(reason) { result.append(reason) }
        continue
      }
      for input in network.inputs(of: node) where !isOn[Int(input)] {
        if let reason = stop(of: node, by: input) {
          if !result.contains(reason) { result.append(reason) }
        } else if seen.insert(input).inserted {
          if isFact.contains(input) {
            result.append(.unexplained(investigation.factors[Int(input)].id))
          } else {
            queue.append(input)
          }
        }
      }
    }
    return result
  }

  /// The end of the shortest chain of reasons from a fact that is too deep to search.
  private func end(of fact: Network.Node, _ disproof: Disproof) -> Unexplained.Missing? {
    var node = fact
    var seen: Set<Network.Node> = [node]
    while ownReason(of: node) == nil, let reason = disproof.reasons(for: node).first, seen.insert(reason).inserted {
      if let stop = stop(of: node, by: reason) { return stop }
      if isFact.contains(reason) { return .unexplained(investigation.factors[Int(reason)].id) }
      node = reason
    }
    return ownReason(of: node)
  }

  /// Why a node is off by itself; nil if it is so because of its inputs.
  private func ownReason(of node: Network.Node) -> Unexplained.Missing? {
    guard network.offInputsWanted(by: node) <= 0 else { return nil }
    switch network.role(of: node) {
    case .factor: return .refuted(.factor(investigation.factors[Int(node)].id))
    case .link(let index): return .refuted(.link(id(ofLink: index)))
    case .control, .unknown: return nil
    case .gate:
      var owner = node
      while case .gate = network.role(of: owner), let consumer = network.consumers(of: owner).first { owner = consumer }
      if case .control(let index) = network.role(of: owner) {
        return .unsatisfiable(.control(investigation.controls[index].id))
      }
      return .unsatisfiable(.factor(investigation.factors[Int(owner)].id))
    }
  }

  private func stop(of node: Network.Node, by input: Network.Node) -> Unexplained.Missing? {
    guard case .control(let index) = network.role(of: input), network.need[Int(input)] == Network.never else {
      return nil
    }
    let control = investigation.controls[index].id
    if case .link(let link) = network.role(of: node) { return .stopped(.link(id(ofLink: link)), by: control) }
    return .stopped(.factor(investigation.factors[Int(node)].id), by: control)
  }

  private func id(ofLink index: Int) -> Link.ID {
    let link = network.links[index]
    return Link.ID(investigation.factors[Int(link.cause)].id, investigation.factors[Int(link.effect)].id)
  }

  /// For each factor that is off only by a loop, the factors of a loop behind it, causes first.
  ///
  /// From every such node leads a way to another one; taking always the first makes each end in one loop.
  private func loops(_ disproof: Disproof) -> [Network.Node: Loop] {
    func isLooped(_ node: Network.Node) -> Bool { !isOn[Int(node)] && !disproof.isGrounded(node) }
    var loopOf: [Network.Node: Int] = [:]
    var loops: [Loop] = []
    for start in 0..<Network.Node(network.factorCount) where isLooped(start) && loopOf[start] == nil {
      var path: [Network.Node] = []
      var place: [Network.Node: Int] = [:]
      var node = start
      while loopOf[node] == nil, place[node] == nil {
        place[node] = path.count
        path.append(node)
        guard let next = network.inputs(of: node).first(where: isLooped) else { break }
        node = next
      }
      if let first = place[node] {
        // The path leads from effect to cause; a loop reads the other way.
        loops.append(Loop(path[first...].reversed().filter { $0 < network.factorCount }, in: investigation))
        for node in path { loopOf[node] = loops.count - 1 }
      } else if let known = loopOf[node] {
        for node in path { loopOf[node] = known }
      }
    }
    return loopOf.filter { $0.key < network.factorCount }.mapValues { loops[$0] }
  }

  /// Factors that could only have brought about each other.
  private struct Loop {
    /// The factors, causes first, beginning with the first record among them.
    let factors: [Factor.ID]
    let nodes: Set<Network.Node>

    init(_ round: [Network.Node], in investigation: Investigation) {
      let head = round.enumerated().min { $0.element < $1.element }?.offset ?? 0
      factors = (round[head...] + round[..<head]).map { investigation.factors[Int($0)].id }
      nodes = Set(round)
    }

    func contains(_ id: Factor.ID, in investigation: Investigation) -> Bool {
      investigation.factors.index(of: id).map { nodes.contains(Network.Node($0)) } ?? false
    }
  }
}
