import FaultTrees

extension NamedFaultTree {
  /// The same function without constants, where it is none itself: the same gates, of fewer inputs.
  ///
  /// - Parameter gates: the gates the top depends on, each after its inputs.
  func withConstantsFolded(below gates: [Int]) -> NamedFaultTree {
    var result = self
    var constants = Array(repeating: Bool?.none, count: self.gates.count)
    func folded(_ node: FaultTree.Node) -> FaultTree.Node {
      guard case .gate(let gate) = node, let value = constants[gate] else { return node }
      return .constant(value)
    }
    for gate in gates {
      let inputs = tree.inputs(of: gate).map(folded)
      let trues = inputs.count { $0 == .constant(true) }
      let falses = inputs.count { $0 == .constant(false) }
      let rest = inputs.filter { $0 != .constant(true) && $0 != .constant(false) }
      var connective = tree.connective(of: gate)
      switch connective {
      case .and: constants[gate] = falses > 0 ? false : rest.isEmpty ? true : nil
      case .or: constants[gate] = trues > 0 ? true : rest.isEmpty ? false : nil
      case .atLeast(let count):
        connective = .atLeast(count - trues)
        constants[gate] = count <= trues ? true : count - trues > rest.count ? false : nil
      case .not: constants[gate] = falses > 0 ? true : rest.isEmpty ? false : nil
      case .exclusiveOr:
        let isOdd = !trues.isMultiple(of: 2)
        if rest.isEmpty {
          constants[gate] = isOdd
        } else if rest.count == 1 {
          connective = isOdd ? .not : .or
        } else {
          // More than one remains, so it is no cause whatever the constants are.
          continue
        }
      }
      result.define(.gate(gate), as: connective, of: rest)
    }
    result.top = folded(top)
    return result
  }
}
