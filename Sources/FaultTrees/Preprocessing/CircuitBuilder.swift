/// Makes gates, each at most once and only where one is needed.
///
/// What a gate's inputs settle is settled before there is a gate: constants, single inputs, repetitions, an input beside
/// its negation, votes that all or one must win. A gate that was made before is not made again, whatever the order of
/// its inputs.
struct CircuitBuilder {
  private(set) var circuit: Circuit
  private var table = GateTable()
  /// Where a node was last met among the inputs of a gate, so that repetitions are found in one pass.
  private var lastMet: [(gate: UInt32, place: UInt32)]
  private var meeting: UInt32 = 0

  init(eventCount: Int) {
    circuit = Circuit(eventCount: eventCount)
    lastMet = Array(repeating: (0, 0), count: eventCount + 1)
  }

  var gateCount: Int { circuit.gates.count }

  mutating func setTop(_ literal: Literal) { circuit.top = literal }

  /// True where all inputs are. O(inputs)
  mutating func and(_ inputs: some Sequence<Literal>) -> Literal {
    meeting += 1
    var kept: [Literal] = []
    for input in inputs where input != .true {
      if input == .false { return .false }
      if let other = met(input, at: kept.count) {
        if kept[other] != input { return .false }
      } else {
        kept.append(input)
      }
    }
    if kept.isEmpty { return .true }
    return settled(.and, of: kept)
  }

  /// True where some input is. O(inputs)
  mutating func or(_ inputs: some Sequence<Literal>) -> Literal {
    meeting += 1
    var kept: [Literal] = []
    for input in inputs where input != .false {
      if input == .true { return .true }
      if let other = met(input, at: kept.count) {
        if kept[other] != input { return .true }
      } else {
        kept.append(input)
      }
    }
    if kept.isEmpty { return .false }
    return settled(.or, of: kept)
  }

  /// True where an odd number of inputs is. O(inputs)
  mutating func exclusiveOr(_ inputs: some Sequence<Literal>) -> Literal {
    meeting += 1
    var isNegated = false
    var kept: [Literal?] = []
    for input in inputs {
      if input.isNegated { isNegated.toggle() }
      let plain = input.negated(input.isNegated)
      if plain == .false { continue }
      if let other = met(plain, at: kept.count) {
        kept[other] = kept[other] == nil ? plain : nil
      } else {
        kept.append(plain)
      }
    }
    let remaining = kept.compactMap(\.self)
    if remaining.isEmpty { return Literal(isNegated) }
    return settled(.exclusiveOr, of: remaining).negated(isNegated)
  }

  /// True where at least `threshold` inputs are, an input counting as often as it is given. O(inputs)
  mutating func atLeast(_ threshold: Int, of inputs: some Sequence<Literal>) -> Literal {
    meeting += 1
    var threshold = threshold
    var kept: [Literal?] = []
    for input in inputs where input != .false {
      if input == .true {
        threshold -= 1
      } else if let other = met(input, at: kept.count), kept[other] == input.negated() {
        // Exactly one of both is true.
        kept[other] = nil
        threshold -= 1
      } else {
        kept.append(input)
      }
    }
    let remaining = kept.compactMap(\.self)
    if threshold <= 0 { return .true }
    if threshold > remaining.count { return .false }
    if threshold == 1 { return or(remaining) }
    if threshold == remaining.count { return and(remaining) }
    return settled(.atLeast(threshold), of: remaining)
  }

  /// Where the node was met before among the inputs of the gate in work, if it was.
  private mutating func met(_ input: Literal, at place: Int) -> Int? {
    let last = lastMet[input.node]
    if last.gate == meeting { return Int(last.place) }
    lastMet[input.node] = (meeting, UInt32(place))
    return nil
  }

  /// A gate of any kind. O(inputs)
  mutating func gate(_ connective: Circuit.Connective, of inputs: some Sequence<Literal>) -> Literal {
    switch connective {
    case .and: and(inputs)
    case .or: or(inputs)
    case .exclusiveOr: exclusiveOr(inputs)
    case .atLeast(let threshold): atLeast(threshold, of: inputs)
    }
  }

  private mutating func settled(_ connective: Circuit.Connective, of inputs: [Literal]) -> Literal {
    if inputs.count == 1 { return inputs[0] }
    switch connective {
    case .and where inputs.allSatisfy(\.isNegated):
      return interned(.or, of: inputs.map { $0.negated() }).negated()
    case .or where inputs.allSatisfy(\.isNegated):
      return interned(.and, of: inputs.map { $0.negated() }).negated()
    default:
      return interned(connective, of: inputs)
    }
  }

  private mutating func interned(_ connective: Circuit.Connective, of inputs: [Literal]) -> Literal {
    let node = table.gate(connective, of: inputs, in: &circuit)
    if node == lastMet.count { lastMet.append((0, 0)) }
    return Literal(node: node)
  }
}
