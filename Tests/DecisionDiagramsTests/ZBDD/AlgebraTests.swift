import DecisionDiagrams
import Testing

@Suite("Families")
struct AlgebraTests {
  @Test("every operation does what it does with plain sets", arguments: 0..<16)
  func agreesWithSets(round: Int) throws {
    var random = SplitMix(seed: 1100 + round)
    for _ in 0..<40 {
      let forest = Forest(order: (0..<7).shuffled(using: &random))
      let a = PlainFamily.random(most: 12, variables: 7, using: &random)
      let b = PlainFamily.random(most: 12, variables: 7, using: &random)
      let f = try forest.family(of: a)
      let g = try forest.family(of: b)
      #expect(f.plain == a)
      #expect(try f.union(g).plain == a.union(b))
      #expect(try f.intersection(g).plain == a.intersection(b))
      #expect(try f.subtracting(g).plain == a.subtracting(b))
      #expect(try f.product(g).plain == a.product(b))
      #expect(try f.withoutSupersets(of: g).plain == a.withoutSupersets(of: b))
      #expect(try f.minimal().plain == a.minimal)
      #expect(try f.minimalHittingSets().plain == a.minimalHittingSets(variables: 7))
    }
  }

  @Test("membership, selection, support and counts agree with plain sets", arguments: 0..<8)
  func selection(round: Int) throws {
    var random = SplitMix(seed: 1200 + round)
    for _ in 0..<40 {
      let forest = Forest(order: (0..<7).shuffled(using: &random))
      let a = PlainFamily.random(most: 40, variables: 7, using: &random)
      let f = try forest.family(of: a)
      #expect((0..<128).allSatisfy { f.contains(variables(in: $0)) == a.contains(Set(variables(in: $0))) })
      for variable in 0..<7 {
        #expect(try f.holding(variable).plain == a.filter { $0.contains(variable) })
        #expect(try f.avoiding(variable).plain == a.filter { !$0.contains(variable) })
      }
      #expect(f.support == Set(a.joined()).sorted())
      #expect(try f.count() == Natural(UInt64(a.count)))
    }
  }

  @Test("hitting the hitting sets gives the minimal sets back", arguments: 0..<8)
  func involution(round: Int) throws {
    var random = SplitMix(seed: 1300 + round)
    for _ in 0..<40 {
      let forest = Forest(order: (0..<16).shuffled(using: &random))
      let f = try forest.family(of: PlainFamily.random(most: 12, variables: 16, using: &random))
      #expect(try f.minimalHittingSets().minimalHittingSets() == f.minimal())
    }
  }

  @Test("the closure is true where a set lies within, and has the minimal sets as solutions")
  func closure() throws {
    var random = SplitMix(seed: 43)
    for _ in 0..<60 {
      let plain = PlainFamily.random(most: 10, variables: 6, using: &random)
      let forest = Forest(order: (0..<6).shuffled(using: &random))
      let family = try forest.family(of: plain)
      let closure = try family.upwardClosure()
      for assignment in 0..<64 {
        let isTrue = plain.contains { $0.isSubset(of: variables(in: assignment)) }
        #expect(closure.evaluate { assignment >> $0 & 1 == 1 } == isTrue)
      }
      #expect(try closure.minimalSolutions() == family.minimal())
    }
  }

  @Test("the family without a set and the family of the empty set are kept apart")
  func constants() throws {
    let forest = Forest(variableCount: 3)
    let unit = try forest.family(of: [[Int]()])
    let none = forest.emptyFamily
    #expect(none.isEmpty && !unit.isEmpty)
    #expect(try none.count() == 0)
    #expect(try unit.count() == 1)
    #expect(try none.minimalHittingSets() == unit)
    #expect(try unit.minimalHittingSets() == none)
    #expect(unit.contains([]) && !none.contains([]))
    #expect(try forest.family(of: [[2, 0, 2], [0, 2]]).plain == [[0, 2]])
  }

  @Test("families of astronomical size are counted exactly")
  func largeCounts() throws {
    let forest = Forest(variableCount: 300)
    var family = try forest.family(of: [[Int]()])
    for first in stride(from: 0, to: 300, by: 3) {
      family = try family.product(forest.family(of: [[first], [first + 1], [first + 2]]))
    }
    #expect(try family.count().description == "515377520732011331036461129765621272702107522001")
    #expect(family.nodeCount == 302)
  }
}
