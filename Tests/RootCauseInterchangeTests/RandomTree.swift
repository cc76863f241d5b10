import FaultTrees
import RootCauseTesting

/// Makes fault trees of which everything is random: gates of every kind, shared, nested and degenerate, names and labels of
/// the worst kind.
struct RandomTree {
  private var generator: SeededGenerator
  private var names: Set<String> = []

  static func make(seed: UInt64, isMonotone: Bool = false) -> NamedFaultTree {
    var maker = RandomTree(generator: SeededGenerator(seed: seed))
    return maker.tree(isMonotone: isMonotone)
  }

  private mutating func tree(isMonotone: Bool) -> NamedFaultTree {
    var tree = NamedFaultTree(name: name())
    var nodes: [FaultTree.Node] = []
    for _ in 0..<number(1...6) {
      nodes.append(
        tree.add(NamedFaultTree.Event(name(), label: label(), probability: generator.chance(50) ? probability() : nil)))
    }
    for _ in 0..<number(0...9) {
      let isNamed = generator.chance(60)
      let gate = tree.add(NamedFaultTree.Gate(isNamed ? name() : nil, label: isNamed ? label() : nil))
      let count = generator.chance(10) ? 0 : number(1...4)
      let inputs = (0..<count).map { _ in
        generator.chance(5)
          ? .constant(generator.chance(50)) : nodes.randomElement(using: &generator) ?? .constant(false)
      }
      tree.define(gate, as: connective(count, isMonotone), of: inputs)
      nodes.append(gate)
    }
    tree.top = nodes.last ?? .constant(true)
    return tree
  }

  private mutating func connective(_ count: Int, _ isMonotone: Bool) -> FaultTree.Connective {
    switch number(0...(isMonotone ? 2 : 4)) {
    case 0: .and
    case 1: .or
    case 2: .atLeast(number(0...(count + 1)))
    case 3: .not
    default: .exclusiveOr
    }
  }

  private mutating func name() -> String {
    while true {
      let text = generator.chance(60) ? "e\(number(0...99))" : HostileText.random(using: &generator)
      let name = text.asRead
      if !name.isEmpty, names.insert(name).inserted { return name }
    }
  }

  private mutating func label() -> String? {
    guard generator.chance(40) else { return nil }
    let label = HostileText.random(using: &generator).asRead
    return label.isEmpty ? nil : label
  }

  private mutating func probability() -> Double {
    [0, 1, 0.1, 1e-300, .leastNonzeroMagnitude, 1.0.nextDown, Double.random(in: 0...1, using: &generator)]
      .randomElement(
        using: &generator) ?? 0
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
}

extension String {
  /// The text as it comes back from XML: without white space at its ends, and with what XML cannot hold replaced.
  var asRead: String {
    var text = String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          switch scalar.value {
          case 0x9, 0xA, 0xD: scalar
          case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
          case 0xFFFE, 0xFFFF: "\u{FFFD}"
          default: scalar
          }
        }))
    while let last = text.unicodeScalars.last, [0x9, 0xA, 0xD, 0x20].contains(last.value) {
      text.unicodeScalars.removeLast()
    }
    return String(String.UnicodeScalarView(text.unicodeScalars.drop { [0x9, 0xA, 0xD, 0x20].contains($0.value) }))
  }
}
