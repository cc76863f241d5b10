import DecisionDiagrams
import Testing

@Suite("Listings")
struct ListingTests {
  @Test("every set is listed once, ascending by weight", arguments: 0..<16)
  func byWeight(round: Int) throws {
    var random = SplitMix(seed: 1400 + round)
    for _ in 0..<40 {
      let forest = Forest(order: (0..<7).shuffled(using: &random))
      let family = PlainFamily.random(most: 60, variables: 7, using: &random)
      let weights = (0..<7).map { _ in Double(Int.random(in: -5...20, using: &random)) }
      let listed = Array(try forest.family(of: family).setsByWeight(weights))
      #expect(listed.count == family.count)
      #expect(Set(listed.map { Set($0.set) }) == family)
      #expect(listed.allSatisfy { $0.weight == $0.set.reduce(0) { $0 + weights[$1] } })
      #expect(listed.map(\.weight) == listed.map(\.weight).sorted())
      #expect(listed.allSatisfy { $0.set == $0.set.sorted() })
    }
  }

  @Test("every set is listed once, ascending by size", arguments: 0..<8)
  func bySize(round: Int) throws {
    var random = SplitMix(seed: 1500 + round)
    for _ in 0..<40 {
      let forest = Forest(order: (0..<7).shuffled(using: &random))
      let family = PlainFamily.random(most: 60, variables: 7, using: &random)
      let listed = Array(try forest.family(of: family).setsBySize())
      #expect(listed.count == family.count)
      #expect(Set(listed.map { Set($0) }) == family)
      #expect(listed.map(\.count) == listed.map(\.count).sorted())
    }
  }

  @Test("the best few of more sets than could ever be listed come at once")
  func best() throws {
    let forest = Forest(variableCount: 300)
    let choices = try stride(from: 0, to: 300, by: 3).map { first in
      try forest.any(of: (first..<first + 3).map { try forest.variable($0) })
    }
    let family = try forest.all(of: choices).minimalSolutions()
    let weights = (0..<300).map { Double($0 % 3) }
    let best = Array(try family.setsByWeight(weights).prefix(102))
    #expect(best[0].set == Array(stride(from: 0, to: 300, by: 3)))
    #expect(best.map(\.weight) == [0] + [Double](repeating: 1, count: 100) + [2])
    #expect(Set(best.map(\.set)).count == 102)
    #expect(family.sets.prefix(1000).allSatisfy { $0.count == 100 })
    #expect(family.sets.first { _ in true } == best[0].set)
  }

  @Test("a listing goes on unharmed while the forest works and collects")
  func interleaved() throws {
    let forest = Forest(variableCount: 8)
    let expected: PlainFamily
    var listed: PlainFamily = []
    do {
      let family = try forest.atLeast(4, of: (0..<8).map { try forest.variable($0) }).minimalSolutions()
      expected = family.plain
      var sets = family.sets.makeIterator()
      var cheapest = try family.setsByWeight((0..<8).map(Double.init)).makeIterator()
      while let set = sets.next(), let other = cheapest.next() {
        listed.insert(Set(set))
        #expect(expected.contains(Set(other.set)))
        _ = try forest.variable(set[0]).exclusiveOr(forest.variable(set[1])).minimalSolutions()
        forest.collectGarbage()
      }
    }
    #expect(listed == expected)
    #expect(listed.count == 70)
  }
}
