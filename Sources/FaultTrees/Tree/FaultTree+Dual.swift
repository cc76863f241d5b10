extension FaultTree {
  /// The tree of the complement: what is true when its events are exactly those that are false in this one.
  ///
  /// All become some, *k* of *n* becomes *n* - *k* + 1 of *n*, and constants change places. The minimal cut sets of the
  /// dual are the minimal path sets of this tree: what has to be kept from happening so that the top is not true.
  ///
  /// A tree with cycles has no dual: least fixpoints would become greatest ones. Write them out first
  /// (``withFeedbackWrittenOut(limits:)``).
  ///
  /// - Precondition: no gate is a ``Connective/not`` or ``Connective/exclusiveOr``, or on a cycle.
  /// - Complexity: O(gates + inputs)
  public func dual() -> FaultTree {
    var dual = FaultTree()
    for _ in 0..<eventCount { _ = dual.addEvent() }
    for _ in 0..<gateCount { _ = dual.addGate() }
    for gate in 0..<gateCount {
      let inputs = inputs(of: gate).map(\.dual)
      dual.define(.gate(gate), as: connective(of: gate).dual(of: inputs.count), of: inputs)
    }
    dual.top = top.dual
    return dual
  }
}

extension FaultTree.Node {
  fileprivate var dual: FaultTree.Node {
    if case .constant(let value) = self { .constant(!value) } else { self }
  }
}

extension FaultTree.Connective {
  fileprivate func dual(of inputCount: Int) -> FaultTree.Connective {
    switch self {
    case .and: .or
    case .or: .and
    case .atLeast(let threshold): .atLeast(inputCount - threshold + 1)
    case .exclusiveOr, .not: preconditionFailure("only a tree without negations has a dual")
    }
  }
}
