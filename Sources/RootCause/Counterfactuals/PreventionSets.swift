/// The minimal sets of controls that leave no way to an outcome, up to a size.
///
/// Every such set holds a control of each way to the outcome. So one way is looked for, and for each control in it, put in
/// place, another one, and so on: Reiter's hitting set tree (*A Theory of Diagnosis from First Principles*, 1987). Smaller
/// sets are found before larger ones, and none that holds a smaller one is looked at.
///
/// All is worked out for the worst case of the unknowns, so that what is found prevents whatever they turn out to be.
struct PreventionSets {
  /// The sets, smallest first, then in the order of the records; each in that order.
  private(set) var sets: Bounded<[[Network.Node]]> = Bounded([])
  private let network: Network
  private let outcome: Network.Node
  /// The controls that do not work and from whose failure something leads to the outcome.
  private let candidates: [Network.Node]

  init(against inquiry: Inquiry, _ evaluation: inout Evaluation) {
    let base = inquiry.base
    network = base.network
    outcome = inquiry.node
    candidates = (0..<network.controlCount).map(network.control).filter {
      inquiry.cone.contains($0) && base.fit.actual.worst[Int($0)]
    }
    evaluation.run(network, Changes(off: candidates))
    guard base.limits.partners > 0, !evaluation.isOn[Int(outcome)] else { return }
    let size = base.limits.partners + 1
    var worlds = base.limits.worlds
    var frontier: Set<[Network.Node]> = [[]]
    for reached in 0...size where !frontier.isEmpty {
      var next: Set<[Network.Node]> = []
      for set in frontier.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
        guard worlds > 0 else {
          sets.limit = .worlds(base.limits.worlds)
          return
        }
        worlds -= 1
        evaluation.run(network, Changes(off: set))
        guard evaluation.isOn[Int(outcome)] else {
          sets.value.append(set)
          continue
        }
        guard reached < size else {
          sets.limit = .partners(base.limits.partners)
          continue
        }
        let support = Support(of: outcome, in: network, evaluation, given: [])
        for control in candidates where support.contains(control) { next.insert((set + [control]).sorted()) }
      }
      frontier = next.filter { set in !sets.value.contains { $0.allSatisfy(set.contains) } }
    }
  }
}
