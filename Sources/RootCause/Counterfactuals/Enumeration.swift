/// The answers to one question under every combination of some unknowns: a truth table, 64 rows to a word.
struct Enumeration {
  /// The unknowns' nodes; the first is the lowest bit of a row's number.
  let unknowns: [Network.Node]
  /// The rows that fit the record.
  private(set) var fits: [UInt64]
  /// The rows in which the answer is yes.
  private(set) var holds: [UInt64]

  /// - Parameters:
  ///   - node: What is asked about.
  ///   - world: The part of the world in question that decides it.
  ///   - facts: What must occur for a row to fit the record.
  ///   - actual: The part of the actual world that decides those.
  init(
    _ node: Network.Node, in world: Region, over unknowns: [Network.Node], holding facts: [Network.Node],
    in actual: Region
  ) {
    var world = world
    var actual = actual
    self.unknowns = unknowns
    let blocks = 1 << max(unknowns.count - 6, 0)
    fits = [UInt64](repeating: .max, count: blocks)
    holds = [UInt64](repeating: 0, count: blocks)
    for block in 0..<blocks {
      for (bit, unknown) in unknowns.enumerated() {
        let rows = bit < 6 ? Self.patterns[bit] : block >> (bit - 6) & 1 == 1 ? UInt64.max : 0
        world.limit(unknown, to: rows)
        actual.limit(unknown, to: rows)
      }
      world.run()
      holds[block] = world.worlds(with: node) ?? 0
      if !facts.isEmpty {
        actual.run()
        for fact in facts { fits[block] &= actual.worlds(with: fact) ?? .max }
      }
    }
  }

  /// The rows of a word in which its lowest, second … bit of the row's number is set.
  private static let patterns: [UInt64] = [
    0xAAAA_AAAA_AAAA_AAAA, 0xCCCC_CCCC_CCCC_CCCC, 0xF0F0_F0F0_F0F0_F0F0, 0xFF00_FF00_FF00_FF00,
    0xFFFF_0000_FFFF_0000, 0xFFFF_FFFF_0000_0000,
  ]

  /// Whether the answer is yes in every row that fits.
  var isAlways: Bool { zip(fits, holds).allSatisfy { $0 & ~$1 == 0 } }

  /// The unknowns that decide: for which two rows that fit differ in nothing else, and the answers differ.
  var deciding: [Network.Node] {
    unknowns.enumerated().filter { bit, _ in decides(bit) }.map(\.element)
  }

  private func decides(_ bit: Int) -> Bool {
    // A row that fits still does with an unknown turned on, so the lower row's fit is enough.
    if bit < 6 {
      let shift = UInt64(1) << UInt64(bit)
      return fits.indices.contains { block in
        fits[block] & ~Self.patterns[bit] & (holds[block] ^ (holds[block] >> shift)) != 0
      }
    }
    let distance = 1 << (bit - 6)
    return fits.indices.contains { block in
      block & distance == 0 && fits[block] & (holds[block] ^ holds[block | distance]) != 0
    }
  }
}
