extension Counterfactuals {
  /// The minimal sets of other controls with which a control prevents an outcome it does not prevent alone; nil if none
  /// was found.
  ///
  /// Only sets of the sizes that the limits allow are looked at, for the worst case of the unknowns, so that what is found
  /// prevents whatever they turn out to be.
  func partners(
    of control: Network.Node, on target: Target, _ evaluation: inout Evaluation
  ) -> Bounded<[[Control.ID]]>? {
    let candidates = (0..<network.controlCount).map { network.control($0) }
      .filter { $0 != control && target.cone.contains($0) && fit.actual.worst[Int($0)] }
    guard limits.partners > 0, !candidates.isEmpty else { return nil }
    evaluation.run(network, Changes(off: candidates + [control]))
    guard !evaluation.isOn[Int(target.node)] else { return nil }
    let region = Region(behind: [target.node], between: fit.actual.worst, and: evaluation.isOn, in: network)
    var search = PartnerSearch(region: region, target: target.node, candidates: candidates, worlds: limits.worlds)
    let sets = search.sets(with: control, upTo: limits.partners)
    guard !sets.isEmpty else { return nil }
    var limit: Limit?
    if search.isExhausted {
      limit = .worlds(limits.worlds)
    } else if candidates.count > limits.partners {
      limit = .partners(limits.partners)
    }
    return Bounded(sets.map { $0.map(self.control) }, cutShortBy: limit)
  }
}

/// Tries sets of controls, 64 at a time.
private struct PartnerSearch {
  var region: Region
  let target: Network.Node
  let candidates: [Network.Node]
  var worlds: Int
  var isExhausted = false

  init(region: Region, target: Network.Node, candidates: [Network.Node], worlds: Int) {
    self.region = region
    self.target = target
    self.candidates = candidates
    self.worlds = worlds
  }

  mutating func sets(with control: Network.Node, upTo size: Int) -> [[Network.Node]] {
    let useful = zip(candidates, prevents(candidates.map { [$0] })).filter { !$0.1 }.map(\.0)
    let pairs = prevents(useful.map { [control, $0] })
    let partners = zip(useful, pairs).filter(\.1).map { [$0.0] }
    guard size > 1 else { return partners }
    // A larger set is minimal only if nothing in it prevents without the rest.
    let rest = zip(useful, pairs).filter { !$0.1 }.map(\.0)
    var larger: [[Network.Node]] = []
    for (index, first) in rest.enumerated() {
      let others = Array(rest[(index + 1)...])
      guard worlds > 2 * others.count else {
        isExhausted = isExhausted || !others.isEmpty
        break
      }
      let together = prevents(others.map { [control, first, $0] })
      let without = prevents(others.map { [first, $0] })
      for (place, second) in others.enumerated() where together[place] && !without[place] {
        larger.append([first, second])
      }
    }
    return partners + larger
  }

  /// Whether each set of controls leaves no way to the target.
  private mutating func prevents(_ sets: [[Network.Node]]) -> [Bool] {
    worlds -= sets.count
    var result: [Bool] = []
    for start in stride(from: 0, to: sets.count, by: 64) {
      let chunk = sets[start..<min(start + 64, sets.count)]
      var absent: [Network.Node: UInt64] = [:]
      for (bit, set) in chunk.enumerated() {
        for control in set { absent[control, default: .max] &= ~(UInt64(1) << UInt64(bit)) }
      }
      for (control, lanes) in absent { region.limit(control, to: lanes) }
      region.run()
      for control in absent.keys { region.limit(control, to: .max) }
      let lanes = region.worlds(with: target) ?? .max
      for bit in 0..<chunk.count { result.append(lanes >> UInt64(bit) & 1 == 0) }
    }
    return result
  }
}
