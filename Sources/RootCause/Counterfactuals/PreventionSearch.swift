/// The minimal sets of controls that leave no way to an outcome, up to three: what is found where the decision diagram
/// of all of them grows too large.
///
/// Every such set holds a control of each way to the outcome. So one way is looked for, and for each control in it, put in
/// place, another one, and so on: Reiter's hitting set tree (*A Theory of Diagnosis from First Principles*, 1987). Smaller
/// sets are found before larger ones, and none that holds a smaller one is looked at.
///
/// All is worked out for the worst case of the unknowns, so that what is found prevents whatever they turn out to be.
struct PreventionSearch {
  /// The sets, smallest first, then in the order of the records; each in that order.
  private(set) var sets: [[Network.Node]] = []

  private static let largest = 3

  init(against focus: FocusEvent, _ evaluation: inout Evaluation) {
    let network = focus.network
    let candidates = focus.controls
    var worlds = focus.base.limits.worlds
    var frontier: Set<[Network.Node]> = [[]]
    for size in 0...Self.largest where !frontier.isEmpty {
      var next: Set<[Network.Node]> = []
      for set in frontier.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
        guard worlds > 0 else { return }
        worlds -= 1
        evaluation.run(network, Changes(off: set))
        guard evaluation.isOn[Int(focus.node)] else {
          sets.append(set)
          continue
        }
        guard size < Self.largest else { continue }
        let support = Support(of: focus.node, in: network, evaluation, given: [])
        for control in candidates where support.contains(control) { next.insert((set + [control]).sorted()) }
      }
      frontier = next.filter { set in !sets.contains { $0.allSatisfy(set.contains) } }
    }
  }
}
