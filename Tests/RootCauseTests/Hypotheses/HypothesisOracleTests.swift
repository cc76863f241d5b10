import RootCause
import RootCauseTesting
import Testing

/// Random matrices against what is worked out by trying: each item dropped, and each set of items.
@Suite struct HypothesisOracleTests {
  private struct Random {
    let investigation: Investigation
    let hypotheses: [Hypothesis.ID]
    let evidence: [Evidence.ID]

    init(seed: UInt64) throws {
      var generator = SeededGenerator(seed: seed)
      var investigation = Investigation(title: "Random")
      evidence = (0..<Int.random(in: 0...5, using: &generator)).map { Evidence.ID("E\($0)") }
      for id in evidence {
        let grade = ["A1", "B2", "C3", "D4", "F6", "E1", ""].randomElement(using: &generator).flatMap(
          Evidence.Grade.init)
        try investigation.add(Evidence(id, "Something", grade: generator.chance(70) ? grade : nil))
      }
      hypotheses = (0..<Int.random(in: 2...4, using: &generator)).map { Hypothesis.ID("H\($0)") }
      for (index, id) in hypotheses.enumerated() {
        var hypothesis = Hypothesis(id, "Something")
        if index > 0 { hypothesis.alternatives = [hypotheses[index - 1]] }
        for item in evidence.shuffled(using: &generator) where generator.chance(80) {
          let rating = Hypothesis.Rating.allCases.randomElement(using: &generator) ?? .neutral
          hypothesis.ratings.append(Hypothesis.EvidenceRating(item, rating))
        }
        try investigation.add(hypothesis)
      }
      self.investigation = investigation
    }

    /// What speaks against a hypothesis in hundredths, with items taken to say nothing; nil if it is not rated.
    func sum(_ id: Hypothesis.ID, without dropped: Set<Evidence.ID> = []) -> Int? {
      guard let ratings = investigation[id]?.ratings, !ratings.isEmpty else { return nil }
      return ratings.filter { !dropped.contains($0.evidence) }.reduce(0) { sum, rating in
        let weight = CredibilityWeight(investigation[rating.evidence]?.grade).value
        let count = [.inconsistent: 1, .veryInconsistent: 2][rating.rating, default: 0]
        return sum + count * Int((weight * 100).rounded())
      }
    }

    func leading(without dropped: Set<Evidence.ID> = []) -> [Hypothesis.ID] {
      let sums = hypotheses.compactMap { id in sum(id, without: dropped).map { (id, $0) } }
      let least = sums.map(\.1).min()
      return sums.filter { $0.1 == least }.map(\.0)
    }

    /// Every set of items, small ones first.
    var sets: [Set<Evidence.ID>] {
      (0..<(1 << evidence.count)).map { bits in
        Set(evidence.enumerated().filter { bits >> $0.offset & 1 == 1 }.map(\.element))
      }.sorted { $0.count < $1.count }
    }
  }

  @Test(
    "sums, the lead and every item it hangs on are what dropping the items shows", arguments: 0..<300 as Range<UInt64>)
  func dropping(seed: UInt64) throws {
    let random = try Random(seed: seed)
    let matrix = try #require(random.investigation.hypothesisMatrices.first)
    for contender in matrix.hypotheses where contender.ratingCount > 0 {
      #expect(Int((contender.weightedInconsistency * 100).rounded()) == random.sum(contender.id))
    }
    let before = random.leading()
    #expect(matrix.leading == before)
    for item in random.evidence {
      let after = random.leading(without: [item])
      switch matrix.decisive.first(where: { $0.evidence == item })?.change {
      case nil: #expect(after == before, "without \(item)")
      case .replaced(let names):
        #expect(after == names && after != before, "without \(item)")
      case .joined(let names):
        #expect(Set(after) == Set(before + names) && !names.isEmpty, "without \(item)")
        #expect(Set(before).isDisjoint(with: names))
      }
    }
  }

  @Test("no smaller set of items than the one named takes the lead", arguments: 0..<300 as Range<UInt64>)
  func fewest(seed: UInt64) throws {
    let random = try Random(seed: seed)
    let matrix = try #require(random.investigation.hypothesisMatrices.first)
    let before = random.leading()
    let first = before.count == 1 ? random.sets.first { random.leading(without: $0) != before } : nil
    #expect(matrix.fewestToFall.count == first?.count ?? 0)
    if !matrix.fewestToFall.isEmpty { #expect(random.leading(without: Set(matrix.fewestToFall)) != before) }
  }
}
