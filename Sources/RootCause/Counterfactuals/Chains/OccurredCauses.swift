/// What brought about what occurred, one node at a time: the edges of a ``ChainGraph``.
struct OccurredCauses {
  private let base: Counterfactuals
  private let network: Network
  private let isOn: [Bool]
  // The question for which each node was met last, so that a link named twice counts once.
  private var metIn: [Int]
  private var question = 0
  private var stack: [Network.Node] = []

  init(in base: Counterfactuals) {
    self.base = base
    network = base.network
    isOn = base.fit.actual.worst
    metIn = [Int](repeating: 0, count: network.count)
  }

  /// What directly led to a factor or failed control, and the link that it led over, in the order of the formula.
  mutating func causes(of node: Network.Node) -> [(cause: Network.Node, link: Network.Node?)] {
    let inputs = network.inputs(of: node)
    guard case .factor(let index) = network.role(of: node) else {
      return leaves(of: inputs).map { ($0, nil) }
    }
    let formulaInputs = Int(network.formulaInputs[index])
    var result: [(cause: Network.Node, link: Network.Node?)] = []
    for link in leaves(of: inputs.prefix(formulaInputs)) {
      let inputs = network.inputs(of: link)
      result.append((network.links[Int(link - network.link(0))].cause, link))
      for control in failures(in: inputs.dropFirst()) { result.append((control, link)) }
    }
    for control in failures(in: inputs.dropFirst(formulaInputs)) { result.append((control, nil)) }
    return result
  }

  /// Whether nothing needs to have led to it: it is basic, or its formula holds whatever occurs.
  func isStart(_ node: Network.Node) -> Bool {
    let inputs = network.inputs(of: node)
    guard case .factor(let index) = network.role(of: node) else { return inputs.allSatisfy(holdsAnyway) }
    return inputs.prefix(Int(network.formulaInputs[index])).allSatisfy(holdsAnyway)
  }

  /// Whether a gate holds without any factor or link. Recursion is bounded by ``Formula/maximumDepth``.
  private func holdsAnyway(_ node: Network.Node) -> Bool {
    guard case .gate = network.role(of: node) else { return false }
    return network.inputs(of: node).count(where: holdsAnyway) >= Int(network.need[Int(node)])
  }

  /// The factors or links that are on below some inputs, over gates that are.
  private mutating func leaves(of inputs: ArraySlice<Network.Node>) -> [Network.Node] {
    question += 1
    var result: [Network.Node] = []
    stack = inputs.reversed()
    while let next = stack.popLast() {
      guard isOn[Int(next)], metIn[Int(next)] != question else { continue }
      metIn[Int(next)] = question
      if case .gate = network.role(of: next) {
        stack.append(contentsOf: network.inputs(of: next).reversed())
      } else {
        result.append(next)
      }
    }
    return result
  }

  /// Of the inputs that guard something those that are failed controls, each once.
  private func failures(in inputs: ArraySlice<Network.Node>) -> [Network.Node] {
    var result: [Network.Node] = []
    for input in inputs {
      // A control has all its stops connected in a row.
      guard case .control(let index) = network.role(of: input), result.last != input else { continue }
      if base.investigation.controls[index].status.isFailure { result.append(input) }
    }
    return result
  }
}
