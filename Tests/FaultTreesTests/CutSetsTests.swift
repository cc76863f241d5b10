import DecisionDiagrams
import FaultTrees
import Testing

@Suite("Cut sets")
struct CutSetsTests {
  @Test("are counted, found and described as a list of them would be", arguments: TreeKind.allCases)
  func counts(kind: TreeKind) throws {
    for seed in 2000..<2500 {
      let tree = FaultTree.random(kind, seed: seed)
      let sets = TruthTable(of: tree).minimalCutSets
      let family = try FaultTreeAnalysis(of: tree).minimalCutSets()
      let comment: Comment = "\(kind) \(seed)"

      #expect(family.isEmpty == sets.isEmpty, comment)
      for candidate in 0..<1 << tree.eventCount {
        #expect(family.contains(TruthTable.events(candidate)) == sets.contains(candidate), comment)
      }
      let sizes = sets.map(\.nonzeroBitCount)
      let bySize = (0..<(sizes.max() ?? -1) + 1).map { size in Natural(UInt64(sizes.count { $0 == size })) }
      #expect(family.countsBySize == bySize, comment)

      let holding = (0..<tree.eventCount).map { event in sets.filter { $0 >> event & 1 == 1 } }
      #expect(family.countsHolding == holding.map { Natural(UInt64($0.count)) }, comment)
      #expect(family.smallestSizeHolding == holding.map { $0.map(\.nonzeroBitCount).min() }, comment)
      #expect(family.inSomeSet == holding.indices.filter { !holding[$0].isEmpty }, comment)
      let every = sets.isEmpty ? [] : holding.indices.filter { holding[$0].count == sets.count }
      #expect(family.inEverySet == every, comment)
    }
  }

  @Test("come lightest first, then smallest, then in the order of their events", arguments: TreeKind.allCases)
  func order(kind: TreeKind) throws {
    for seed in 3000..<3400 {
      let tree = FaultTree.random(kind, seed: seed)
      let sets = TruthTable(of: tree).minimalCutSets.map(TruthTable.events)
      let family = try FaultTreeAnalysis(of: tree).minimalCutSets()
      var random = SplitMix(seed: seed)
      let weights = (0..<tree.eventCount).map { _ in Double(Int.random(in: -1...3, using: &random)) }
      for aggregate in [CutSets.Aggregate.sum, .maximum] {
        let weighed = sets.map { set in
          let chosen = set.map { weights[$0] }
          return (set: set, weight: aggregate == .sum ? chosen.reduce(0, +) : chosen.max() ?? -.infinity)
        }
        let expected = weighed.sorted { some, other in
          if some.weight != other.weight { return some.weight < other.weight }
          if some.set.count != other.set.count { return some.set.count < other.set.count }
          return some.set.lexicographicallyPrecedes(other.set)
        }
        let listed = Array(family.lightest(weights, by: aggregate))
        #expect(listed.map(\.set) == expected.map(\.set), "\(kind) \(seed)")
        #expect(listed.map(\.weight) == expected.map(\.weight), "\(kind) \(seed)")
        for event in 0..<tree.eventCount {
          let holding = family.lightest(weights, by: aggregate, holding: event).map(\.set)
          #expect(holding == expected.map(\.set).filter { $0.contains(event) }, "\(kind) \(seed)")
        }
      }
    }
  }

  @Test("of the dual are the minimal sets that hit every cut set")
  func dual() throws {
    for seed in 4000..<4500 {
      let tree = FaultTree.random(.coherent, seed: seed)
      let sets = TruthTable(of: tree).minimalCutSets
      let hitting = (0..<1 << tree.eventCount).filter { hit in sets.allSatisfy { $0 & hit != 0 } }
      let minimal = hitting.filter { hit in !hitting.contains { $0 != hit && $0 & hit == $0 } }
      let dual = try FaultTreeAnalysis(of: tree.dual()).minimalCutSets()
      #expect(Set(dual.lightest().map(\.set)) == Set(minimal.map(TruthTable.events)), "\(seed)")
    }
  }

  /// 30 of 60, twice: about 10^34 sets.
  private func wide() throws -> CutSets {
    var tree = FaultTree()
    let votes = (0..<2).map { _ in
      let events = (0..<60).map { _ in tree.addEvent() }
      return tree.addGate(.atLeast(30), of: events)
    }
    tree.top = tree.addGate(.and, of: votes)
    return try FaultTreeAnalysis(of: tree).minimalCutSets()
  }

  @Test("are counted and listed lazily, however many there are")
  func many() throws {
    let sets = try wide()
    #expect("\(sets.count)" == "13986511252711760583915116323307776")
    #expect(sets.countsBySize.count == 61)
    let first = Array(sets.lightest().prefix(3))
    #expect(first.map(\.weight) == [60, 60, 60])
    #expect(first[0].set == Array(0..<30) + Array(60..<90))
    #expect(first[1].set == Array(0..<30) + Array(60..<89) + [90])
    let bottleneck = Array(sets.lightest((0..<120).map { Double($0 % 60) }, by: .maximum).prefix(2))
    #expect(bottleneck.map(\.weight) == [29, 30])
  }
}
