import FaultTrees

/// Which gates of a tree are written, which of them by name, and which inside the formula of another.
struct GateLayout {
  /// The gates that are written, each after its inputs.
  private(set) var gates: [Int] = []
  /// Those that get a definition of their own, in the order of their numbers.
  private(set) var defined: [Int] = []
  /// Whether a gate is written inside the formula it is part of.
  private(set) var isNested: [Bool]

  /// As deep as gates are nested; the reader takes more, but people don't.
  static let maximumDepth = 32

  /// What decides each gate that is written.
  private var formulas: [WrittenFormula?]

  /// Linear in the gates and their inputs, in constant stack.
  ///
  /// - Throws: ``GateCycle``
  init(of tree: NamedFaultTree) throws(GateCycle) {
    let below = try Self.gatesBelowTop(of: tree)
    formulas = Array(repeating: nil, count: tree.gates.count)
    isNested = Array(repeating: false, count: tree.gates.count)
    for gate in below {
      let inputs = tree.tree.inputs(of: gate).map { withoutDetour($0, tree) }
      formulas[gate] = WrittenFormula(tree.tree.connective(of: gate), of: inputs)
    }
    var uses = Array(repeating: 0, count: tree.gates.count)
    if case .gate(let top) = tree.top { uses[top] = 1 }
    for gate in below.reversed() where uses[gate] > 0 {
      for case .gate(let input) in formula(of: gate).inputs { uses[input] += 1 }
    }
    gates = below.filter { uses[$0] > 0 }
    var depth = Array(repeating: 0, count: tree.gates.count)
    for gate in gates {
      for case .gate(let input) in formula(of: gate).inputs where isNested[input] {
        depth[gate] = max(depth[gate], depth[input] + 1)
      }
      isNested[gate] =
        tree.gates[gate].isAnonymous && uses[gate] == 1 && depth[gate] < Self.maximumDepth && tree.top != .gate(gate)
    }
    defined = gates.filter { !isNested[$0] }.sorted()
  }

  /// What decides a gate that is written.
  func formula(of gate: Int) -> WrittenFormula { formulas[gate] ?? .constant(false) }

  /// What an input comes to, where it is a nameless gate that only passes another on.
  private func withoutDetour(_ node: FaultTree.Node, _ tree: NamedFaultTree) -> FaultTree.Node {
    guard case .gate(let gate) = node, tree.gates[gate].isAnonymous else { return node }
    return switch formula(of: gate) {
    case .constant(let value): .constant(value)
    case .same(let input): input
    case .connective: node
    }
  }

  /// The gates the top depends on, each after its inputs.
  static func gatesBelowTop(of tree: NamedFaultTree) throws(GateCycle) -> [Int] {
    guard case .gate(let top) = tree.top else { return [] }
    enum Visit { case no, open, done }
    var visits = Array(repeating: Visit.no, count: tree.gates.count)
    var result: [Int] = []
    visits[top] = .open
    var path = [(gate: top, inputs: Array(tree.tree.inputs(of: top)), next: 0)]
    while let (gate, inputs, next) = path.last {
      guard next < inputs.count else {
        visits[gate] = .done
        result.append(gate)
        path.removeLast()
        continue
      }
      path[path.count - 1].next += 1
      guard case .gate(let input) = inputs[next] else { continue }
      switch visits[input] {
      case .no:
        visits[input] = .open
        path.append((input, Array(tree.tree.inputs(of: input)), 0))
      case .open:
        let cycle = path.drop { $0.gate != input }.map(\.gate)
        throw GateCycle(gates: cycle, names: cycle.map { tree.gates[$0].name ?? "gate \($0)" })
      case .done: break
      }
    }
    return result
  }
}

extension NamedFaultTree.Gate {
  /// Whether nothing would be lost if the gate had no definition of its own.
  fileprivate var isAnonymous: Bool { name == nil && label == nil }
}

/// Gates, by their numbers, each of which is an input of the one before; their names.
struct GateCycle: Error {
  var gates: [Int]
  var names: [String]
}
