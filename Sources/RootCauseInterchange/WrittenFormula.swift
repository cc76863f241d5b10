import FaultTrees

/// How what decides a gate is written: without connectives that have nothing to connect, which other engines refuse.
enum WrittenFormula {
  case constant(Bool)
  /// The gate passes its input on.
  case same(FaultTree.Node)
  case connective(FaultTree.Connective, [FaultTree.Node])

  init(_ connective: FaultTree.Connective, of inputs: [FaultTree.Node]) {
    let distinct = inputs.withoutRepeats
    switch connective {
    case .and: self = distinct.isEmpty ? .constant(true) : Self.joined(.and, distinct)
    case .or: self = distinct.isEmpty ? .constant(false) : Self.joined(.or, distinct)
    case .exclusiveOr: self = inputs.isEmpty ? .constant(false) : Self.joined(.exclusiveOr, inputs)
    // Not all of none is false.
    case .not: self = distinct.isEmpty ? .constant(false) : .connective(.not, distinct)
    case .atLeast(let count):
      if count <= 0 || count > inputs.count {
        self = .constant(count <= 0)
      } else if count == 1 {
        self = Self.joined(.or, distinct)
      } else if count == inputs.count {
        self = Self.joined(.and, distinct)
      } else {
        self = .connective(connective, inputs)
      }
    }
  }

  /// What is written as the inputs.
  var inputs: [FaultTree.Node] {
    switch self {
    case .constant: []
    case .same(let input): [input]
    case .connective(_, let inputs): inputs
    }
  }

  private static func joined(_ connective: FaultTree.Connective, _ inputs: [FaultTree.Node]) -> WrittenFormula {
    inputs.count == 1 ? .same(inputs[0]) : .connective(connective, inputs)
  }
}

extension [FaultTree.Node] {
  fileprivate var withoutRepeats: [FaultTree.Node] {
    var seen: Set<FaultTree.Node> = []
    return filter { seen.insert($0).inserted }
  }
}
