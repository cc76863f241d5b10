public import FaultTrees
public import RootCause

/// An investigation made of a fault tree.
///
/// The top becomes the outcome, every other gate with a name a condition with its causes, every basic event a condition at
/// which the analysis stops. Gates without names become part of the formula they are in. Labels become statements, or
/// names where there are none; names become ids. Probabilities are kept. House events are worked into the formulas.
///
/// A fault tree says what can happen, an investigation what did: this one states that all of it did.
public struct FaultTreeConversion: Sendable {
  /// The investigation.
  public let investigation: Investigation
  /// The names of the gates and events that are not part of it, since the top does not depend on them.
  public let omitted: [String]

  /// Why a fault tree is no investigation.
  public enum Refusal: Error, Hashable, Sendable {
    /// These gates, by their numbers, need something not to be the case, which is no cause; their names.
    case negation(gates: [Int], names: [String])
    /// Nothing decides the top: it is always so, or never.
    case constantTop(Bool)
    /// These gates, by their numbers, rest on each other; their names.
    case cycle(gates: [Int], names: [String])
  }

  /// Makes an investigation of what the top of a tree depends on. Linear in the tree.
  public init(of tree: NamedFaultTree) throws(Refusal) {
    let layout: GateLayout
    let folded: NamedFaultTree
    do throws(GateCycle) {
      folded = tree.withConstantsFolded(below: try GateLayout.gatesBelowTop(of: tree))
      layout = try GateLayout(of: folded)
    } catch {
      throw .cycle(gates: error.gates, names: error.names)
    }
    if case .constant(let value) = folded.top { throw .constantTop(value) }
    let negations = layout.gates.filter { !folded.tree.connective(of: $0).isMonotone }
    guard negations.isEmpty else {
      throw .negation(gates: negations, names: negations.map { tree.nearestName(ofGate: $0) })
    }
    var factors = FactorMaker(folded, layout: layout)
    investigation = factors.investigation()
    omitted = factors.omitted
  }
}

extension FaultTree.Connective {
  /// Whether a gate can only become true by more inputs being true.
  fileprivate var isMonotone: Bool {
    switch self {
    case .and, .or, .atLeast: true
    case .not, .exclusiveOr: false
    }
  }
}

extension NamedFaultTree {
  /// The name of a gate, or of the first one with a name that it is part of.
  fileprivate func nearestName(ofGate gate: Int) -> String {
    if let name = gates[gate].name { return name }
    for other in gates.indices where gates[other].name != nil && holds(gate, within: other) {
      return gates[other].name ?? ""
    }
    return "gate \(gate)"
  }

  /// Whether a nameless gate is part of the formula of another.
  private func holds(_ part: Int, within gate: Int) -> Bool {
    var pending = [gate]
    while let next = pending.popLast() {
      for case .gate(let input) in tree.inputs(of: next) {
        if input == part { return true }
        if gates[input].name == nil { pending.append(input) }
      }
    }
    return false
  }
}
