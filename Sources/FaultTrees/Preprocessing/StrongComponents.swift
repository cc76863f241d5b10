internal import DecisionDiagrams

/// The gates below the top in groups that depend on each other, each group after those it depends on.
///
/// A group of one gate that does not depend on itself is no cycle. (Tarjan, "Depth-first search and linear graph
/// algorithms", 1972; without recursion.)
struct StrongComponents {
  /// The gates, group by group.
  private(set) var gates: [Int] = []
  /// Where each group ends in `gates`.
  private(set) var ends: [Int] = []

  /// O(gates + inputs)
  init(of tree: FaultTree, check: inout TimeCheck) throws(LimitReached) {
    guard case .gate(let top) = tree.top else { return }
    let unseen = Int32.max
    /// When a gate was met; after its group is complete, 0.
    var lowest = [Int32](repeating: unseen, count: tree.gateCount)
    var met: Int32 = 0
    var waiting: [Int] = []
    var path: [(gate: Int, nextInput: Int, date: Int32)] = []

    func enter(_ gate: Int) {
      met += 1
      lowest[gate] = met
      waiting.append(gate)
      path.append((gate, 0, met))
    }
    enter(top)
    while let step = path.last {
      try check.step()
      let inputs = tree.inputs(of: step.gate)
      if step.nextInput < inputs.count {
        path[path.count - 1].nextInput += 1
        guard case .gate(let input) = inputs[inputs.index(inputs.startIndex, offsetBy: step.nextInput)] else {
          continue
        }
        if lowest[input] == unseen {
          enter(input)
        } else if lowest[input] != 0 {
          lowest[step.gate] = min(lowest[step.gate], lowest[input])
        }
        continue
      }
      path.removeLast()
      if let parent = path.last { lowest[parent.gate] = min(lowest[parent.gate], lowest[step.gate]) }
      guard lowest[step.gate] == step.date else { continue }
      while let gate = waiting.popLast() {
        lowest[gate] = 0
        gates.append(gate)
        if gate == step.gate { break }
      }
      ends.append(gates.count)
    }
  }
}
