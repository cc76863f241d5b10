import DecisionDiagrams
import FaultTrees

/// Builds the diagram of every gate below the top, each after its inputs, and keeps them all.
///
/// One operation after the other, in the order in which the inputs are written: what the peers are made to do, too. The
/// engine itself combines inputs in pairs and lets go of what is not needed any more.
func buildGateByGate(_ tree: FaultTree, gates: [Int], in forest: Forest) throws(LimitReached) -> BDD {
  var functions = [BDD?](repeating: nil, count: tree.gateCount)
  func function(of node: FaultTree.Node) throws(LimitReached) -> BDD {
    switch node {
    case .constant(let value): return forest.constant(value)
    case .event(let event): return try forest.variable(event)
    case .gate(let gate): return functions[gate] ?? forest.constant(false)
    }
  }
  for gate in gates {
    var inputs: [BDD] = []
    for input in tree.inputs(of: gate) { inputs.append(try function(of: input)) }
    functions[gate] = try forest.combined(inputs, by: tree.connective(of: gate))
  }
  return try function(of: tree.top)
}

extension Forest {
  fileprivate func combined(
    _ inputs: [BDD], by connective: FaultTree.Connective
  ) throws(LimitReached) -> BDD {
    var result = constant(connective == .and || connective == .not)
    switch connective {
    case .and: for input in inputs { result = try result.and(input) }
    case .or: for input in inputs { result = try result.or(input) }
    case .exclusiveOr: for input in inputs { result = try result.exclusiveOr(input) }
    case .not:
      for input in inputs { result = try result.and(input) }
      result = try result.not()
    case .atLeast(let threshold):
      // missing[m]: at least m + 1 of the inputs met so far are true.
      var missing = [BDD](repeating: constant(false), count: max(threshold, 0))
      for input in inputs {
        for needed in missing.indices.reversed() {
          let fewer = needed == 0 ? constant(true) : missing[needed - 1]
          missing[needed] = try input.choose(then: fewer, otherwise: missing[needed])
        }
      }
      return missing.last ?? constant(true)
    }
    return result
  }
}
