import RootCause
import RootCauseTesting
import Testing

@Suite("sets agree with trying everything")
struct SetOracleTests {
  /// Each number stands for fifty models, of which those small enough are tried.
  static let batches = Array(60..<80)

  private static func each(
    in batch: Int, _ body: (Counterfactuals, Oracle, Factor.ID, String) throws -> Void
  ) throws {
    try RandomModel.each(in: batch) { investigation, oracle, _ in
      guard oracle.causes.count <= 6, oracle.unknowns.count <= 3 else { return }
      let counterfactuals = Counterfactuals(of: investigation)
      let withheld = Set(counterfactuals.withheld)
      for target in counterfactuals.targets where !withheld.contains(target) {
        guard oracle.actual[oracle.worst]?.factors.contains(target) == true else {
          #expect(throws: CounterfactualError.didNotOccur(target)) { try counterfactuals.causalSets(of: target) }
          continue
        }
        try body(counterfactuals, oracle, target, "\(target)\n\(text(investigation))")
      }
    }
  }

  @Test("minimal causal sets, and what is in each of them", arguments: batches)
  func causalSets(batch: Int) throws {
    try Self.each(in: batch) { counterfactuals, oracle, target, name in
      for assurance in Assurance.allCases {
        let sets = try counterfactuals.causalSets(of: target, assurance)
        let expected = oracle.causalSets(of: target, assurance)
        #expect(sets.smallest(1_000) == Bounded(expected), "\(assurance) \(name)")
        #expect("\(sets.count)" == "\(expected.count)")
        let common =
          expected.isEmpty ? [] : oracle.causes.filter { cause in expected.allSatisfy { $0.contains(cause) } }
        #expect(sets.inEverySet == common, "\(name)")
        for (cause, count) in zip(sets.elements, sets.countsHolding) {
          #expect("\(count)" == "\(expected.count { $0.contains(cause) })", "\(cause) \(name)")
        }
      }
    }
  }

  @Test(
    "minimal sets of causes to be away, which hit every causal set, and the responsibility in them", arguments: batches)
  func removalSets(batch: Int) throws {
    try Self.each(in: batch) { counterfactuals, oracle, target, name in
      for assurance in Assurance.allCases {
        let sets = try counterfactuals.removalSets(against: target, assurance)
        let expected = oracle.removalSets(against: target, assurance)
        #expect(sets.smallest(1_000) == Bounded(expected), "\(assurance) \(name)")
        for share in sets.responsibilities {
          let smallest = expected.filter { $0.contains(share.cause) }.map(\.count).min()
          #expect(share.smallestSet == smallest, "\(share) \(name)")
          #expect(share.degree == (smallest.map { 1 / Double($0) } ?? 0))
        }
      }
      // The but-for causes are those in every causal set: each a set of its own here.
      let alone = try counterfactuals.removalSets(against: target).smallest(1_000).value.filter { $0.count == 1 }
      #expect(alone.flatMap(\.self) == (try counterfactuals.causalSets(of: target).inEverySet), "\(name)")
    }
  }

  @Test("minimal sets of controls", arguments: batches)
  func preventionSets(batch: Int) throws {
    try Self.each(in: batch) { counterfactuals, oracle, target, name in
      for assurance in Assurance.allCases {
        let sets = try counterfactuals.preventionSets(against: target, assurance)
        let expected = oracle.preventionSets(against: target, assurance)
        #expect(sets.smallest(1_000) == Bounded(expected), "\(assurance) \(name)")
      }
    }
  }
}
