import FaultTrees

/// How what decides a gate is written: without connectives that have nothing to connect, which other engines refuse.
enum WrittenFormula {
  case constant(Bool)
  case same(FaultTree.Node)
  case connective(String, attributes: String, [FaultTree.Node])

  init(_ connective: FaultTree.Connective, of inputs: [FaultTree.Node]) {
    let distinct = inputs.withoutRepeats
    switch connective {
    case .and: self = distinct.isEmpty ? .constant(true) : Self.joined("and", distinct)
    case .or: self = distinct.isEmpty ? .constant(false) : Self.joined("or", distinct)
    case .exclusiveOr: self = inputs.isEmpty ? .constant(false) : Self.joined("xor", inputs)
    case .not:
      // Not all of none is false.
      self =
        switch distinct.count {
        case 0: .constant(false)
        case 1: .connective("not", attributes: "", distinct)
        default: .connective("nand", attributes: "", distinct)
        }
    case .atLeast(let count):
      if count <= 0 || count > inputs.count {
        self = .constant(count <= 0)
      } else if count == 1 {
        self = Self.joined("or", distinct)
      } else if count == inputs.count {
        self = Self.joined("and", distinct)
      } else {
        self = .connective("atleast", attributes: " min=\"\(count)\"", inputs)
      }
    }
  }

  /// What is written as the inputs.
  var inputs: [FaultTree.Node] {
    switch self {
    case .constant: []
    case .same(let input): [input]
    case .connective(_, _, let inputs): inputs
    }
  }

  private static func joined(_ name: String, _ inputs: [FaultTree.Node]) -> WrittenFormula {
    inputs.count == 1 ? .same(inputs[0]) : .connective(name, attributes: "", inputs)
  }
}

extension [FaultTree.Node] {
  fileprivate var withoutRepeats: [FaultTree.Node] {
    var seen: Set<FaultTree.Node> = []
    return filter { seen.insert($0).inserted }
  }
}
