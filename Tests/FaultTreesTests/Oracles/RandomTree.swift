import FaultTrees

/// Random numbers that are the same in every run (Steele, Lea & Flood, 2014).
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

/// What kind of random trees to make.
enum TreeKind: CaseIterable {
  case coherent, cyclic, negated
}

extension FaultTree {
  /// A small tree with sharing, votes, repeated inputs and constants, and what the kind adds.
  static func random(_ kind: TreeKind, seed: Int) -> FaultTree {
    var random = SplitMix(seed: seed)
    var tree = FaultTree()
    var nodes = (0..<Int.random(in: 1...8, using: &random)).map { _ in tree.addEvent() }
    let gates = (0..<Int.random(in: 1...10, using: &random)).map { _ in tree.addGate() }
    for (place, gate) in gates.enumerated() {
      let isNegated = kind == .negated && Int.random(in: 0..<4, using: &random) == 0
      let isAhead = kind == .cyclic
      let inputs = (0..<Int.random(in: isNegated ? 1...3 : 0...4, using: &random)).map { _ in
        switch Int.random(in: 0..<40, using: &random) {
        case 0: Node.constant(Bool.random(using: &random))
        case 1..<16 where isAhead: gates[Int.random(in: 0..<gates.count, using: &random)]
        case 1..<24 where place > 0: gates[Int.random(in: max(0, place - 4)..<place, using: &random)]
        default: nodes[Int.random(in: 0..<nodes.count, using: &random)]
        }
      }
      let connective: Connective =
        if isNegated {
          Bool.random(using: &random) ? .not : .exclusiveOr
        } else {
          switch Int.random(in: 0..<5, using: &random) {
          case 0, 1: .and
          case 2, 3: .or
          default: .atLeast(Int.random(in: 0...inputs.count + 1, using: &random))
          }
        }
      tree.define(gate, as: connective, of: inputs)
    }
    tree.top = gates[gates.count - 1]
    nodes = []
    return tree
  }
}
