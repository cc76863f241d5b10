import DecisionDiagrams
public import FaultTrees

extension Counterfactuals {
  /// How an outcome came about, as a fault tree for other engines to work on.
  ///
  /// Its basic events are the basic factors, the failures of controls that nothing explains, and what the record leaves
  /// open. The controls are as they were; declared feedback is written out, as fault trees have no cycles. Where some factor
  /// has a probability, what did not hold and what is open have 1, their worst.
  ///
  /// - Throws: ``CounterfactualError`` if there is no such factor, it did not occur, or a fact that has a part in it is
  ///   ``unexplained``; ``Limit`` if feedback takes more gates than the limits allow.
  public func faultTree(of outcome: Factor.ID) throws -> NamedFaultTree {
    let focus = try focus(on: outcome)
    let variables = focus.causes + network.unknownNodes.filter { focus.cone.contains($0) }
    var causal = CausalTree(of: network, varying: variables)
    let top = causal.grow(focus.node, where: focus.fit.actual.worst)
    let cyclic = causal.about(all: [top])
    let tree = try limits.engine { limits throws(LimitReached) in try cyclic.withFeedbackWrittenOut(limits: limits) }

    var names = Names()
    var gates: [NamedFaultTree.Gate] = []
    for gate in 0..<tree.gateCount {
      let meaning = gate < causal.meanings.count ? causal.meanings[gate] : nil
      gates.append(meaning.map { self.gate($0, &names) } ?? NamedFaultTree.Gate())
    }
    let isGate = Set(causal.meanings.compactMap(\.self))
    let isProbabilistic = focus.causes.contains { node in
      node < network.factorCount && investigation.factors[Int(node)].probability != nil
    }
    var result = NamedFaultTree(name: investigation.id ?? outcome.rawValue)
    for node in variables {
      var event = event(node, isGate: isGate.contains(node), &names)
      if !isProbabilistic { event.probability = nil }
      _ = result.add(event)
    }
    for gate in gates { _ = result.add(gate) }
    for gate in gates.indices {
      result.define(.gate(gate), as: tree.connective(of: gate), of: tree.inputs(of: gate))
    }
    result.top = tree.top
    return result
  }

  private func gate(_ node: Network.Node, _ names: inout Names) -> NamedFaultTree.Gate {
    switch network.role(of: node) {
    case .factor(let index):
      let factor = investigation.factors[index]
      return NamedFaultTree.Gate(names.unique(factor.id.rawValue), label: factor.statement)
    case .control(let index):
      let control = investigation.controls[index]
      return NamedFaultTree.Gate(names.unique("failure-of-\(control.id)"), label: control.statement)
    case .link(let index):
      let link = link(index)
      return NamedFaultTree.Gate(names.unique("\(link.cause)-to-\(link.effect)"))
    case .unknown, .gate: return NamedFaultTree.Gate()
    }
  }

  /// - Parameter isGate: whether it takes more than the event for the node to be on.
  private func event(_ node: Network.Node, isGate: Bool, _ names: inout Names) -> NamedFaultTree.Event {
    switch network.role(of: node) {
    case .factor(let index):
      let factor = investigation.factors[index]
      return NamedFaultTree.Event(
        names.unique(isGate ? "\(factor.id)-itself" : factor.id.rawValue), label: factor.statement,
        probability: factor.probability)
    case .control(let index):
      let control = investigation.controls[index]
      return NamedFaultTree.Event(
        names.unique(isGate ? "failure-of-\(control.id)-itself" : "failure-of-\(control.id)"),
        label: control.statement, probability: 1)
    case .unknown(let index):
      let question = network.questions[index]
      let name =
        switch question.unknown {
        case .factor(let id): "\(id)"
        case .control(let id): "failure-of-\(id)"
        case .link(let id): "\(id.cause)-to-\(id.effect)"
        }
      return NamedFaultTree.Event(names.unique("open-\(name)"), label: "whether \(question.unknown)", probability: 1)
    case .link, .gate: return NamedFaultTree.Event("")
    }
  }
}

/// Names that were given, so that none is given twice.
private struct Names {
  private var given: Set<String> = []

  /// The name wanted, or with a number behind it.
  mutating func unique(_ wanted: String) -> String {
    var name = wanted
    var number = 2
    while !given.insert(name).inserted {
      name = "\(wanted)-\(number)"
      number += 1
    }
    return name
  }
}
