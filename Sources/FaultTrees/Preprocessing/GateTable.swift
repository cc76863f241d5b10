/// Finds the gate with a given connective and inputs, in whatever order: open addressing, linear probing.
struct GateTable {
  /// Hash above, node below; 0 is empty.
  private var slots = [UInt64](repeating: 0, count: 64)
  private var filled = 0

  /// The node of the gate, made if there is none. Expected O(inputs)
  mutating func gate(_ connective: Circuit.Connective, of inputs: [Literal], in circuit: inout Circuit) -> Int {
    let hash = Self.hash(connective, inputs)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      if UInt32(truncatingIfNeeded: slots[slot] >> 32) == hash {
        let node = Int(UInt32(truncatingIfNeeded: slots[slot]))
        if circuit.gate(node).connective == connective && Self.agree(circuit.inputs(of: node), inputs) { return node }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let node = circuit.addGate(connective, of: inputs).node
    slots[slot] = UInt64(hash) << 32 | UInt64(node)
    filled += 1
    if filled > slots.count / 2 { grow() }
    return node
  }

  private mutating func grow() {
    var larger = [UInt64](repeating: 0, count: slots.count * 2)
    for entry in slots where entry != 0 {
      var slot = Int(entry >> 32) & (larger.count - 1)
      while larger[slot] != 0 { slot = (slot + 1) & (larger.count - 1) }
      larger[slot] = entry
    }
    slots = larger
  }

  /// A sum over the inputs, so that their order does not matter.
  private static func hash(_ connective: Circuit.Connective, _ inputs: [Literal]) -> UInt32 {
    var sum: UInt64 =
      switch connective {
      case .and: 1
      case .or: 2
      case .exclusiveOr: 3
      case .atLeast(let threshold): 4 &+ UInt64(truncatingIfNeeded: threshold)
      }
    for input in inputs {
      var mixed = (UInt64(input.code) &+ 1) &* 0x9E37_79B9_7F4A_7C15
      mixed = (mixed ^ mixed >> 32) &* 0xD6E8_FEB8_6659_FD93
      sum &+= mixed ^ mixed >> 32
    }
    return UInt32(truncatingIfNeeded: (sum &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }

  private static func agree(_ some: ArraySlice<Literal>, _ others: [Literal]) -> Bool {
    if some.count != others.count { return false }
    if some.elementsEqual(others) { return true }
    return some.map(\.code).sorted() == others.map(\.code).sorted()
  }
}
